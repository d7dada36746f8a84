/**
 * Similar territories, against the slow and obvious computation: reports of each grouping, one after the
 * other, and sums written out at length.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReport } from '../../src/domain/build-report.js';
import type { Figure } from '../../src/domain/figure.js';
import type { Grouping } from '../../src/domain/grouping.js';
import { createPlaces } from '../../src/domain/places.js';
import { cellStatus, type Publication } from '../../src/domain/publication.js';
import { peerCount, similarTerritories } from '../../src/domain/similar-territories.js';
import { similarAnswerSchema, type SimilarAnswer } from '../../src/domain/similar-territories/answer.js';
import { comparableGroupings } from '../../src/domain/similar-territories/comparable-groupings.js';
import { closenessOf, distanceBetween, standardise } from '../../src/domain/similar-territories/distance.js';
import { distributionOf, positionAmong } from '../../src/domain/similar-territories/position.js';
import { dimensions, profileOf, sumTerritory } from '../../src/domain/similar-territories/profile.js';
import { largeDraft, publicationOf, smallCatalogue } from '../support/publications.js';
import { figureOf } from '../charts/figures.js';

const css = 'consumers-17-plus-with-css';
const [model] = smallCatalogue.indicators;
const catalogue = {
  ...smallCatalogue,
  indicators: [{ ...model!, id: css, label: '17 ans et plus avec la CSS' }, ...smallCatalogue.indicators],
};
const communeCount = 80;
const groupingCount = 36;
const base = publicationOf(largeDraft(communeCount, catalogue));

interface World {
  readonly publication: Publication;
  readonly areas: Float64Array;
  readonly codes: readonly string[];
}

const perCommune = <T>(one: fc.Arbitrary<T>) =>
  fc.array(one, { minLength: communeCount, maxLength: communeCount });

/** Communes in groupings, a few of which share communes; populations, areas and cells missing here and there. */
const arbitraryWorld: fc.Arbitrary<World> = fc
  .record({
    populations: perCommune(fc.option(fc.integer({ min: 0, max: 15_000 }), { freq: 9 })),
    areas: perCommune(fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 1, max: 900 }) }, fc.constant(0))),
    statuses: perCommune(fc.constantFrom(0, 0, 0, 1, 2)),
    grouping: perCommune(fc.integer({ min: 0, max: groupingCount - 1 })),
    second: perCommune(
      fc.oneof(
        { weight: 30, arbitrary: fc.constant(null) },
        { weight: 1, arbitrary: fc.integer({ min: 0, max: groupingCount - 1 }) },
      ),
    ),
    chosen: fc.uniqueArray(fc.integer({ min: 0, max: communeCount - 1 }), { minLength: 1, maxLength: 8 }),
  })
  .map(({ populations, areas, statuses, grouping, second, chosen }) => {
    const communes = base.places.communes.map((commune, row) => ({
      ...commune,
      population: populations[row]!,
    }));
    const groupings = Array.from({ length: groupingCount }, (_, index): Grouping => {
      const members = communes.filter((_commune, row) => grouping[row] === index || second[row] === index);
      return {
        kind: 'epci',
        code: `E${String(index).padStart(2, '0')}`,
        name: `Grouping ${index % 9}`,
        communes: members.map(({ code }) => code),
      };
    }).filter((one) => one.communes.length > 0);
    return {
      publication: withCells(withGroupings(groupings, communes), statuses),
      areas: Float64Array.from(areas),
      codes: chosen.map((row) => communes[row]!.code),
    };
  });

function withGroupings(groupings: readonly Grouping[], communes = base.places.communes): Publication {
  const { departments, regions } = base.places;
  const places = createPlaces({
    communes,
    departments: [...departments.values()],
    regions: [...regions.values()],
    formerCommunes: [],
    groupings,
  });
  return { ...base, places };
}

/** Every indicator of a commune bears the status drawn for it. */
function withCells(publication: Publication, statuses: readonly number[]): Publication {
  const { columns, numerators, denominators } = base.indicators;
  const cells = Uint8Array.from(numerators, (_, cell) => statuses[Math.floor(cell / columns)]!);
  const isKept = (cell: number) => cells[cell] === cellStatus.kept;
  const isCount = (cell: number) => catalogue.indicators[cell % columns]!.kind === 'count';
  return {
    ...publication,
    indicators: {
      columns,
      statuses: cells,
      numerators: numerators.map((_, cell) => (isKept(cell) ? 20 + (cell % 700) : 0)),
      denominators: denominators.map((_, cell) => (isKept(cell) && !isCount(cell) ? 900 + (cell % 90) : 0)),
    },
  };
}

