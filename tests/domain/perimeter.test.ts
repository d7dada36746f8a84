/** The shape of a perimeter, against a slow twin, on every world of a small grid and on random ones. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCommuneGraph, readPerimeter, type Borders } from '../../src/domain/perimeter.js';

/** A map of squares, each named by its column and row, that touch by their sides; the rim is the coast. */
function grid(columns: number, rows: number): Borders & { codes: string[] } {
  const code = (x: number, y: number) => `${x}${y}`;
  const codes: string[] = [];
  const edges: [string, string][] = [];
  const open: string[] = [];
  for (let y = 0; y < rows; y += 1) {
    for (let x = 0; x < columns; x += 1) {
      codes.push(code(x, y));
      if (x + 1 < columns) edges.push([code(x, y), code(x + 1, y)]);
      if (y + 1 < rows) edges.push([code(x, y), code(x, y + 1)]);
      if (x === 0 || y === 0 || x + 1 === columns || y + 1 === rows) open.push(code(x, y));
    }
  }
  return { codes, edges, open };
}

const everywhere = () => true;
const alike = () => 1;

/** Groups by merging, two at a time, those that have an edge between them. */
function slowGroups(codes: readonly string[], edges: Borders['edges']): string[][] {
  let groups = codes.map((code) => [code]);
  for (const [a, b] of edges) {
    const withA = groups.find((group) => group.includes(a));
    const withB = groups.find((group) => group.includes(b));
    if (!withA || !withB || withA === withB) continue;
    groups = [...groups.filter((group) => group !== withA && group !== withB), [...withA, ...withB]];
  }
  return groups;
}

function asSets(groups: readonly (readonly string[])[]): string[] {
  return groups.map((group) => [...group].sort().join(' ')).sort();
}

function expectSameAsSlow(world: Borders & { codes: readonly string[] }, chosen: readonly string[]): void {
  const graph = createCommuneGraph([world], everywhere);
  const { pieces, holes, neighbours } = readPerimeter(chosen, graph, alike);
  const others = world.codes.filter((code) => !chosen.includes(code));
  const touches = (code: string) =>
    world.edges.filter(([a, b]) => (a === code && chosen.includes(b)) || (b === code && chosen.includes(a)));
  const slowHoles = slowGroups(others, world.edges).filter(
    (group) =>
      !group.some((code) => world.open.includes(code)) && group.some((code) => touches(code).length > 0),
  );
  const slowPieces = slowGroups(chosen, world.edges);
  const slowNeighbours = others
    .filter((code) => touches(code).length > 0)
    .map((code) => ({
      code,
      fillsHole: slowHoles.some((hole) => hole.includes(code)),
      pieces: slowPieces.length + 1 - slowGroups([...chosen, code], world.edges).length,
      touched: touches(code).length,
    }));
  const byCode = (a: { code: string }, b: { code: string }) => (a.code < b.code ? -1 : 1);
  expect({
    pieces: asSets(pieces),
    holes: asSets(holes),
    neighbours: neighbours.toSorted(byCode),
  }).toEqual({
    pieces: asSets(slowPieces),
    holes: asSets(slowHoles),
    neighbours: slowNeighbours.sort(byCode),
  });
}

describe('a perimeter', () => {
  it('is read as the slow twin reads it, whatever is chosen among twelve communes', () => {
    const world = grid(4, 3);
    for (let choice = 0; choice < 2 ** world.codes.length; choice += 1) {
      expectSameAsSlow(
        world,
        world.codes.filter((_, bit) => (choice >> bit) & 1),
      );
    }
  });

  it('is read as the slow twin reads it on any map', () => {
    const code = fc.constantFrom(...'ABCDEFGHIJ'.split(''));
    const arbitraryWorld = fc.record({
      edges: fc.uniqueArray(
        fc.tuple(code, code).filter(([a, b]) => a < b),
        { selector: String, maxLength: 20 },
      ),
      open: fc.uniqueArray(code),
      chosen: fc.uniqueArray(code),
    });
    fc.assert(
      fc.property(arbitraryWorld, ({ edges, open, chosen }) => {
        const codes = [...new Set([...edges.flat(), ...open])];
        expectSameAsSlow(
          { codes, edges, open },
          chosen.filter((one) => codes.includes(one)),
        );
      }),
    );
  });

  it('has its largest piece first, by inhabitants', () => {
    const graph = createCommuneGraph([grid(5, 1)], everywhere);
    const population = (code: string) => (code === '40' ? 9 : 1);
    expect(readPerimeter(['00', '10', '40'], graph, population).pieces).toEqual([['40'], ['00', '10']]);
  });

  it('does not take the sea for a hole, nor what lies beyond the régions that are known', () => {
    const world = grid(3, 3);
    const ring = world.codes.filter((code) => code !== '11');
    const holesWhen = (isInside: (code: string) => boolean) =>
      readPerimeter(ring, createCommuneGraph([world], isInside), alike).holes;
    expect(holesWhen(everywhere)).toEqual([['11']]);
    expect(holesWhen((code) => code !== '11')).toEqual([]);
    const lake = { ...world, open: [...world.open, '11'] };
    expect(readPerimeter(ring, createCommuneGraph([lake], everywhere), alike).holes).toEqual([]);
  });

  it('suggests first what fills a hole or joins two pieces, then what touches most, then the most populated', () => {
    const graph = createCommuneGraph([grid(5, 3)], everywhere);
    const population = (code: string) => (code === '12' ? 5 : 1);
    const { neighbours } = readPerimeter(['00', '01', '02', '20', '10'], graph, population);
    // 11 touches two communes, the others one; 12 has more people.
    expect(neighbours.map(({ code }) => code)).toEqual(['11', '12', '21', '30']);
    const joining = readPerimeter(['00', '20', '21', '22'], graph, alike).neighbours[0];
    expect(joining).toEqual({ code: '10', fillsHole: false, pieces: 2, touched: 2 });
  });

  it('leaves aside communes without an outline, and says which', () => {
    const graph = createCommuneGraph([{ edges: [], open: ['A', 'B'] }], everywhere);
    const { pieces, unplaced } = readPerimeter(['A', 'Z', 'B'], graph, alike);
    expect(pieces).toEqual([['A'], ['B']]);
    expect(unplaced).toEqual(['Z']);
  });

  it('joins the borders of two régions', () => {
    const north: Borders = {
      edges: [
        ['A', 'B'],
        ['B', 'C'],
      ],
      open: [],
    };
    const south: Borders = {
      edges: [
        ['B', 'C'],
        ['C', 'D'],
      ],
      open: ['D'],
    };
    const graph = createCommuneGraph([north, south], everywhere);
    expect([...graph.neighbours.get('B')!]).toEqual(['A', 'C']);
    expect([...graph.open]).toEqual(['D']);
    const alone = createCommuneGraph([north], (code) => code < 'C');
    expect([...alone.open]).toEqual(['C']);
  });
});
