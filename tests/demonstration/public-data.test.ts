/** Public data in place of a draw, source by source. */
import { isDeepStrictEqual } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load-catalogue.js';
import { drawDemonstration } from '../../src/demonstration/draw-demonstration.js';
import { demonstrationEditions, targetsByEdition } from '../../src/demonstration/targets.js';
import type { ConfidentialCounts } from '../../src/disclosure/counts.js';
import { protect } from '../../src/disclosure/protect.js';
import { buildReport } from '../../src/domain/build-report.js';
import { reportedStructureTypes } from '../../src/domain/catalogue.js';
import type { CodeChange } from '../../src/domain/code-changes.js';
import type { Establishment } from '../../src/domain/establishment.js';
import type { Grouping } from '../../src/domain/grouping.js';
import type { Commune } from '../../src/domain/places.js';
import type { Report } from '../../src/domain/report.js';
import { readCog } from '../../src/opendata/cog.js';
import {
  noPublicData,
  readPublicData,
  type PublicData,
  type PublicPart,
} from '../../src/opendata/public-data.js';
import { readGolden } from '../golden/golden-figures.js';
import {
  printDifference,
  printRate,
  printTerritory,
  withAbbreviationPoint,
} from '../golden/printed-format.js';
import { hasSharedFile, sharedOpenData } from '../support/open-data.js';
import { publicationOf } from '../support/publications.js';

const catalogue = loadCatalogue();
const cog = readCog();
const types = reportedStructureTypes(catalogue);
type Edition = (typeof demonstrationEditions)[number];

function draw(edition: Edition, publicData: PublicData): ConfidentialCounts {
  return drawDemonstration({ catalogue, cog, positions: new Map(), edition, publicData });
}

function communeOf(counts: ConfidentialCounts, code: string): Commune {
  return counts.places.communes[counts.places.indexByCode.get(code)!]!;
}

function structuresOf({ structures, places }: ConfidentialCounts, code: string): Record<string, number> {
  const start = places.indexByCode.get(code)! * structures.columns;
  return Object.fromEntries(types.map(({ id }, column) => [id, structures.counts[start + column]!]));
}

function originOf({ origins }: ConfidentialCounts, source: string) {
  return origins.filter((origin) => origin.source === source);
}

function printedCodes(edition: Edition): Set<string> {
  return new Set(targetsByEdition[edition].communes.map(({ code }) => code));
}

function part<Data>(source: string, data: Data): PublicPart<Data> {
  return {
    data,
    origin: { source, synthetic: false, vintage: '2026', detail: `Fichier ${source}.`, files: [] },
    period: { kind: 'year', year: 2026 },
  };
}

const canton: Grouping = { kind: 'canton', code: '3001', name: 'Alès', communes: ['30007'] };
const change: CodeChange = { cog: 2016, before: '01039', after: '01138', kind: 'merger', share: 1 };

function establishment(id: string, type: string, commune: string): Establishment {
  return { id, name: id, type, category: type, commune, address: null, position: [4.6, 43.8] };
}

