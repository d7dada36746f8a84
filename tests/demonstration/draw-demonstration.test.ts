import { isDeepStrictEqual } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load-catalogue.js';
import { ageBandIds } from '../../src/demonstration/magnitudes.js';
import { drawDemonstration } from '../../src/demonstration/draw-demonstration.js';
import { demonstrationEditions, targetsByEdition } from '../../src/demonstration/targets.js';
import type { ConfidentialCounts } from '../../src/disclosure/counts.js';
import { levelKey, measureKey } from '../../src/domain/publication.js';
import { professionCategories } from '../../src/domain/catalogue.js';
import { readCog } from '../../src/opendata/cog.js';

const catalogue = loadCatalogue();
const cog = readCog();
/** Health insurance of its own, or nobody: no claims. */
const collectivities = new Set(['975', '977', '978', '984', '986', '987', '988', '989']);

function draw(edition: (typeof demonstrationEditions)[number]): ConfidentialCounts {
  return drawDemonstration({ catalogue, cog, positions: new Map([['01001', [4.9, 46.1]]]), edition });
}

describe.each(demonstrationEditions)('demonstration of %s', (edition) => {
  let counts: ConfidentialCounts;
  let numerator: (id: string, row: number) => number;
  let coveredRows: number[];

  beforeAll(() => {
    counts = draw(edition);
    const columnOf = new Map(catalogue.indicators.map(({ id }, column) => [id, column]));
    numerator = (id, row) =>
      counts.indicators.numerators[row * counts.indicators.columns + columnOf.get(id)!]!;
    coveredRows = [...counts.places.communes.keys()].filter(
      (row) => !collectivities.has(counts.places.communes[row]!.department),
    );
  });

  it('is the same, cell by cell, whenever it is drawn', () => {
    const again = draw(edition);
    const different = Object.entries(counts)
      .filter(([part, drawn]) => !isDeepStrictEqual(drawn, again[part as keyof ConfidentialCounts]))
      .map(([part]) => part);
    expect(different).toEqual([]);
  });

  it('has every commune of the geographic code, once, and is said to be synthetic', () => {
    expect(counts.places.communes.length).toBe(34_969);
    expect(counts.places.indexByCode.size).toBe(34_969);
    expect(counts.synthetic).toBe(true);
    expect(counts.origins.filter((origin) => origin.synthetic).length).toBeGreaterThan(0);
  });

  it('has the population of the geographic code, but in the communes of its report', () => {
    const printed = new Map(
      targetsByEdition[edition].communes.map(({ code, population }) => [code, population]),
    );
    const wrong = cog.communes.filter(
      ({ code, population }, row) =>
        counts.places.communes[row]!.population !== (printed.get(code) ?? population),
    );
    expect(printed.size).toBe(13);
    expect(wrong).toEqual([]);
  });

  it('has every indicator for every commune that claims cover, and none for the others', () => {
    const { available, columns } = counts.indicators;
    const availableIn = (row: number) =>
      available.subarray(row * columns, (row + 1) * columns).reduce((sum, cell) => sum + cell, 0);
    const covered = new Set(coveredRows);
    const wrong = counts.places.communes
      .map((commune, row) => ({
        code: commune.code,
        available: availableIn(row),
        expected: covered.has(row) ? columns : 0,
      }))
      .filter((commune) => commune.available !== commune.expected);
    expect(wrong).toEqual([]);
    expect(coveredRows.length).toBe(34_875);
  });

  it('holds whole numbers, and no more people in a numerator than in its denominator', () => {
    const { numerators, denominators, columns } = counts.indicators;
    const isCount = catalogue.indicators.map((indicator) => indicator.kind === 'count');
    const wrong: number[] = [];
    numerators.forEach((value, cell) => {
      const whole = Number.isInteger(value) && Number.isInteger(denominators[cell]!) && value >= 0;
      const held = isCount[cell % columns] ? denominators[cell] === 0 : value <= denominators[cell]!;
      if (!whole || !held) wrong.push(cell);
    });
    expect(wrong).toEqual([]);
  });

  it('holds each part in its whole: no part of a composition is negative, and the parts make the whole', () => {
    const wrong: string[] = [];
    for (const row of coveredRows) {
      for (const { id, whole, parts } of catalogue.compositions) {
        const sizes = parts.map(({ terms }) =>
          terms.reduce((sum, { indicator, factor }) => sum + factor * numerator(indicator, row), 0),
        );
        const total = sizes.reduce((sum, size) => sum + size, 0);
        if (sizes.some((size) => size < 0) || total !== numerator(whole, row)) wrong.push(`${id} ${row}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('gives one denominator to the indicators about the same people', () => {
    const { denominators, columns } = counts.indicators;
    const denominatorOf = (id: string, row: number) =>
      denominators[row * columns + catalogue.indicators.findIndex((indicator) => indicator.id === id)];
    const alds = catalogue.indicators.filter(({ aldNumber }) => aldNumber !== undefined).map(({ id }) => id);
    const adults = catalogue.indicators
      .map(({ id }) => id)
      .filter((id) => id.startsWith('consumers-17-plus-with'));
    const sample = coveredRows.filter((_, index) => index % 97 === 0);
    const rows = [
      ...sample,
      ...targetsByEdition[edition].communes.map(({ code }) => counts.places.indexByCode.get(code)!),
    ];
    for (const row of rows) {
      for (const id of adults) expect(denominatorOf(id, row)).toBe(numerator('consumers-17-plus', row));
      expect(denominatorOf('consumers-70-plus-without-gp', row)).toBe(numerator('consumers-70-plus', row));
      for (const id of alds) expect(denominatorOf(id, row)).toBe(counts.consumers[row]);
    }
    expect(alds.length).toBe(30);
    expect(adults.length).toBe(5);
  });

  it('shares the inhabitants out between the age bands to the last one', () => {
    expect(catalogue.ageBands.map(({ id }) => id)).toEqual(ageBandIds);
    const { ages, places } = counts;
    const wrong = places.communes.filter(({ population }, row) => {
      const bands = [...ages.counts.subarray(row * ages.columns, (row + 1) * ages.columns)];
      const unknown = bands.every((count) => count === -1);
      if (unknown) return coveredRows.includes(row);
      return bands.some((count) => count < 0) || bands.reduce((sum, count) => sum + count, 0) !== population;
    });
    expect(wrong).toEqual([]);
  });

  it('holds the older professionals in all, and those of a subset in their category', () => {
    const categories = professionCategories(catalogue);
    const { columns, counts: cells } = counts.professionals;
    const triple = (row: number, column: number) =>
      [0, 1, 2].map((age) => cells[(row * columns + column) * 3 + age]!);
    const wrong: string[] = [];
    for (const row of counts.places.communes.keys()) {
      categories.forEach(({ id, subsetOf, hasAges }, column) => {
        const [all, over60, over65] = triple(row, column) as [number, number, number];
        const whole =
          subsetOf === undefined ? undefined : categories.findIndex((category) => category.id === subsetOf);
        const nested = all >= over60 && over60 >= over65 && over65 >= 0;
        const held =
          whole === undefined ||
          triple(row, whole).every((count, age) => count >= [all, over60, over65][age]!);
        const aged = hasAges || over60 + over65 === 0;
        if (!nested || !held || !aged) wrong.push(`${id} ${row}`);
      });
    }
    expect(wrong).toEqual([]);
  });

  it('lets no more professionals practise than there are, nor acts happen without them', () => {
    const { activity, professionals } = counts;
    const categories = professionCategories(catalogue).map(({ id }) => id);
    const wrong: string[] = [];
    for (const row of counts.places.communes.keys()) {
      let act = 0;
      catalogue.activityFamilies.forEach((family, column) => {
        const practising = activity.professionals[row * activity.columns + column]!;
        const category = categories.indexOf(family.id);
        const listed = professionals.counts[(row * professionals.columns + category) * 3]!;
        const volumes = [
          activity.patients[row * activity.columns + column]!,
          ...family.actKeys.map(() => activity.acts[row * activity.actColumns + act++]!),
        ];
        const isTarget = family.id in targetsByEdition[edition].professionals;
        const wrongListed = practising > listed && (isTarget || !isTargetRow(row));
        if (wrongListed || volumes.some((volume) => volume > 0 !== practising > 0))
          wrong.push(`${family.id} ${row}`);
      });
    }
    expect(wrong).toEqual([]);
  });

  function isTargetRow(row: number): boolean {
    const { code } = counts.places.communes[row]!;
    return targetsByEdition[edition].communes.some((commune) => commune.code === code);
  }

  it('compares every département and région that claims cover with a figure for each measure', () => {
    const covered = [...counts.places.departments.values()].filter(({ code }) => !collectivities.has(code));
    const keys = [
      levelKey.france,
      ...covered.map(({ code }) => levelKey.department(code)),
      ...new Set(covered.map(({ region }) => levelKey.region(region))),
    ];
    expect(keys.length).toBe(1 + 101 + 18);
    expect([...counts.references.keys()].sort()).toEqual([...keys].sort());
    const measures = [
      ...catalogue.indicators.map(({ id }) => measureKey.indicator(id)),
      ...catalogue.ageBands.map(({ id }) => measureKey.ageBand(id)),
    ];
    for (const key of keys) {
      for (const measure of measures) {
        expect(Number.isInteger(counts.references.get(key)!.get(measure)), `${key} ${measure}`).toBe(true);
      }
    }
  });

  it('compares every area with the averages of each family that practises there', () => {
    const practising = new Set<string>();
    counts.places.communes.forEach(({ department, region }, row) => {
      catalogue.activityFamilies.forEach(({ id }, column) => {
        if (counts.activity.professionals[row * counts.activity.columns + column] === 0) return;
        practising.add(`${levelKey.department(department)} ${id}`).add(`${levelKey.region(region)} ${id}`);
      });
    });
    for (const [key, measures] of counts.references) {
      if (key === levelKey.france) continue;
      for (const family of catalogue.activityFamilies) {
        const keysOfFamily = [
          measureKey.patientsPerProfessional(family.id),
          ...family.actKeys.map(({ id }) => measureKey.actsPerProfessional(family.id, id)),
        ];
        for (const measure of keysOfFamily) {
          expect(measures.has(measure), `${key} ${measure}`).toBe(practising.has(`${key} ${family.id}`));
        }
      }
    }
    expect(practising.size).toBeGreaterThan(4 * (101 + 18));
  });

  it('neutralises small communes as the reports do: some for each indicator, and not all of them', () => {
    const frequent = [
      'consumers-17-plus-without-gp',
      'ald-diabetes',
      'breast-cancer-screening',
      'mmr-vaccination',
    ];
    for (const id of frequent) {
      const small = coveredRows.filter((row) => numerator(id, row) < 11).length / coveredRows.length;
      expect(small, id).toBeGreaterThan(0.03);
      expect(small, id).toBeLessThan(0.9);
    }
  });

  it('gives a position where one is known, and invented names to the CPTS that it draws', () => {
    const { communes } = counts.places;
    expect(communes[0]).toMatchObject({ code: '01001', position: [4.9, 46.1] });
    expect(communes[1]!.position).toBeNull();
    const printed = new Set(targetsByEdition[edition].communes.map(({ code }) => code));
    const drawn = communes.filter(({ code }) => !printed.has(code)).flatMap(({ cpts }) => cpts ?? []);
    expect(drawn.length).toBeGreaterThan(1000);
    expect(drawn.filter((name) => !name.startsWith('CPTS fictive'))).toEqual([]);
  });

  it('has no zoning where no agence régionale de santé sets one', () => {
    const unknown = counts.places.communes.filter(({ zoning }) => zoning === null);
    expect(new Set(unknown.map(({ department }) => department))).toEqual(collectivities);
  });
});

it('two editions differ, but a place stays what it is', () => {
  const [before, after] = demonstrationEditions.map(draw);
  const rows = [...before!.places.communes.keys()].filter((row) => before!.consumers[row]! > 2000);
  const column = catalogue.indicators.findIndex(({ id }) => id === 'breast-cancer-screening');
  const rateIn = ({ indicators: { numerators, denominators, columns } }: ConfidentialCounts, row: number) =>
    numerators[row * columns + column]! / denominators[row * columns + column]!;
  const mean = (counts: ConfidentialCounts) =>
    rows.reduce((sum, row) => sum + rateIn(counts, row), 0) / rows.length;
  const [meanBefore, meanAfter] = [mean(before!), mean(after!)];
  const sameSide = rows.filter(
    (row) => rateIn(before!, row) > meanBefore === rateIn(after!, row) > meanAfter,
  ).length;
  expect(sameSide / rows.length).toBeGreaterThan(0.6);
  expect(rows.some((row) => rateIn(before!, row) !== rateIn(after!, row))).toBe(true);
});
