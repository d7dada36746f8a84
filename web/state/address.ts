/** The query of the address, which owns what is on screen: région, selection, edition, prevalences, layers. */
import { decodeSelection, encodeSelection, PermalinkError } from '../../src/domain/permalink.js';

/** Types of structures on the map: those that the report counts, every one, or these ids (none of them when empty). */
export type StructureChoice = 'reported' | 'all' | readonly string[];

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
  /** Whether a choice joins the selection; otherwise it replaces it. */
  readonly grouping: boolean;
  readonly structures: StructureChoice;
  /** Whether the map shows the existing CPTS. */
  readonly cpts: boolean;
  /** Why the selection of the address could not be read, in French; null when it could. */
  readonly fault: string | null;
}

const names = {
  region: 'region',
  selection: 't',
  edition: 'e',
  pathologies: 'ald',
  grouping: 'groupe',
  structures: 'structures',
  cpts: 'cpts',
} as const;
const no = 'non';
const allStructures = 'toutes';
const noStructures = 'aucune';

export function readAddress(search: string): Address {
  const query = new URLSearchParams(search);
  const edition = query.get(names.edition);
  return {
    region: query.get(names.region),
    edition: edition !== null && /^\d{4}-\d{2}$/.test(edition) ? edition : null,
    pathologies: readIds(query.get(names.pathologies) ?? ''),
    grouping: query.get(names.grouping) !== no,
    structures: readStructures(query.get(names.structures)),
    cpts: query.get(names.cpts) !== no,
    ...readSelection(query.get(names.selection)),
  };
}

function readIds(text: string): string[] {
  return text.split(',').filter((id) => id !== '');
}

function readStructures(text: string | null): StructureChoice {
  if (text === allStructures) return 'all';
  if (text === noStructures) return [];
  const ids = readIds(text ?? '');
  return ids.length === 0 ? 'reported' : ids;
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
  const query = new URLSearchParams();
  if (address.region !== null) query.set(names.region, address.region);
  if (address.codes.length > 0) query.set(names.selection, encodeSelection(address.codes, cog));
  if (address.edition !== null) query.set(names.edition, address.edition);
  if (!address.grouping) query.set(names.grouping, no);
  if (!address.cpts) query.set(names.cpts, no);
  const text = query.toString();
  const parts = [
    ...(text === '' ? [] : [text]),
    ...idsPart(names.pathologies, address.pathologies),
    ...structuresPart(address.structures),
  ];
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

function structuresPart(choice: StructureChoice): string[] {
  if (choice === 'reported') return [];
  if (choice === 'all') return [`${names.structures}=${allStructures}`];
  return choice.length === 0 ? [`${names.structures}=${noStructures}`] : idsPart(names.structures, choice);
}

/** Ids are letters, digits and hyphens: their comma is readable as it is. */
function idsPart(name: string, ids: readonly string[]): string[] {
  return ids.length === 0 ? [] : [`${name}=${ids.join(',')}`];
}
