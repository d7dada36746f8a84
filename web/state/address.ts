/** The query of the address, which owns what is on screen: région, selection, edition, focus, layers, comparison. */
import {
  readIds,
  readStructureChoice,
  writeStructureChoice,
  type StructureChoice,
} from '../../src/domain/focus.js';
import { decodeSelection, encodeSelection, PermalinkError } from '../../src/domain/permalink.js';

export type { StructureChoice };

/** Reference that the colours of the map are a distance to. */
export const mapReferences = ['france', 'region', 'department'] as const;
export type MapReference = (typeof mapReferences)[number];

export interface Address {
  /** Code of the région on the map; null for the whole of France. */
  readonly region: string | null;
  /** INSEE codes of the selection. */
  readonly codes: readonly string[];
  /** Year of the geographic code they belong to; null without a selection. */
  readonly cog: number | null;
  /** Null for the newest. */
  readonly edition: string | null;
  /** Prevalences chosen, as indicator ids; empty for the most frequent. */
  readonly pathologies: readonly string[];
  /** Professions in focus, as category ids; empty for all of them. */
  readonly professions: readonly string[];
  /** Whether a choice joins the selection; otherwise it replaces it. */
  readonly grouping: boolean;
  readonly structures: StructureChoice;
  /** Whether the map shows the existing CPTS. */
  readonly cpts: boolean;
  /** Indicator whose figures colour the communes of the map; null for none. */
  readonly indicator: string | null;
  /** Colours say the difference with a reference; null when they say the figure itself. */
  readonly difference: MapReference | null;
  /** Whether the communes are shown as lists in place of the map. */
  readonly list: boolean;
  /** Whether the report shows tables in place of charts. */
  readonly tables: boolean;
  /** What the territory is compared with, as web/compare writes it; null for nothing yet. */
  readonly comparator: string | null;
  /** Why the selection of the address could not be read, in French; null when it could. */
  readonly fault: string | null;
}

const names = {
  region: 'region',
  selection: 't',
  edition: 'e',
  pathologies: 'ald',
  professions: 'professions',
  grouping: 'groupe',
  structures: 'structures',
  cpts: 'cpts',
  indicator: 'indicateur',
  difference: 'ecart',
  list: 'liste',
  tables: 'tableaux',
  comparator: 'avec',
} as const;
const no = 'non';
const yes = 'oui';
const referenceWords: Readonly<Record<MapReference, string>> = {
  france: 'france',
  region: 'region',
  department: 'departement',
};

export function readAddress(search: string): Address {
  const query = new URLSearchParams(search);
  const edition = query.get(names.edition);
  return {
    region: query.get(names.region),
    edition: edition !== null && /^\d{4}-\d{2}$/.test(edition) ? edition : null,
    pathologies: readIds(query.get(names.pathologies) ?? ''),
    professions: readIds(query.get(names.professions) ?? ''),
    grouping: query.get(names.grouping) !== no,
    structures: readStructureChoice(query.get(names.structures) ?? ''),
    cpts: query.get(names.cpts) !== no,
    indicator: query.get(names.indicator) || null,
    difference: mapReferences.find((one) => referenceWords[one] === query.get(names.difference)) ?? null,
    list: query.get(names.list) === yes,
    tables: query.get(names.tables) === yes,
    comparator: query.get(names.comparator) || null,
    ...readSelection(query.get(names.selection)),
  };
}

function readSelection(text: string | null): Pick<Address, 'codes' | 'cog' | 'fault'> {
  if (text === null) return { codes: [], cog: null, fault: null };
  try {
    return { ...decodeSelection(text), fault: null };
  } catch (error) {
    if (error instanceof PermalinkError) return { codes: [], cog: null, fault: error.message };
    throw error;
  }
}

/** Query with its question mark, empty when there is nothing to say. `cog` is the year of the codes. */
export function writeAddress(address: Omit<Address, 'cog' | 'fault'>, cog: number): string {
  const { codes, difference } = address;
  const query = new URLSearchParams();
  const set = (name: string, value: string | null) => value !== null && query.set(name, value);
  set(names.region, address.region);
  set(names.selection, codes.length > 0 ? encodeSelection(codes, cog) : null);
  set(names.edition, address.edition);
  set(names.grouping, address.grouping ? null : no);
  set(names.cpts, address.cpts ? null : no);
  set(names.indicator, address.indicator);
  set(names.difference, difference && referenceWords[difference]);
  set(names.list, address.list ? yes : null);
  set(names.tables, address.tables ? yes : null);
  set(names.comparator, address.comparator);
  const text = query.toString();
  const parts = [
    ...(text === '' ? [] : [text]),
    ...readablePart(names.pathologies, address.pathologies.join(',')),
    ...readablePart(names.professions, address.professions.join(',')),
    ...readablePart(names.structures, writeStructureChoice(address.structures)),
  ];
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** Ids are letters, digits and hyphens: their comma is readable as it is. */
function readablePart(name: string, text: string): string[] {
  return text === '' ? [] : [`${name}=${text}`];
}
