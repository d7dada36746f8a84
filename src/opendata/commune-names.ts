/**
 * Communes by name, for files that give no code: post code and name, else département and name; then the names of
 * communes since merged into another, and of the arrondissements of Paris, Lyon and Marseille.
 */
import { foldText } from '../domain/fold-text.js';
import type { CogReference } from './cog.js';

export interface NamedPlace {
  /** A leading zero may be missing. */
  readonly postalCode: string;
  readonly name: string;
}

export interface NameMatch {
  /** INSEE code of the present commune. */
  readonly code: string;
  /** False when the name is that of a part of it: a commune merged into it, or an arrondissement municipal. */
  readonly isWhole: boolean;
}

export interface CommuneNames {
  /** Null when no commune answers to the name, or several do. */
  readonly match: (place: NamedPlace) => NameMatch | null;
}

export function createCommuneNames({ communes, formerCommunes }: CogReference): CommuneNames {
  const byPostalCode = new NameIndex();
  const byDepartment = new NameIndex();
  const partsByDepartment = new NameIndex();
  for (const { code, name, department, postalCodes } of communes) {
    for (const postalCode of postalCodes) byPostalCode.add(postalCode, name, code);
    byDepartment.add(department, name, code);
  }
  for (const { code, name, into } of formerCommunes) {
    if (name !== null) partsByDepartment.add(departmentOf(code), name, into);
  }
  return {
    match({ postalCode, name }) {
      const wholePostalCode = postalCode.trim().padStart(5, '0');
      const departments = departmentsServed(wholePostalCode);
      const whole = byPostalCode.find([wholePostalCode], name) ?? byDepartment.find(departments, name);
      if (whole !== null) return { code: whole, isWhole: true };
      const part = partsByDepartment.find(departments, name);
      return part === null ? null : { code: part, isWhole: false };
    },
  };
}

/** Codes by area and folded name. */
class NameIndex {
  readonly #codes = new Map<string, Set<string>>();

  add(area: string, name: string, code: string): void {
    const key = keyOf(area, name);
    const known = this.#codes.get(key);
    if (known) known.add(code);
    else this.#codes.set(key, new Set([code]));
  }

  /** The one code that has the name in the areas; null when there is none, or more. */
  find(areas: readonly string[], name: string): string | null {
    const codes = areas.flatMap((area) => [...(this.#codes.get(keyOf(area, name)) ?? [])]);
    return codes.length === 1 ? codes[0]! : null;
  }
}

function keyOf(area: string, name: string): string {
  return `${area} ${foldText(name).trim()}`;
}

function departmentOf(code: string): string {
  return /^9[78]/.test(code) ? code.slice(0, 3) : code.slice(0, 2);
}

/** Post codes of Corse begin with 20 in both of its départements. */
function departmentsServed(postalCode: string): string[] {
  return postalCode.startsWith('20') ? ['2A', '2B'] : [departmentOf(postalCode)];
}
