/**
 * Carries a list of communes from the official geographic code of one year to that of another, in either
 * direction: the land of the list stays in it, and what changed on the way is told.
 */
import { createCodeHistory, type CodeHistory } from './code-history.js';
import type { CodeChange } from './code-changes.js';
import { formatList } from './format.js';
import { t } from '../language/translate.js';
import type { CommuneRef, Places } from './places.js';

/** A name is null when no list of the publication gives it. */
export interface CodeName {
  readonly code: string;
  readonly name: string | null;
}

export interface CarriedChange {
  readonly from: CodeName;
  /** Sorted by code; the code itself when it only grew. */
  readonly to: readonly CodeName[];
  /** One commune that holds more, several that share its land, or another code for the same land. */
  readonly kind: CodeChange['kind'];
  /** Year of the geographic code that brought it; null when unknown, and when carried to an older code. */
  readonly since: number | null;
  /** The communes of `to` also hold land that is not in the list: the territory grows. */
  readonly wider: boolean;
}

export interface CarriedCodes {
  /** Those of the list and what they became, in its order, each once. */
  readonly codes: readonly string[];
  /** At most one for each code of the list, in its order. */
  readonly changes: readonly CarriedChange[];
  /** Codes that are those of no commune, now or before. */
  readonly unknown: readonly string[];
}

export type CarryingPlaces = Pick<Places, 'indexByCode' | 'formerByCode' | 'codeChanges'> & {
  readonly communes: readonly CommuneRef[];
};

/**
 * @param from year of the geographic code of the list; null when unknown: a code of the year `to` is then
 *   itself, and another is what it was last. The same holds for a code that is not in the code of `from`.
 * @param to year of a geographic code, that of the places or an older one
 */
export function carryCodes(
  places: CarryingPlaces,
  codes: readonly string[],
  from: number | null,
  to: number,
): CarriedCodes {
  const locate = createCarrier(places, from, to);
  const carried = [...new Set(codes)].map((code) => ({ code, origin: locate(code) }));
  const listed = new Set(carried.flatMap(({ origin }) => origin?.land ?? []));
  return {
    codes: [...new Set(carried.flatMap(({ origin }) => origin?.targets ?? []))],
    changes: carried.flatMap(({ code, origin }) =>
      origin === null ? [] : describeChange(places, code, origin, listed),
    ),
    unknown: carried.filter(({ origin }) => origin === null).map(({ code }) => code),
  };
}

/** A code of the list, and where its land lies in the code of the year `to`. */
export interface Origin {
  /** Pieces of land of the code; none when all that is known is the commune that took it in. */
  readonly land: readonly string[];
  /** Codes that hold it now, sorted, one at least. */
  readonly targets: readonly string[];
  /** What these hold in all. */
  readonly reached: readonly string[];
  /** Last year of change that moved the land to the targets, or made the commune larger. */
  readonly since: () => number | null;
}

const never = () => null;

/** Where the land of a code of the year `from` lies in the code of the year `to`; null for no commune's code. */
export function createCarrier(
  places: CarryingPlaces,
  from: number | null,
  to: number,
): (code: string) => Origin | null {
  const history = historyOf(places.codeChanges);
  const latest = history.years.at(-1) ?? Number.NEGATIVE_INFINITY;
  const landIn = (code: string, year: number) => landOf(places, history, code, year);

  /** The list of changes may stop before the code of the places: what it does not tell, former codes do. */
  const settle = (code: string) => {
    if (to < latest || places.indexByCode.has(code)) return code;
    return places.formerByCode.get(code)?.into ?? null;
  };
  const follow = (code: string, land: readonly string[], year: number): Origin | null => {
    const holders = (at: number) => [...new Set(land.map((piece) => history.holderOf(piece, at)))].sort();
    const targets = [...new Set(holders(to).map(settle))].filter((target) => target !== null);
    if (targets.length === 0) return null;
    const stays = targets.length === 1 && targets[0] === code;
    const trace = stays
      ? (at: number) =>
          holders(at)
            .flatMap((holder) => landIn(holder, at))
            .sort()
      : holders;
    const reached = targets.flatMap((target) => landIn(target, to));
    return { land, targets, reached, since: () => lastChange(history.years, trace, year, to) };
  };
  return (code) => {
    // Whatever the changes say, a commune of today is itself today.
    if (to >= latest && (from === null || from >= latest) && places.indexByCode.has(code)) {
      return { land: landIn(code, to), targets: [code], reached: landIn(code, to), since: never };
    }
    if (from !== null && landIn(code, from).length > 0) return follow(code, landIn(code, from), from);
    if (landIn(code, to).length > 0) return follow(code, landIn(code, to), to);
    const last = history.lastSeen(code);
    if (last !== null) return follow(code, last.land, last.year);
    const into = places.formerByCode.get(code)?.into;
    if (into === undefined) return null;
    const origin = follow(into, landIn(into, latest), latest);
    return origin && { ...origin, land: [], since: never };
  };
}

