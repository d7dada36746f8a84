/**
 * What a territory is compared with, as the address writes it: `edition:2022-07`, `departement:30`,
 * `region:76`, `france`, `cpts:<name>`, `epci:<code>`, `bassin-de-vie:<code>`, `canton:<code>`, or
 * `t:<permalink>` with a name after another colon when it has one.
 */
import type { AreaLevel } from '../../src/domain/compare-reports/area-figures.js';
import { groupingKinds, type GroupingKind } from '../../src/domain/grouping.js';
import { decodeSelection, encodeSelection, PermalinkError } from '../../src/domain/permalink.js';

export type Comparator =
  | { readonly kind: 'edition'; readonly edition: string }
  /** The code is FR for France. */
  | { readonly kind: 'area'; readonly level: AreaLevel; readonly code: string }
  | { readonly kind: 'grouping'; readonly grouping: GroupingKind; readonly code: string }
  | {
      readonly kind: 'territory';
      readonly codes: readonly string[];
      /** Year of their geographic code. */
      readonly cog: number;
      /** Empty when it has none. */
      readonly name: string;
    };

const france = 'france';
const territory = 't';
const longestName = 80;
/** Names of CPTS are the longest codes. */
const longestCode = 200;

/** Null for anything that `formatComparator` cannot have written. */
export function parseComparator(text: string): Comparator | null {
  if (text === france) return { kind: 'area', level: 'france', code: 'FR' };
  const colon = text.indexOf(':');
  if (colon < 0) return null;
  const [kind, rest] = [text.slice(0, colon), text.slice(colon + 1)];
  switch (kind) {
    case territory:
      return parseTerritory(rest);
    case 'edition':
      return /^\d{4}-\d{2}$/.test(rest) ? { kind, edition: rest } : null;
    case 'departement':
      return /^(\d{2,3}|2[AB])$/.test(rest) ? { kind: 'area', level: 'department', code: rest } : null;
    case 'region':
      return /^\d{2}$/.test(rest) ? { kind: 'area', level: 'region', code: rest } : null;
    default:
      return parseGrouping(kind, rest);
  }
}

function parseGrouping(kind: string, code: string): Comparator | null {
  const grouping = groupingKinds.find((one) => one === kind);
  const isCode = code.trim() !== '' && code.length <= longestCode;
  return grouping !== undefined && isCode ? { kind: 'grouping', grouping, code } : null;
}

function parseTerritory(text: string): Comparator | null {
  const colon = text.indexOf(':');
  const [permalink, name] = colon < 0 ? [text, ''] : [text.slice(0, colon), text.slice(colon + 1)];
  try {
    const { codes, cog } = decodeSelection(permalink);
    if (codes.length === 0 || name.length > longestName) return null;
    return { kind: 'territory', codes, cog, name };
  } catch (error) {
    if (error instanceof PermalinkError) return null;
    throw error;
  }
}

export function formatComparator(comparator: Comparator): string {
  switch (comparator.kind) {
    case 'edition':
      return `edition:${comparator.edition}`;
    case 'area':
      return formatArea(comparator);
    case 'grouping':
      return `${comparator.grouping}:${comparator.code}`;
    case 'territory': {
      const link = `${territory}:${encodeSelection(comparator.codes, comparator.cog)}`;
      const name = comparator.name.slice(0, longestName);
      return name === '' ? link : `${link}:${name}`;
    }
  }
}

function formatArea({ level, code }: Extract<Comparator, { kind: 'area' }>): string {
  switch (level) {
    case 'france':
      return france;
    case 'region':
      return `region:${code}`;
    case 'department':
      return `departement:${code}`;
  }
}

/**
 * The territory of a link pasted: an address of Rezone whole, its query, or what it says of the territory.
 * Null when there is none in it.
 */
export function comparatorOfLink(text: string): Comparator | null {
  const pasted = text.trim();
  const query = pasted.includes('?') ? pasted.slice(pasted.indexOf('?') + 1) : pasted;
  const [withoutAnchor] = query.split('#');
  return parseTerritory(new URLSearchParams(withoutAnchor).get('t') ?? pasted);
}