describe('a source that is there', () => {
  const edition = '2022-07';
  const drawn = draw(edition, noPublicData);
  const surrounded = draw(edition, {
    ...noPublicData,
    qpv: part(
      'qpv',
      new Map([
        ['30189', ['QN03001M', 'QN03002M']],
        ['30032', ['QN03003M']],
      ]),
    ),
    zoning: part('zoning', new Map([['30189', 'ZAC' as const]])),
    cpts: part('cpts', {
      byCommune: new Map([['13055', ['CPTS A', 'CPTS B']]]),
      departments: ['13'],
    }),
  });
  const listed = draw(edition, {
    ...noPublicData,
    establishments: part('finess', [
      establishment('300000001', 'nursing-homes-ehpad', '30189'),
      establishment('300000002', 'nursing-homes-ehpad', '30189'),
      establishment('300000003', 'multiprofessional-health-houses', '30032'),
      establishment('300000004', 'community-pharmacies', '30189'),
    ]),
    groupings: part('memberships', [canton]),
    codeChanges: part('code-changes', [change]),
  });

  it('gives the quartiers of every commune but those of the report', () => {
    expect(communeOf(surrounded, '30189').qpv).toEqual({ count: 2, codes: ['QN03001M', 'QN03002M'] });
    expect(communeOf(surrounded, '13055').qpv).toEqual({ count: 0, codes: [] });
    expect(communeOf(surrounded, '30032').qpv).toEqual({ count: 2, codes: null });
  });

  it('gives the zoning, unknown where the file has none', () => {
    expect(communeOf(surrounded, '30189').zoning).toBe('ZAC');
    expect(communeOf(surrounded, '13055').zoning).toBeNull();
    expect(communeOf(surrounded, '30258').zoning).toBe('ZIP');
  });

  it('gives the CPTS, unknown outside of the départements of the files, and invents none', () => {
    expect(communeOf(surrounded, '13055').cpts).toEqual(['CPTS A', 'CPTS B']);
    expect(communeOf(surrounded, '13001').cpts).toEqual([]);
    expect(communeOf(surrounded, '30189').cpts).toBeNull();
    expect(communeOf(surrounded, '30089').cpts).toEqual(['REGARDS']);
    const names = surrounded.places.communes.flatMap(({ cpts }) => cpts ?? []);
    expect(names.filter((name) => name.includes('fictive'))).toEqual([]);
  });

  it('counts the structures of the départements that it lists', () => {
    const none = Object.fromEntries(types.map(({ id }) => [id, 0]));
    expect(structuresOf(listed, '30189')).toEqual({ ...none, 'nursing-homes-ehpad': 2 });
    expect(structuresOf(listed, '30007')).toEqual(none);
    expect(structuresOf(listed, '34172')).toEqual(structuresOf(drawn, '34172'));
    expect(structuresOf(listed, '30032')).toMatchObject({
      'dental-health-centres': 1,
      'multiprofessional-health-houses': 0,
    });
    expect(listed.establishments.length).toBe(4);
  });

  it('gives the groupings and the changes of codes', () => {
    expect(listed.places.groupings.filter(({ kind }) => kind === 'canton')).toEqual([canton]);
    expect(listed.places.codeChanges).toEqual([change]);
  });

  it('is dated by its files, and the others by the report', () => {
    const period = { kind: 'year', year: 2026 };
    expect(surrounded.periods).toEqual({
      ...drawn.periods,
      qpv: { period, source: 'qpv' },
      zoning: { period, source: 'zoning' },
      cpts: { period, source: 'cpts' },
    });
    expect(listed.periods).toEqual({
      ...drawn.periods,
      structures: { period, source: 'finess' },
      establishments: { period, source: 'finess' },
      groupings: { period, source: 'memberships' },
    });
  });

  it('is said to be real, once, with what the communes of the report keep', () => {
    for (const source of ['qpv', 'zoning', 'cpts']) {
      const [origin, ...others] = originOf(surrounded, source);
      expect(others).toEqual([]);
      expect(origin).toMatchObject({ synthetic: false, vintage: '2026' });
      expect(origin!.detail).toMatch(/^Fichier .*\. Les communes que décrit le rapport .* imprimé\.$/);
      expect(originOf(listed, source)).toEqual(originOf(drawn, source));
    }
    expect(originOf(listed, 'finess')).toMatchObject([{ synthetic: false }]);
    expect(originOf(listed, 'code-changes')).toMatchObject([{ synthetic: false, vintage: '2026' }]);
    expect(listed.synthetic).toBe(true);
  });

  describe('the ages', () => {
    const cells = [100, 100, 0, 0, 0, 0, 200];
    const byCommune = { census: 2022, counts: new Map([['30189', cells]]), rowCount: 1 };
    const classes = [0, 20, 40, 60, 75].map((from, index, all) => ({
      label: `${from}`,
      from,
      to: (all[index + 1] ?? 0) - 1,
    }));
    const byDepartment = { year: 2025, classes, counts: new Map([['30', [0, 0, 0, 0, 10]]]) };
    const agesOf = ({ ages, places }: ConfidentialCounts, code: string) => {
      const start = places.indexByCode.get(code)! * ages.columns;
      return [...ages.counts.subarray(start, start + ages.columns)];
    };
    const population = cog.communes.find(({ code }) => code === '30189')!.population!;

    it('are those of each commune, for its population; drawn for the others', () => {
      const counts = draw(edition, {
        ...noPublicData,
        ages: part('insee-age', { level: 'commune', communes: byCommune, departments: byDepartment }),
      });
      const [children, young, , , , , elders] = agesOf(counts, '30189') as [
        number,
        number,
        0,
        0,
        0,
        0,
        number,
      ];
      expect(Math.abs(children - population / 4)).toBeLessThan(1);
      expect(Math.abs(young - population / 4)).toBeLessThan(1);
      expect(children + young + elders).toBe(population);
      expect(agesOf(counts, '31555')).toEqual(agesOf(drawn, '31555'));
      expect(agesOf(counts, '30007')[0]).toBe(0);
      expect(counts.periods.ageBands).toEqual({ period: { kind: 'year', year: 2026 }, source: 'insee-age' });
      expect(originOf(counts, 'insee-age')).toMatchObject([{ synthetic: false }]);
    });

    it('are drawn around those of the département for want of a file by commune, and said to be', () => {
      const counts = draw(edition, {
        ...noPublicData,
        ages: part('insee-age', { level: 'department', communes: null, departments: byDepartment }),
      });
      expect(agesOf(counts, '30189').slice(0, 5)).toEqual([0, 0, 0, 0, 0]);
      expect(agesOf(counts, '31555')).toEqual(agesOf(drawn, '31555'));
      expect(counts.periods.ageBands).toEqual(drawn.periods.ageBands);
      expect(originOf(counts, 'insee-age')).toMatchObject([{ synthetic: true, vintage: '2026' }]);
    });
  });

  it('leaves every other draw as it is', () => {
    const isSame = (part: keyof ConfidentialCounts, counts: ConfidentialCounts) =>
      isDeepStrictEqual(counts[part], drawn[part]);
    const parts = ['indicators', 'consumers', 'professionals', 'activity', 'ages', 'references'] as const;
    expect(parts.filter((part) => !isSame(part, surrounded) || !isSame(part, listed))).toEqual([]);
    expect(isSame('structures', surrounded)).toBe(true);
    expect(isDeepStrictEqual(listed.places.communes, drawn.places.communes)).toBe(true);
  });
});

