/**
 * The land behind the codes of communes, year by year. A code is followed through the pieces of land
 * that it holds, since the list of changes alone misleads: a commune merged in 2017 and restored in 2025
 * is again itself, not the five communes that its merger was divided into.
 */
import type { CodeChange } from './code-changes.js';
import { groupBy } from './group-by.js';

export interface CodeHistory {
  /** Years of the geographic codes that brought changes, oldest first. */
  readonly years: readonly number[];
  /** Pieces held in the geographic code of a year, none when the code is not in it; null for a code that never changed. */
  readonly landOf: (code: string, year: number) => readonly string[] | null;
  /** The last year of change after which the code held land (−∞ before the first), and that land; null when it never did. */
  readonly lastSeen: (code: string) => { readonly year: number; readonly land: readonly string[] } | null;
  /** Code that holds a piece in the geographic code of a year. */
  readonly holderOf: (piece: string, year: number) => string;
}

/** From one year of change to the next. */
interface Era {
  readonly year: number;
  readonly land: Map<string, readonly string[]>;
}

export function createCodeHistory(changes: readonly CodeChange[]): CodeHistory {
  const byYear = [...groupBy(changes, ({ cog }) => cog)].sort(([a], [b]) => a - b);
  const eras: Era[] = [{ year: Number.NEGATIVE_INFINITY, land: initialLand(byYear) }];
  for (const [year, rows] of byYear) eras.push(nextEra(eras, year, rows));

  const eraOf = (year: number) => eras.findLast((era) => era.year <= year)!;
  const holders = new Map<Era, ReadonlyMap<string, string>>();
  const holdersIn = (era: Era) => {
    let known = holders.get(era);
    if (known === undefined) {
      known = new Map(
        [...era.land].flatMap(([code, pieces]) => pieces.map((piece) => [piece, code] as const)),
      );
      holders.set(era, known);
    }
    return known;
  };
  return {
    years: byYear.map(([year]) => year),
    landOf: (code, year) => eraOf(year).land.get(code) ?? null,
    lastSeen: (code) => lastSeen(eras, code),
    holderOf: (piece, year) => holdersIn(eraOf(year)).get(piece) ?? piece,
  };
}

/**
 * Each code that existed before the changes holds one piece, which has its name. INSEE names a commune that
 * takes others in among them; a list that does not is understood as if it did.
 */
function initialLand(byYear: readonly [number, readonly CodeChange[]][]): Map<string, readonly string[]> {
  const land = new Map<string, readonly string[]>();
  for (const [, rows] of byYear) {
    for (const { before } of rows) if (!land.has(before)) land.set(before, [before]);
    for (const { after, kind } of rows) {
      if (!land.has(after)) land.set(after, kind === 'merger' ? [after] : []);
    }
  }
  return land;
}

function nextEra(eras: readonly Era[], year: number, rows: readonly CodeChange[]): Era {
  const byBefore = groupBy(rows, ({ before }) => before);
  const moves = [...byBefore].flatMap(([before, steps]) => share(eras, before, steps));
  const land = new Map(eras.at(-1)!.land);
  for (const before of byBefore.keys()) land.set(before, []);
  for (const { after, pieces } of moves) land.set(after, [...(land.get(after) ?? []), ...pieces]);
  return { year, land };
}

interface Move {
  readonly after: string;
  readonly pieces: readonly string[];
}

/**
 * Who gets the pieces of a commune: its only successor, or each of several what it held before; one that held
 * nothing of it gets a new piece, cut out of the commune. What nobody claims stays with the commune or,
 * when it is gone, goes to its largest part.
 */
function share(eras: readonly Era[], before: string, steps: readonly CodeChange[]): Move[] {
  const held = eras.at(-1)!.land.get(before)!;
  if (steps.length === 1) return [{ after: steps[0]!.after, pieces: held }];
  const bySize = steps.toSorted((a, b) => b.share - a.share);
  const heir = (steps.find(({ after }) => after === before) ?? bySize[0]!).after;
  const rest = new Set(held);
  const moves = steps
    .filter(({ after }) => after !== heir)
    .map(({ after, cog }) => ({ after, cog, claim: lastSeen(eras, after)?.land ?? [] }))
    // A part may have held another part: the smaller claim goes first.
    .sort((a, b) => a.claim.length - b.claim.length)
    .map(({ after, cog, claim }) => {
      const claimed = claim.filter((piece) => rest.has(piece));
      const isPart = claimed.length > 0 && claimed.length < rest.size;
      const pieces = isPart ? claimed : [cutPiece(eras, before, rest, `${after} of ${before} in ${cog}`)];
      for (const piece of pieces) rest.delete(piece);
      return { after, pieces };
    });
  return [...moves, { after: heir, pieces: [...rest] }];
}

function lastSeen(eras: readonly Era[], code: string): { year: number; land: readonly string[] } | null {
  const era = eras.findLast(({ land }) => (land.get(code)?.length ?? 0) > 0);
  return era === undefined ? null : { year: era.year, land: era.land.get(code)! };
}

/** A new piece, which has always lain where the commune's own land was. */
function cutPiece(eras: readonly Era[], from: string, held: ReadonlySet<string>, piece: string): string {
  const source = held.has(from) ? from : [...held][0];
  for (const { land } of eras) {
    const owner = [...land].find(([, pieces]) => source !== undefined && pieces.includes(source));
    if (owner) land.set(owner[0], [...owner[1], piece]);
  }
  return piece;
}