function answerOf({ publication, areas, codes }: World): SimilarAnswer {
  const comparable = comparableGroupings(publication, areas, 'epci');
  return similarTerritories(publication, codes, { areas, comparable });
}

describe('the slow and obvious computation', () => {
  it('finds the same peers, profiles and figures', () => {
    let full = 0;
    fc.assert(
      fc.property(arbitraryWorld, (world) => {
        const answer = answerOf(world);
        const slow = slowWorld(world);
        expect(answer.groupings.compared).toBe(slow.candidates.length);
        for (const dimension of dimensions)
          expectNear(answer.territory.profile[dimension], slow.own[dimension]);
        expect(answer.peers).toHaveLength(
          Math.min(peerCount, slow.candidates.filter(({ distance }) => distance !== null).length),
        );
        if (slow.candidates.length > peerCount) full += 1;
        expectInOrder(answer);
        for (const peer of answer.peers) {
          const twin = slow.candidates.find(({ grouping }) => grouping.code === peer.code)!;
          expect(Math.abs(peer.distance - twin.distance!)).toBeLessThan(0.0006);
          for (const dimension of dimensions) expectNear(peer.profile[dimension], twin.profile[dimension]);
        }
        const farthest = answer.peers.at(-1)?.distance ?? Infinity;
        const named = new Set(answer.peers.map(({ code }) => code));
        for (const { grouping, distance } of slow.candidates)
          if (!named.has(grouping.code) && distance !== null)
            expect(distance).toBeGreaterThan(farthest - 0.001);
        expectFigures(world, answer);
      }),
      { numRuns: 60 },
    );
    // Some worlds have more candidates than peers: the choice among them is tested too.
    expect(full).toBeGreaterThan(5);
  });
});

type SlowProfile = Record<(typeof dimensions)[number], number | null>;

/** Profiles from reports, distances from their definition. */
function slowWorld({ publication, areas, codes }: World) {
  const { places } = publication;
  const peopleOf = (list: readonly string[]) =>
    list.reduce((sum, code) => sum + (places.communes.find((one) => one.code === code)!.population ?? 0), 0);
  const profile = (list: readonly string[]): SlowProfile => {
    const report = buildReport(publication, list);
    // Half, as coverage says it: 49.95 % reads 50.0 %.
    const enough = (known: readonly string[]) =>
      known.length === list.length || (peopleOf(list) > 0 && peopleOf(known) / peopleOf(list) >= 0.4995);
    const measured = list.filter((code) => areas[places.indexByCode.get(code)!]! > 0);
    const counted = list.filter((code) => {
      const row = places.indexByCode.get(code)!;
      return publication.ages.counts[row * publication.ages.columns]! >= 0;
    });
    const surface = measured.reduce((sum, code) => sum + areas[places.indexByCode.get(code)!]!, 0);
    const bands = report.territory.ageBands.bands.map(({ count }) =>
      count.status === 'value' ? count.value : 0,
    );
    const all = bands.reduce((sum, count) => sum + count, 0);
    const modest = report.indicators.find(({ id }) => id === css)!.territory;
    return {
      population: peopleOf(list) || null,
      density: peopleOf(measured) > 0 && enough(measured) ? peopleOf(measured) / surface : null,
      'aged-60-plus': all > 0 && enough(counted) ? (100 * bands.at(-1)!) / all : null,
      css:
        modest.status === 'value' && modest.coverage.level !== 'insufficient'
          ? (100 * modest.numerator!) / modest.denominator!
          : null,
    };
  };
  const groupings = places.groupings.filter(({ kind }) => kind === 'epci');
  const eligible = groupings.filter((grouping) => {
    const shared = grouping.communes.filter((code) =>
      groupings.some((other) => other !== grouping && other.communes.includes(code)),
    );
    const people = peopleOf(grouping.communes);
    return people >= 5000 && peopleOf(shared) <= people / 10;
  });
  const profiles = eligible.map((grouping) => profile(grouping.communes));
  const own = profile(codes);
  const gap = (theirs: SlowProfile): number | null => {
    const squares = dimensions.flatMap((dimension) => {
      const level = (one: SlowProfile) =>
        one[dimension] === null || dimension === 'aged-60-plus' || dimension === 'css'
          ? one[dimension]
          : Math.log(one[dimension]);
      const known = profiles.flatMap((one) => level(one) ?? []);
      const average = known.reduce((sum, x) => sum + x, 0) / known.length;
      const spread = Math.sqrt(known.reduce((sum, x) => sum + (x - average) ** 2, 0) / known.length);
      const [a, b] = [level(own), level(theirs)];
      return a === null || b === null ? [] : [((a - b) / (spread > 1e-12 ? spread : 1)) ** 2];
    });
    return squares.length === 0 ? null : Math.sqrt(squares.reduce((sum, x) => sum + x, 0) / squares.length);
  };
  const candidates = eligible
    .map((grouping, index) => ({
      grouping,
      profile: profiles[index]!,
      distance: gap(profiles[index]!),
    }))
    .filter(({ grouping: { communes } }) => {
      const shared = communes.filter((code) => codes.includes(code));
      return peopleOf(shared) <= peopleOf(communes) / 10;
    });
  return { own, candidates };
}

