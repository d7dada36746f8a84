/** The tidy file, parsed again: figure by figure what the JSON report says, and nothing that a spreadsheet computes. */
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { buildReport } from '../../src/domain/build-report.js';
import type { Figure } from '../../src/domain/figure.js';
import { comparisonsOf } from '../../src/domain/report-reading.js';
import type { Report } from '../../src/domain/report.js';
import { renderCsv } from '../../src/reports/csv.js';
import { arbitraryPublication, tinyPublication } from '../support/publications.js';
import { figuresIn, hostileNames, matterOf, renamed, wholeReport } from './matter.js';

type Line = Readonly<Record<string, string>>;

async function read(report: Report): Promise<Line[]> {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
    await renderCsv(matterOf(report)),
  );
  const { data, errors } = Papa.parse<Line>(text, { header: true, skipEmptyLines: true, delimiter: ',' });
  expect(errors).toEqual([]);
  return data;
}

const statuses: Readonly<Record<string, Figure['status']>> = {
  valeur: 'value',
  neutralisé: 'neutralised',
  indisponible: 'unavailable',
  'sans objet': 'not-applicable',
  'sans activité': 'no-activity',
};

function figureOf(value: string | undefined, status: string | undefined): Figure {
  const read = statuses[status!];
  if (read === 'value') {
    expect(value).toMatch(/^-?\d+(\.\d+)?$/);
    return { status: 'value', value: Number(value) };
  }
  expect(value).toBe('');
  return { status: read! };
}

const only = (figure: Figure): Figure =>
  figure.status === 'value' ? { status: 'value', value: figure.value } : { status: figure.status };

const report = wholeReport(tinyPublication());
const lines = await read(report);
const number = (text: string | undefined) => (text === '' ? null : Number(text));

function find(key: Line): Line {
  const found = lines.filter((line) => Object.entries(key).every(([column, text]) => line[column] === text));
  expect(found, JSON.stringify(key)).toHaveLength(1);
  return found[0]!;
}

