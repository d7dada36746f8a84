/** The query of the address, which owns what is on screen: région, selection, edition, prevalences. */
import { decodeSelection, encodeSelection, PermalinkError } from '../../src/domain/permalink.js';

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
  /** Why the selection of the address could not be read, in French; null when it could. */
  readonly fault: string | null;
}

const names = {
  region: 'region',
  selection: 't',
  edition: 'e',
  pathologies: 'ald',
  grouping: 'groupe',
} as const;
const ungrouped = 'non';

export function readAddress(search: string): Address {
  const query = new URLSearchParams(search);
  const edition = query.get(names.edition);
  return {
    region: query.get(names.region),
    edition: edition !== null && /^\d{4}-\d{2}$/.test(edition) ? edition : null,
    pathologies:
      query
        .get(names.pathologies)
        ?.split(',')
        .filter((id) => id !== '') ?? [],
    grouping: query.get(names.grouping) !== ungrouped,
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
  const query = new URLSearchParams();
  if (address.region !== null) query.set(names.region, address.region);
  if (address.codes.length > 0) query.set(names.selection, encodeSelection(address.codes, cog));
  if (address.edition !== null) query.set(names.edition, address.edition);
  if (!address.grouping) query.set(names.grouping, ungrouped);
  const text = query.toString();
  // Ids are letters, digits and hyphens: their comma is readable as it is.
  const pathologies =
    address.pathologies.length > 0 ? [`${names.pathologies}=${address.pathologies.join(',')}`] : [];
  const parts = [...(text === '' ? [] : [text]), ...pathologies];
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