/** The nearest first; those as near as each other by name. */
function expectInOrder({ peers }: SimilarAnswer): void {
  peers.slice(1).forEach((peer, index) => {
    const before = peers[index]!;
    expect(peer.distance).toBeGreaterThanOrEqual(before.distance);
  });
}

function expectNear(figure: Figure, exact: number | null): void {
  if (exact === null) expect(figure).not.toMatchObject({ status: 'value' });
  else expect(figure.status === 'value' && Math.abs(figure.value - exact)).toBeLessThan(0.0501);
}

/** A peer's figure is that of its own report, unless less than half of its inhabitants are counted. */
function expectFigures({ publication, codes }: World, answer: SimilarAnswer): void {
  const own = buildReport(publication, codes);
  const reports = answer.peers.map(({ communes }) => buildReport(publication, communes));
  const resultOf = (report: typeof own, id: string) =>
    [...report.indicators, ...report.pathologies.all].find((one) => one.id === id)!;
  for (const { id, territory, peers, position } of answer.indicators) {
    expect(territory).toEqual(resultOf(own, id).territory);
    const expected = reports.map((report) => {
      const { coverage, ...theirs } = resultOf(report, id).territory;
      return coverage.level === 'insufficient' || theirs.status !== 'value' ? null : theirs.value;
    });
    expect(peers.figures.map((figure) => (figure.status === 'value' ? figure.value : null))).toEqual(
      expected,
    );
    const known = expected.filter((one) => one !== null);
    expect([peers.withFigure, peers.withoutFigure]).toEqual([known.length, expected.length - known.length]);
    if (position.status !== 'ranked') continue;
    expect(position.lower + position.equal + position.higher).toBe(known.length);
    if (territory.status === 'value') {
      expect(known.filter((one) => one < territory.value)).toHaveLength(position.lower);
    }
  }
}

