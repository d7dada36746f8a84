/**
 * Changes that came after the last list of INSEE, told from what is left: the communes of the last known
 * geographic code (COG), those of the COG of the day, and where the latter says that the others went.
 */
import type { CodeChange } from '../../../domain/code-changes.js';
import { createCodeHistory, type CodeHistory } from '../../../domain/code-history.js';
import { groupBy } from '../../../domain/group-by.js';
import type { CogReference } from '../../cog.js';

/** The communes of one COG, as a table of INSEE lists them. */
export interface KnownCommunes {
  readonly year: number;
  readonly codes: ReadonlySet<string>;
}

export interface RecentChanges {
  readonly changes: readonly CodeChange[];
  /** Present communes that nothing says where they come from. */
  readonly unexplained: readonly string[];
}

/**
 * The changes are given to the year after the last known one, which is exact from 2024 to 2026: the COG
 * of 2025 and 2026 have the same communes (versions 5.3.0 and 6.0.0 of @etalab/decoupage-administratif).
 *
 * @param listed the changes of INSEE
 * @param known the communes of the year at which the list stops; mergers cannot be told without it
 */
export function deriveRecentChanges(
  listed: readonly CodeChange[],
  cog: CogReference,
  known: KnownCommunes | null,
): RecentChanges {
  const years = [...listed.map((change) => change.cog), known?.year ?? 0];
  const year = years.reduce((a, b) => Math.max(a, b));
  if (year === 0 || year >= cog.cog) return { changes: [], unexplained: [] };
  const before = known?.year === year ? known : null;
  const moves = before === null ? [] : successions(before.codes, cog);
  const successors = new Set(moves.map(({ after }) => after));
  const history = createCodeHistory(listed);
  const newcomers = findNewcomers(history, cog, before, year).filter((code) => !successors.has(code));
  const wholes = newcomers.map((code) => ({ code, whole: wholeOf(history, code, year, cog) }));
  const restored = wholes.flatMap(({ code, whole }) => (whole === null ? [] : [{ code, whole }]));
  return {
    changes: [...moves, ...splits(restored, cog)].map((move) => ({ cog: year + 1, ...move })),
    unexplained: wholes.filter(({ whole }) => whole === null).map(({ code }) => code),
  };
}

type Move = Omit<CodeChange, 'cog'>;

/** Codes that are no longer: alone in going to a new code, they changed it; else they were merged. */
function successions(known: ReadonlySet<string>, { communes, formerCommunes }: CogReference): Move[] {
  const present = new Set(communes.map(({ code }) => code));
  const gone = formerCommunes.filter(({ code }) => known.has(code) && !present.has(code));
  return [...groupBy(gone, ({ into }) => into)].flatMap(([after, parts]): Move[] => {
    const codes = parts.map(({ code }) => code);
    if (known.has(after)) {
      return [after, ...codes].map((before) => ({ before, after, kind: 'merger', share: 1 }));
    }
    const kind = codes.length === 1 ? 'renumbering' : 'merger';
    return codes.map((before) => ({ before, after, kind, share: 1 }));
  });
}

/** Present communes that the last known code did not have. */
function findNewcomers(
  history: CodeHistory,
  { communes }: CogReference,
  known: KnownCommunes | null,
  year: number,
): string[] {
  // The tables of INSEE leave out whole collectivities.
  const covered = new Set(communes.filter(({ code }) => known?.codes.has(code)).map((one) => one.department));
  const isNew = (code: string, department: string) =>
    history.landOf(code, year)?.length === 0 ||
    (known !== null && covered.has(department) && !known.codes.has(code));
  return communes.filter(({ code, department }) => isNew(code, department)).map(({ code }) => code);
}

/** The commune that held the land of a restored one; null when there was none, or when it is gone too. */
function wholeOf(
  history: CodeHistory,
  code: string,
  year: number,
  { communes }: CogReference,
): string | null {
  const land = history.lastSeen(code)?.land ?? [];
  const [whole, ...others] = new Set(land.map((piece) => history.holderOf(piece, year)));
  const isPresent = communes.some((commune) => commune.code === whole);
  return whole !== undefined && others.length === 0 && isPresent ? whole : null;
}

/** Shares are those of the inhabitants of today. */
function splits(
  restored: readonly { readonly code: string; readonly whole: string }[],
  { communes }: CogReference,
): Move[] {
  const population = new Map(communes.map((commune) => [commune.code, commune.population ?? 0]));
  return [...groupBy(restored, ({ whole }) => whole)].flatMap(([before, parts]): Move[] => {
    const codes = [before, ...parts.map(({ code }) => code)];
    const total = codes.reduce((sum, code) => sum + population.get(code)!, 0);
    return codes.map((after) => ({
      before,
      after,
      kind: 'split',
      share: total > 0 ? population.get(after)! / total : 1 / codes.length,
    }));
  });
}