describe('the tidy file', () => {
  it('is that of RFC 4180, without a byte order mark', async () => {
    const bytes = await renderCsv(matterOf(report));
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    expect(text.startsWith('rubrique,indicateur,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('has each indicator with its terms, its interval, its coverage and what is left out', () => {
    for (const one of [...report.indicators, ...report.pathologies.all]) {
      const line = find({ indicateur: one.id, niveau: 'territoire' });
      const { territory, neutralised, unavailable } = one;
      expect(figureOf(line.valeur, line.statut)).toEqual(only(territory));
      expect(line).toMatchObject({ libelle: one.label, unite: one.unit, source: one.source });
      expect(number(line.numerateur)).toBe(territory.numerator);
      expect(number(line.denominateur)).toBe(territory.denominator);
      expect(number(line.borne_basse)).toBe(territory.interval?.lower ?? null);
      expect(number(line.borne_haute)).toBe(territory.interval?.upper ?? null);
      expect(number(line.couverture_pct)).toBe(territory.coverage.percent);
      expect(number(line.part_neutralisee_pct)).toBe(neutralised.share);
      expect(line.communes_neutralisees).toBe(neutralised.communes.map(({ code }) => code).join(' '));
      expect(line.communes_sans_donnee).toBe(unavailable.communes.map(({ code }) => code).join(' '));
    }
  });

  it('has each reference with its difference and what may be said of it', () => {
    const verdicts = {
      higher: 'plus élevé',
      lower: 'plus bas',
      'not-different': 'pas de différence établie',
      'not-assessed': 'non comparé',
    };
    for (const one of [...report.indicators, ...report.pathologies.all]) {
      for (const { reference, difference } of comparisonsOf(one)) {
        const line = find({ indicateur: one.id, code_zone: reference.code, zone: reference.name });
        expect(figureOf(line.valeur, line.statut)).toEqual(only(reference));
        expect(figureOf(line.ecart, line.ecart_statut)).toEqual(only(difference));
        expect(line.verdict).toBe(verdicts[difference.verdict]);
      }
    }
  });

  it('has communes, ages, compositions, professionals, activity and structures', () => {
    expect(find({ indicateur: 'population', code_zone: '30041' })).toMatchObject({
      valeur: '',
      statut: 'indisponible',
    });
    expect(find({ indicateur: 'population', niveau: 'territoire' })).toMatchObject({
      valeur: '420973',
      communes_sans_donnee: '30041',
      debut: '2021-01-01',
      fin: '2021-01-01',
    });
    expect(find({ indicateur: 'zac', code_zone: '30007' }).valeur).toBe('1');
    expect(find({ indicateur: 'zac', code_zone: '34172' }).statut).toBe('indisponible');
    expect(find({ indicateur: 'age-band/age-0-14', mesure: 'effectif', niveau: 'territoire' }).valeur).toBe(
      '68454',
    );
    expect(find({ indicateur: 'composition/gp-17-plus/without-gp', mesure: 'effectif' }).valeur).toBe('706');
    expect(
      find({ indicateur: 'professionals/pharmacies', mesure: 'effectif de 60 ans et plus' }),
    ).toMatchObject({ statut: 'sans objet', valeur: '' });
    expect(find({ indicateur: 'activity-professionals/nurses', code_zone: '30041' }).valeur).toBe('2');
    expect(
      find({ indicateur: 'patients-per-professional/general-practitioners', niveau: 'territoire' }).valeur,
    ).toBe('1434');
    expect(find({ indicateur: 'structures/nursing-homes', niveau: 'territoire' }).valeur).toBe('27');
    for (const line of lines) {
      expect(line).toMatchObject({
        edition: '2024-12',
        publication: '2024-12-00000000',
        demonstration: 'oui',
      });
      expect(line.debut! <= line.fin!).toBe(true);
    }
  });

  it('has the columns that its documentation describes, in that order', () => {
    const documentation = readFileSync(resolve(import.meta.dirname, '../../docs/documents.md'), 'utf8');
    const [, table] = documentation.split('| colonne');
    const described = [...table!.matchAll(/^\| `(\w+)` /gm)].map(([, column]) => column);
    expect(Object.keys(lines[0]!)).toEqual(described);
  });

  it('says of each line whether the report shows it', async () => {
    const chosen = await read(
      buildReport(tinyPublication(), ['30007'], { pathologies: ['ald-diabetes'], professions: ['nurses'] }),
    );
    const shown = (indicateur: string) =>
      new Set(chosen.filter((line) => line.indicateur === indicateur).map((line) => line.dans_le_rapport));
    expect([...shown('ald-diabetes')]).toEqual(['oui']);
    expect([...shown('ald-alzheimer')]).toEqual(['non']);
    expect([...shown('professionals/pharmacies')]).toEqual(['non']);
  });

  it('lets no name be computed, and keeps negative numbers', async () => {
    for (const name of hostileNames) {
      const parsed = await read(renamed(report, [name]));
      const texts = parsed
        .flatMap((line) => Object.entries(line))
        .filter(([column]) => !/^(valeur|ecart)$/.test(column));
      for (const [, text] of texts) expect(text).not.toMatch(/^\s*[=+\-@＝]/);
      expect(parsed).toHaveLength(lines.length);
    }
    expect(lines.some(({ ecart }) => Number(ecart) < 0)).toBe(true);
  });

  it('names each figure once', () => {
    const keys = lines.map(({ indicateur, mesure, niveau, code_zone }) =>
      [indicateur, mesure, niveau, code_zone].join('|'),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('any publication', () => {
  const count = (figures: readonly Figure[]) => {
    const counts = new Map<string, number>();
    for (const figure of figures) {
      const key = JSON.stringify(only(figure));
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return counts;
  };

  it('has every figure of the JSON report, as many times', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPublication(), async (publication) => {
        const random = wholeReport(publication);
        const parsed = await read(random);
        const found = count([
          ...parsed.map((line) => figureOf(line.valeur, line.statut)),
          ...parsed
            .filter((line) => line.ecart_statut)
            .map((line) => figureOf(line.ecart, line.ecart_statut)),
        ]);
        for (const [figure, times] of count(figuresIn(random))) {
          expect(found.get(figure) ?? 0, figure).toBeGreaterThanOrEqual(times);
        }
      }),
      { numRuns: 15 },
    );
  });
});