describe('laws', () => {
  it('the order of the communes changes nothing', () => {
    fc.assert(
      fc.property(arbitraryWorld, (world) => {
        expect(answerOf({ ...world, codes: world.codes.toReversed() })).toEqual(answerOf(world));
      }),
      { numRuns: 20 },
    );
  });

  it('the order of the groupings changes nothing', () => {
    fc.assert(
      fc.property(arbitraryWorld, fc.infiniteStream(fc.nat()), (world, keys) => {
        const { places } = world.publication;
        const groupings = places.groupings
          .map((grouping) => ({ grouping, key: keys.next().value as number }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ grouping }) => grouping);
        const shuffled = { ...world.publication, places: { ...places, groupings } };
        expect(answerOf({ ...world, publication: shuffled })).toEqual(answerOf(world));
      }),
      { numRuns: 20 },
    );
  });

  it('a territory equal to a grouping has its profile, at distance 0, and is not compared with it', () => {
    fc.assert(
      fc.property(arbitraryWorld, ({ publication, areas }) => {
        const comparable = comparableGroupings(publication, areas, 'epci');
        for (const { grouping, standard } of comparable.groupings) {
          const codes = grouping.communes.toReversed();
          const sums = sumTerritory(
            publication,
            Int32Array.from(codes, (code) => publication.places.indexByCode.get(code)!).sort(),
          );
          const own = standardise(profileOf(publication, areas, sums), comparable.scales);
          expect(distanceBetween(own, standard)).toBe(0);
          const answer = similarTerritories(publication, codes, { areas, comparable });
          expect(answer.groupings.overlapping.map(({ code }) => code)).toContain(grouping.code);
          expect(answer.peers.map(({ code }) => code)).not.toContain(grouping.code);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('ranks by name those that are as near as each other', () => {
    const codes = base.places.communes.map(({ code }) => code);
    const names = ['Uzès', 'Évian', 'Alès'];
    const groupings = names.map((name, index): Grouping => ({
      kind: 'epci',
      code: `E${index}`,
      name,
      communes: [codes[index + 1]!],
    }));
    const publication = withCells(
      withGroupings(
        groupings,
        base.places.communes.map((one) => ({ ...one, population: 6000 })),
      ),
      Array<number>(communeCount).fill(cellStatus.neutralised),
    );
    const ages = { ...publication.ages, counts: publication.ages.counts.map(() => 10) };
    const areas = new Float64Array(communeCount).fill(10);
    const answer = answerOf({ publication: { ...publication, ages }, areas, codes: [codes[0]!] });
    expect(answer.peers.map(({ name, distance }) => [name, distance])).toEqual([
      ['Alès', 0],
      ['Évian', 0],
      ['Uzès', 0],
    ]);
  });

  it('gives an answer of the published schema', () => {
    fc.assert(
      fc.property(arbitraryWorld, (world) => {
        const answer = answerOf(world);
        expect(similarAnswerSchema.parse(answer)).toEqual(answer);
      }),
      { numRuns: 10 },
    );
  });
});

describe('distance', () => {
  it('leaves out for both what one of the two does not have', () => {
    expect(distanceBetween([1, null, 3, 0], [1, 2, 5, null])).toBeCloseTo(Math.sqrt(4 / 2));
    expect(distanceBetween([null, 1], [1, null])).toBeNull();
  });

  it('is said in four words', () => {
    expect([0, 0.25, 0.5, 1].map(closenessOf)).toEqual(['very-close', 'close', 'fairly-close', 'distant']);
  });
});

describe('position', () => {
  const territory = (value: number, interval: [number, number] | null = null, level = 'full' as const) => ({
    ...figureOf(value),
    numerator: 1,
    denominator: 10,
    interval: interval && { lower: interval[0], upper: interval[1] },
    coverage: { percent: 100, level },
  });
  const peers = [4, 6, 6, 8, 'neutralised', 10, 12].map((one) => figureOf(one as number));

  it('counts who is lower, equal and higher, and leaves out who has no figure', () => {
    expect(positionAmong(territory(6), peers)).toEqual({
      status: 'ranked',
      lower: 1,
      equal: 2,
      higher: 3,
      rank: 5,
      percentile: 33,
      isUncertain: false,
    });
    expect(positionAmong(territory(99), peers)).toMatchObject({ rank: 1, percentile: 100, lower: 6 });
    expect(positionAmong(territory(0), peers)).toMatchObject({ rank: 7, percentile: 0, higher: 6 });
  });

  it('is uncertain when the interval covers more than half of the peers', () => {
    expect(positionAmong(territory(7, [6, 8]), peers)).toMatchObject({ isUncertain: false });
    expect(positionAmong(territory(7, [5.9, 10]), peers)).toMatchObject({ isUncertain: true });
  });

  it('is not given without a figure, for less than half of the inhabitants, or among fewer than five', () => {
    const missing = { ...territory(1), status: 'neutralised' as const };
    expect(positionAmong(missing, peers)).toEqual({ status: 'not-ranked', reason: 'no-figure' });
    const partial = { ...territory(7), coverage: { percent: 40, level: 'insufficient' as const } };
    expect(positionAmong(partial, peers)).toEqual({ status: 'not-ranked', reason: 'low-coverage' });
    expect(positionAmong(territory(7), peers.slice(0, 5))).toEqual({
      status: 'not-ranked',
      reason: 'few-peers',
    });
  });

  it('has the quartiles of the peers, with one decimal', () => {
    expect(distributionOf(peers)).toEqual({
      lowest: 4,
      lowerQuartile: 6,
      median: 7,
      upperQuartile: 9.5,
      highest: 12,
    });
    expect(distributionOf(peers.slice(0, 5))).toBeNull();
  });
});
