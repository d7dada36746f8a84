/** The publications behind the API, with what is worked out of each of them once. */
import { createCommuneSearch, type CommuneSearch } from '../domain/search.js';
import { summariseCommunes, type CommuneSummary } from '../domain/commune-summary.js';
import type { EditionSummary } from '../domain/api.js';
import { formatEdition } from '../domain/format.js';
import type { Places } from '../domain/places.js';
import type { Borders } from '../domain/perimeter.js';
import type { Publication } from '../domain/publication.js';
import { translateCatalogue, type CatalogueWords } from '../domain/translate-catalogue.js';
import type { Language } from '../language/translate.js';
import { readBorders } from '../publication/commune-borders.js';
import type { OpenPublication, PublicationStore } from '../publication/open-publications.js';
import { RequestProblem } from './problems.js';

export class ServedPublication {
  #communes: CommuneSummary[] | undefined;
  #search: CommuneSearch<CommuneSummary> | undefined;
  #borders: Promise<Borders | null> | undefined;

  #inEnglish: Publication | undefined;

  constructor(
    readonly open: OpenPublication,
    readonly english: CatalogueWords,
  ) {}

  get publication(): Publication {
    return this.open.publication;
  }

  /** The same figures under the words of a language. */
  speaking(language: Language): Publication {
    if (language === 'fr') return this.publication;
    const catalogue = () => translateCatalogue(this.publication.catalogue, this.english);
    return (this.#inEnglish ??= { ...this.publication, catalogue: catalogue() });
  }

  get id(): string {
    return this.publication.manifest.id;
  }

  /** @throws RequestProblem (404) when there is no such région */
  checkRegion(region: string): void {
    if (this.publication.places.regions.has(region)) return;
    throw new RequestProblem(
      404,
      `Aucune région n’a le code «\u00a0${region}\u00a0»\u202f: la liste est à /api/v1/places.`,
    );
  }

  /** Sorted by code. */
  get communes(): readonly CommuneSummary[] {
    return (this.#communes ??= summariseCommunes(this.publication));
  }

  get search(): CommuneSearch<CommuneSummary> {
    return (this.#search ??= createCommuneSearch(this.communes, [
      ...this.publication.places.departments.values(),
    ]));
  }

  /** Which communes touch; null without outlines. */
  borders(): Promise<Borders | null> {
    this.#borders ??= readBorders(this.open);
    // A file that could not be read may be there the next time.
    this.#borders.catch(() => (this.#borders = undefined));
    return this.#borders;
  }

  get summary(): EditionSummary {
    const { id, edition, synthetic, policy, cog, periods } = this.publication.manifest;
    return {
      id,
      edition,
      label: formatEdition(edition),
      synthetic,
      policy,
      cog,
      hasOutlines: periods.outlines !== null,
      hasEstablishments: periods.establishments !== null,
    };
  }
}

export class ServedPublications {
  /** Newest first. */
  readonly all: readonly ServedPublication[];

  constructor(store: PublicationStore, english: CatalogueWords = new Map()) {
    this.all = store.editions.map((edition) => new ServedPublication(store.get(edition), english));
  }

  /** Places of the latest geographic code served: they know the changes since any older one, and back. */
  get latestPlaces(): Places {
    const cogOf = ({ publication }: ServedPublication) => publication.manifest.cog;
    return this.all.toSorted((a, b) => cogOf(b) - cogOf(a))[0]!.publication.places;
  }

  /**
   * @param edition an edition or the identity of a publication; the newest by default
   * @throws RequestProblem (404) when there is no such edition
   */
  select(edition: string | undefined): ServedPublication {
    const selected = this.all.find(
      ({ publication: { manifest } }) =>
        edition === undefined || manifest.edition === edition || manifest.id === edition,
    );
    if (selected) return selected;
    const known = this.all.map(({ publication }) => publication.manifest.edition).join(', ');
    throw new RequestProblem(
      404,
      `L’édition «\u00a0${edition}\u00a0» n’existe pas ici. Éditions disponibles\u202f: ${known}.`,
    );
  }
}