/** One for each list of changes: a server carries many lists of codes with the same publication. */
const histories = new WeakMap<readonly CodeChange[], CodeHistory>();

function historyOf(changes: readonly CodeChange[]): CodeHistory {
  let history = histories.get(changes);
  if (history === undefined) histories.set(changes, (history = createCodeHistory(changes)));
  return history;
}

/** None when the code is not in the geographic code of the year; one piece, named as the code, when it never changed. */
function landOf(
  { indexByCode }: CarryingPlaces,
  history: CodeHistory,
  code: string,
  year: number,
): readonly string[] {
  return history.landOf(code, year) ?? (indexByCode.has(code) ? [code] : []);
}

/** The last year of change, after the one and up to the other, that left another trace than the year before. */
function lastChange(
  years: readonly number[],
  trace: (year: number) => readonly string[],
  after: number,
  upTo: number,
): number | null {
  const between = years.filter((year) => year > after && year <= upTo);
  return between.findLast((year) => trace(year).join() !== trace(year - 1).join()) ?? null;
}

function describeChange(
  places: CarryingPlaces,
  code: string,
  { land, targets, reached, since }: Origin,
  listed: ReadonlySet<string>,
): CarriedChange[] {
  const wider = reached.some((piece) => !listed.has(piece));
  const isItself = targets.length === 1 && targets[0] === code;
  if (isItself && !wider) return [];
  const isSameLand = reached.every((piece) => land.includes(piece));
  const kind = targets.length > 1 ? 'split' : isSameLand ? 'renumbering' : 'merger';
  return [
    {
      from: nameCode(places, code),
      to: targets.map((target) => nameCode(places, target)),
      kind,
      since: since(),
      wider,
    },
  ];
}

function nameCode({ communes, indexByCode, formerByCode }: CarryingPlaces, code: string): CodeName {
  const index = indexByCode.get(code);
  const name = index === undefined ? formerByCode.get(code)?.name : communes[index]!.name;
  return { code, name: name ?? null };
}

/** One sentence: what a code became, and whether the territory grows by it. */
export function describeCodeChange({ from, to, kind, since, wider }: CarriedChange): string {
  const into = to[0]!;
  // A year is not a number: it has no thousands.
  const values = { since: since === null ? 'unknown' : String(since), wider: wider ? 'yes' : 'no' };
  switch (kind) {
    case 'merger':
      return into.code === from.code
        ? t(
            '{since, select, unknown {La commune {commune} est plus étendue que dans la liste} other {La commune {commune} s’est agrandie en {since}}} : elle est prise en entier.',
            { ...values, commune: codeFirst(from) },
          )
        : t(
            'La commune {from} fait partie de la commune {into}{since, select, unknown {} other { depuis {since}}}{wider, select, yes { ; celle-ci est prise en entier} other {}}.',
            { ...values, from: codeFirst(from), into: nameFirst(into) },
          );
    case 'split':
      return t(
        'La commune {from} correspond{since, select, unknown {} other { depuis {since}}} à plusieurs communes : {communes}.',
        { ...values, from: codeFirst(from), communes: formatList(to.map(nameFirst)) },
      );
    case 'renumbering':
      return t(
        'La commune {into} a ce code{since, select, unknown {} other { depuis {since}}} : il remplace {from}.',
        { ...values, into: nameFirst(into), from: from.code },
      );
  }
}

/** 30090 (Concoules). */
function codeFirst({ code, name }: CodeName): string {
  return name === null ? code : `${code} (${name})`;
}

/** Bonnevaux (30041). */
function nameFirst({ code, name }: CodeName): string {
  return name === null ? code : `${name} (${code})`;
}
