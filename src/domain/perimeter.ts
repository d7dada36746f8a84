/**
 * The shape of a perimeter, on the graph of the communes that share a border: the pieces it is made of,
 * what it encloses without choosing it, and which communes could join it.
 */

/** Borders between communes, as the API gives them for France or for a région. */
export interface Borders {
  /** Each pair once. */
  readonly edges: readonly (readonly [string, string])[];
  /** Communes on the outer limit of the map: coast or frontier. */
  readonly open: readonly string[];
}

/** A commune whose outline is unknown is not in it. */
export interface CommuneGraph {
  readonly neighbours: ReadonlyMap<string, ReadonlySet<string>>;
  /** Communes from which one gets out of what is known: no perimeter encloses them. */
  readonly open: ReadonlySet<string>;
}

export interface Neighbour {
  readonly code: string;
  /** It is in a hole. */
  readonly fillsHole: boolean;
  /** Pieces of the perimeter that it touches. */
  readonly pieces: number;
  /** Communes of the perimeter that it touches. */
  readonly touched: number;
}

export interface Perimeter {
  /** Communes that hang together, the most populated piece first. */
  readonly pieces: readonly (readonly string[])[];
  /** Communes not chosen that the perimeter surrounds, hole by hole, the most populated first. */
  readonly holes: readonly (readonly string[])[];
  /** Communes not chosen that touch the perimeter, those most worth adding first. */
  readonly neighbours: readonly Neighbour[];
  /** Chosen communes whose neighbours are unknown. */
  readonly unplaced: readonly string[];
}

/**
 * @param parts borders of some régions
 * @param isInside whether a commune is in one of them: of the others, only the borders with these are known
 */
export function createCommuneGraph(
  parts: readonly Borders[],
  isInside: (code: string) => boolean,
): CommuneGraph {
  const neighbours = new Map<string, Set<string>>();
  const open = new Set<string>();
  const touch = (code: string, other: string) => {
    const known = neighbours.get(code);
    if (known) known.add(other);
    else {
      neighbours.set(code, new Set([other]));
      if (!isInside(code)) open.add(code);
    }
  };
  for (const { edges, open: outer } of parts) {
    for (const [a, b] of edges) {
      touch(a, b);
      touch(b, a);
    }
    for (const code of outer) {
      open.add(code);
      if (!neighbours.has(code)) neighbours.set(code, new Set());
    }
  }
  return { neighbours, open };
}

/** @param population inhabitants of a commune, 0 where unknown */
export function readPerimeter(
  selection: readonly string[],
  { neighbours, open }: CommuneGraph,
  population: (code: string) => number,
): Perimeter {
  const chosen = new Set(selection.filter((code) => neighbours.has(code)));
  const around = (code: string) => neighbours.get(code)!;
  const touching = new Set(
    [...chosen].flatMap((code) => [...around(code)]).filter((code) => !chosen.has(code)),
  );
  const inhabitants = (codes: readonly string[]) => codes.reduce((sum, code) => sum + population(code), 0);
  const mostPopulatedFirst = (groups: string[][]) =>
    groups.toSorted((a, b) => inhabitants(b) - inhabitants(a) || b.length - a.length);

  const pieces = mostPopulatedFirst(connected(chosen, around));
  const holes = mostPopulatedFirst(enclosed(touching, around, chosen, open));

  const pieceOf = new Map(pieces.flatMap((codes, piece) => codes.map((code) => [code, piece] as const)));
  const inHoles = new Set(holes.flat());
  const suggested = [...touching].map((code): Neighbour => {
    const touched = [...around(code)].flatMap((other) => pieceOf.get(other) ?? []);
    return {
      code,
      fillsHole: inHoles.has(code),
      pieces: new Set(touched).size,
      touched: touched.length,
    };
  });
  return {
    pieces,
    holes,
    neighbours: suggested.sort(
      (a, b) =>
        Number(repairs(b)) - Number(repairs(a)) ||
        b.touched - a.touched ||
        population(b.code) - population(a.code) ||
        (a.code < b.code ? -1 : 1),
    ),
    unplaced: selection.filter((code) => !neighbours.has(code)),
  };
}

/** Whether the perimeter would have a hole smaller, or fewer pieces. */
function repairs({ fillsHole, pieces }: Neighbour): boolean {
  return fillsHole || pieces > 1;
}

/** Groups of the given communes that hang together. */
function connected(codes: ReadonlySet<string>, around: (code: string) => ReadonlySet<string>): string[][] {
  const seen = new Set<string>();
  const groups: string[][] = [];
  for (const start of codes) {
    if (seen.has(start)) continue;
    const group = new Set([start]);
    // The group grows while it is read.
    for (const code of group) around(code).forEach((other) => codes.has(other) && group.add(other));
    group.forEach((code) => seen.add(code));
    groups.push([...group]);
  }
  return groups;
}

/** Groups of communes that hang together within walls, reached from some of them, from which no open one is reached. */
function enclosed(
  starts: ReadonlySet<string>,
  around: (code: string) => ReadonlySet<string>,
  walls: ReadonlySet<string>,
  open: ReadonlySet<string>,
): string[][] {
  const closed = new Set<string>();
  const escaping = new Set<string>();
  const groups: string[][] = [];
  for (const start of starts) {
    if (closed.has(start)) continue;
    const group = new Set([start]);
    let escapes = false;
    // One way out is enough: the rest of the country is left unread.
    for (const code of group) {
      escapes = open.has(code) || escaping.has(code);
      if (escapes) break;
      around(code).forEach((other) => !walls.has(other) && group.add(other));
    }
    group.forEach((code) => (escapes ? escaping : closed).add(code));
    if (!escapes) groups.push([...group]);
  }
  return groups;
}
