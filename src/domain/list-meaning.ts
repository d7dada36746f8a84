/** What one entry of a list of communes may mean, by its name, its codes, or both. */
import type { CarriedChange, CarriedCodes } from './carry-codes.js';
import { departmentOfCommune } from './commune-code.js';
import { foldText } from './fold-text.js';
import { groupBy } from './group-by.js';
import type { ListEntry } from './list-entry.js';
import { keyOf, type NameKey } from './name-key.js';
import type { Commune, FormerCommune, Places } from './places.js';

export interface MeaningSources {
  readonly places: Places;
  readonly formerCommunes: readonly FormerCommune[];
  /** A code of any year on the communes of these places. */
  readonly carry: (code: string) => CarriedCodes;
}

export type Meaning =
  | {
      /** One of the communes, and certain when there is but one; none at all; one, but something contradicts it. */
      readonly kind: 'one-of' | 'unsure' | 'postal-code';
      readonly communes: readonly Commune[];
    }
  | { readonly kind: 'carried'; readonly change: CarriedChange; readonly communes: readonly Commune[] };

export function isCertain({ kind, communes }: Meaning): boolean {
  return kind === 'carried' || (kind !== 'unsure' && communes.length === 1);
}

/** What a list of numbers alone is made of; null when nothing says which. */
export type NumberKind = 'insee' | 'postal' | null;

export class Meanings {
  readonly #sources: MeaningSources;
  readonly #byName: (name: NameKey) => readonly Commune[];
  readonly #formerByName: (name: NameKey) => readonly FormerCommune[];
  readonly #byPostalCode: ReadonlyMap<string, readonly { readonly commune: Commune }[]>;

  constructor(sources: MeaningSources) {
    const { communes } = sources.places;
    this.#sources = sources;
    this.#byName = indexByName(communes);
    this.#formerByName = indexByName(sources.formerCommunes);
    this.#byPostalCode = groupBy(
      communes.flatMap((commune) => commune.postalCodes.map((postal) => ({ postal, commune }))),
      ({ postal }) => postal,
    );
  }

  /** Many numbers are both the INSEE code of a commune and the postal code of another: a whole list is not. */
  kindOfNumbers(codes: readonly string[]): NumberKind {
    const isInsee = (code: string) => this.#ofInseeCode(code).communes.length > 0;
    const isPostal = (code: string) => this.#byPostalCode.has(code);
    const hasInsee = codes.some((code) => isInsee(code) && !isPostal(code));
    const hasPostal = codes.some((code) => isPostal(code) && !isInsee(code));
    if (hasInsee === hasPostal) return null;
    return hasInsee ? 'insee' : 'postal';
  }

  of(entry: ListEntry, numbers: NumberKind): Meaning {
    const [code, ...others] = entry.codes;
    if (code === undefined) return this.#ofName(entry);
    if (entry.name.full !== '') return this.#ofNameAndCodes(entry);
    return others.length === 0 ? this.#ofCode(code, numbers) : oneOf([]);
  }

  #ofName(entry: ListEntry): Meaning {
    const named = this.#byName(entry.name);
    const inside = named.filter(({ code }) => isInDepartment(code, entry.department));
    if (inside.length > 0) return oneOf(inside);
    const former = this.#ofFormerName(entry);
    // A name that the département does not have may be what was meant, elsewhere.
    return former.communes.length > 0 ? former : { kind: 'unsure', communes: named };
  }

  #ofNameAndCodes(entry: ListEntry): Meaning {
    const named = this.#byName(entry.name);
    const exact = named.filter((commune) => entry.codes.every((code) => hasCode(commune, code)));
    if (exact.length > 0) return oneOf(exact);
    const former = this.#ofFormerName(entry);
    if (former.communes.length > 0) return former;
    const near = named.filter(({ department }) =>
      entry.codes.some((code) => departmentOfCommune(code) === department),
    );
    const coded = entry.codes.flatMap((code) => this.#ofCode(code, null).communes);
    // A number of nobody, as those of a "Cedex", still says the département.
    if (coded.length === 0) return oneOf(near);
    return { kind: 'unsure', communes: [...new Set([...near, ...coded])] };
  }

  #ofFormerName({ name, codes, department }: ListEntry): Meaning {
    const former = this.#formerByName(name).filter(({ code, into }) => {
      const holder = this.#present(into);
      return (
        isInDepartment(code, department) &&
        codes.every((other) => other === code || (holder !== undefined && hasCode(holder, other)))
      );
    });
    const meanings = former.map(({ code }) => this.#carried(code));
    return meanings.length === 1 ? meanings[0]! : oneOf(meanings.flatMap(({ communes }) => communes));
  }

  #ofCode(code: string, numbers: NumberKind): Meaning {
    const insee = numbers === 'postal' ? oneOf([]) : this.#ofInseeCode(code);
    const postal = numbers === 'insee' ? [] : (this.#byPostalCode.get(code) ?? []);
    const communes = postal.map(({ commune }) => commune);
    if (communes.length === 0) return insee;
    if (insee.communes.length === 0) return { kind: 'postal-code', communes };
    return oneOf([...insee.communes, ...communes]);
  }

  #ofInseeCode(code: string): Meaning {
    const commune = this.#present(code);
    return commune ? oneOf([commune]) : this.#carried(code);
  }

  #carried(code: string): Meaning {
    const { codes, changes } = this.#sources.carry(code);
    const communes = codes.flatMap((other) => this.#present(other) ?? []);
    const [change] = changes;
    return change && communes.length > 0 ? { kind: 'carried', change, communes } : oneOf(communes);
  }

  #present(code: string): Commune | undefined {
    const { communes, indexByCode } = this.#sources.places;
    return communes[indexByCode.get(code) ?? -1];
  }
}

function oneOf(communes: readonly Commune[]): Meaning {
  return { kind: 'one-of', communes: [...new Set(communes)] };
}

function hasCode(commune: Commune, code: string): boolean {
  return commune.code === code || commune.postalCodes.includes(code);
}

function isInDepartment(code: string, department: string | null): boolean {
  return department === null || departmentOfCommune(code) === department;
}

/** Those of that very name; if there is none, those whose name only differs by its articles. */
function indexByName<T extends { readonly name: string | null }>(
  items: readonly T[],
): (name: NameKey) => readonly T[] {
  const named = items.flatMap((item) =>
    item.name === null ? [] : [{ item, key: keyOf(foldText(item.name)) }],
  );
  const byFullName = groupBy(named, ({ key }) => key.full);
  const byBareName = groupBy(named, ({ key }) => key.bare);
  return ({ full, bare }) => {
    const found = byFullName.get(full) ?? (bare === '' ? undefined : byBareName.get(bare));
    return found?.map(({ item }) => item) ?? [];
  };
}