const reports = {
  '2022-07': 'beaucaire-2022-07-04',
  '2024-12': 'provence-sante-2024-12-31',
} as const;

function reportOf(counts: ConfidentialCounts, codes: readonly string[]): Report {
  return buildReport(publicationOf(protect(counts, 'original')), codes);
}

const realFiles = ['qpv', 'zonage-medecins', 'cpts', 'finess', 'communes-appartenance'];

describe.skipIf(!realFiles.every(hasSharedFile))('the demonstration with the real files', () => {
  let publicData: PublicData;

  beforeAll(async () => {
    publicData = await readPublicData({ folders: [sharedOpenData], cog, catalogue });
  }, 120_000);

  describe.each(demonstrationEditions)('edition %s', (edition) => {
    const printed = printedCodes(edition);
    const isPrinted = ({ code }: { code: string }) => printed.has(code);
    let counts: ConfidentialCounts;
    let others: Commune[];

    beforeAll(() => {
      counts = draw(edition, publicData);
      others = counts.places.communes.filter((commune) => !isPrinted(commune));
    });

    it('has the quartiers and the zoning of the files', () => {
      const { qpv, zoning } = publicData;
      const wrong = others.filter(
        (commune) =>
          commune.qpv.codes?.join() !== (qpv!.data.get(commune.code) ?? []).join() ||
          commune.zoning !== (zoning!.data.get(commune.code) ?? null),
      );
      expect(wrong).toEqual([]);
      expect(communeOf(counts, '13055').qpv.count).toBe(41);
    });

    it('has the CPTS of Provence-Alpes-Côte d’Azur, and does not know those of the other régions', () => {
      const known = others.filter(({ cpts }) => cpts !== null);
      expect(new Set(known.map(({ region }) => region))).toEqual(new Set(['93']));
      const without = others.filter(({ region, cpts }) => region === '93' && cpts === null);
      expect(without).toEqual([]);
      expect(communeOf(counts, '05061').cpts).toEqual(['CPTS du Gapençais']);
      expect(communeOf(counts, '31555').cpts).toBeNull();
    });

    it('counts the structures of each commune in the register', () => {
      const key = (commune: string, type: string) => `${commune} ${type}`;
      const listed = new Map<string, number>();
      for (const { commune, type } of publicData.establishments!.data) {
        listed.set(key(commune, type), (listed.get(key(commune, type)) ?? 0) + 1);
      }
      const listedDepartments = new Set(
        publicData.establishments!.data.map(({ commune }) => communeOf(counts, commune).department),
      );
      const wrong = others.filter(
        ({ code, department }) =>
          listedDepartments.has(department) &&
          Object.entries(structuresOf(counts, code)).some(
            ([type, count]) => count !== (listed.get(key(code, type)) ?? 0),
          ),
      );
      expect(wrong).toEqual([]);
      expect(listedDepartments.size).toBeGreaterThan(100);
      expect(counts.establishments).toEqual(publicData.establishments!.data);
    });

    it('prints the figures of the report', () => {
      const { indicators, topPathologies, accessTable } = readGolden(reports[edition]);
      const report = reportOf(counts, [...printed]);
      const results = new Map(
        [...report.indicators, ...report.pathologies.all].map((result) => [result.id, result]),
      );
      const starred = [...accessTable, ...topPathologies];
      for (const { id, values, differences, neutralised } of indicators) {
        const result = results.get(id)!;
        expect(printTerritory(result, starred.includes(id))).toBe(withAbbreviationPoint(values.territory));
        expect(result.department.map((figure) => printRate(result, figure))).toEqual([values.department]);
        expect(printRate(result, result.france)).toBe(values.france);
        expect(result.difference.department.map(printDifference)).toEqual([differences.department]);
        expect(printDifference(result.difference.france)).toBe(differences.france);
        expect(result.neutralised.communes.map(({ code }) => code).sort()).toEqual(
          neutralised?.communes ?? [],
        );
      }
      expect(indicators.length).toBeGreaterThan(20);
      expect(report.pathologies.top).toEqual(topPathologies);
    });

    it('has for the communes of the report what it has without the files', () => {
      const [real, drawn] = [counts, draw(edition, noPublicData)].map((each) =>
        reportOf(each, [...printed]),
      ) as [Report, Report];
      expect(real.territory.communes).toEqual(drawn.territory.communes);
      expect(real.territory.totals).toEqual(drawn.territory.totals);
      const printedCategories = Object.keys(targetsByEdition[edition].professionals);
      const professionalsOf = ({ professionals }: Report) =>
        professionals.groups.flatMap(({ rows }) => rows).filter(({ id }) => printedCategories.includes(id));
      expect(professionalsOf(real)).toHaveLength(printedCategories.length);
      expect(professionalsOf(real)).toEqual(professionalsOf(drawn));
      // The reports print no acts: what the territory is compared with follows from all the communes.
      const activityOf = ({ activity }: Report) => ({
        perCommune: activity.perCommune,
        families: activity.families.map(({ id, professionals, patientsPerProfessional, acts }) => ({
          id,
          professionals,
          patientsPerProfessional,
          acts: acts.map(({ perProfessional }) => perProfessional.territory),
        })),
      });
      expect(activityOf(real)).toEqual(activityOf(drawn));
      const printedTypes = Object.keys(targetsByEdition[edition].structures);
      const rowsOf = ({ structures }: Report) =>
        structures.groups.flatMap(({ rows }) => rows).filter(({ id }) => printedTypes.includes(id));
      expect(printedTypes.length).toBeGreaterThan(0);
      expect(rowsOf(real)).toEqual(rowsOf(drawn));
    });

    it('says of when each file is', () => {
      expect(counts.periods).toMatchObject({
        qpv: { period: { kind: 'year', year: 2024 } },
        zoning: { period: { kind: 'year', year: 2025 } },
        cpts: { period: { kind: 'year', year: 2026 } },
        groupings: { period: { kind: 'year', year: 2024 } },
        structures: { period: { kind: 'range', from: '2021-01-08' } },
      });
      const real = ['qpv', 'zoning', 'cpts', 'finess', 'memberships', 'code-changes'];
      for (const source of real) {
        expect(originOf(counts, source)).toMatchObject([{ synthetic: false }]);
        expect(originOf(counts, source)[0]!.files.length).toBeGreaterThan(0);
      }
    });
  });
});
