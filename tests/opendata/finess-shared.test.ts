/** FINESS on the real files, against the counts that their provenance gives. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load-catalogue.js';
import { readCog } from '../../src/opendata/cog.js';
import type { Reading } from '../../src/opendata/reader.js';
import { finessReader, type FinessRows } from '../../src/opendata/readers/finess.js';

const folder = process.env['REZONE_OPENDATA'] ?? resolve(import.meta.dirname, '../../../shared/opendata');
const isThere = existsSync(join(folder, 'finess'));

const context = { cog: readCog(), catalogue: loadCatalogue() };

const stock = 'etalab-cs1100507-stock-20210108-reconstitue.csv.gz';
const occitanie = 'etablissements_occitanie_2026-04.csv';
const extract = 'etalab-cs1100502-stock-20260512-0339_extrait.csv';

/** One file alone, in a folder that is only a link to it. */
async function readAlone(name: string): Promise<Reading<FinessRows>> {
  const directory = mkdtempSync(join(tmpdir(), 'rezone-test-finess-'));
  try {
    mkdirSync(join(directory, 'finess'));
    symlinkSync(join(folder, 'finess', name), join(directory, 'finess', name));
    return await finessReader.read(directory, context);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function countsByType({ rows }: Reading<FinessRows>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { type } of rows.establishments) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}

function shareWithPosition({ rows }: Reading<FinessRows>): number {
  return rows.establishments.filter(({ position }) => position !== null).length / rows.establishments.length;
}

function countOf({ findings }: Reading<FinessRows>, reason: string): number {
  return findings.find((finding) => finding.reason === reason)?.count ?? 0;
}

describe.skipIf(!isThere)('FINESS (../shared/opendata/finess)', () => {
  let stockReading: Reading<FinessRows>;
  let occitanieReading: Reading<FinessRows>;
  beforeAll(async () => {
    stockReading = await readAlone(stock);
    occitanieReading = await readAlone(occitanie);
  }, 120_000);

  describe('all France in January 2021', () => {
    it('has 95 333 establishments, those of other categories counted apart', () => {
      expect(stockReading.rows.perFile).toMatchObject([
        { rows: 95_333, establishments: 72_552, otherCategories: 22_781, vintage: '2021-01-08' },
      ]);
      expect(stockReading.vintage).toBe('8 janvier 2021');
    });

    it('has the printed number of each type', () => {
      expect(countsByType(stockReading)).toMatchObject({
        'community-pharmacies': 21_116,
        'nursing-homes-ehpad': 7_501,
        'untyped-health-centres': 2_495,
        'multiprofessional-health-houses': 1_763,
        // SAAD 8 536, and 5 services d’aide ménagère
        'home-help-services': 8_541,
        // SSIAD 1 970, and 195 SPASAD
        'home-nursing-services-ssiad': 2_165,
        cpts: 103,
        'hospital-centres': 1_287,
        'dialysis-centres': 645,
      });
    });

    it('knows the commune of every one, and the position of 99.9 %', () => {
      expect(countOf(stockReading, 'unknown-commune')).toBe(0);
      console.info(`FINESS 2021 : ${(shareWithPosition(stockReading) * 100).toFixed(2)} % avec une position`);
      expect(shareWithPosition(stockReading)).toBeGreaterThan(0.999);
      expect(countOf(stockReading, 'outside-france')).toBe(0);
    });

    it('is sorted by number, each once', () => {
      const ids = stockReading.rows.establishments.map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)].toSorted());
    });

    it('reads letters of windows-1252 and quotes that are doubled', () => {
      const names = new Map(stockReading.rows.establishments.map(({ id, name }) => [id, name]));
      expect(names.get('030001382')).toBe('"SELARL PHARMACIE GRAND"');
      expect(names.get('010786135')).toBe('EHPAD "LA MAISON BOUCHACOURT"');
      expect(JSON.stringify([...names.values()])).not.toMatch(/[\u0080-\u009f\ufffd]/);
    });
  });

  describe('Occitanie in April 2026', () => {
    it('has 10 007 establishments of 13 départements', () => {
      expect(occitanieReading.rows.perFile).toMatchObject([{ rows: 10_007, vintage: '2026-04' }]);
      expect(occitanieReading.rows.perFile[0]!.departments).toHaveLength(13);
    });

    it('has 82 CPTS, 372 maisons de santé, 280 centres de santé, 1 888 pharmacies and 817 EHPAD', () => {
      expect(countsByType(occitanieReading)).toMatchObject({
        cpts: 82,
        'multiprofessional-health-houses': 372,
        'untyped-health-centres': 280,
        // and 3 antennes
        'community-pharmacies': 1_891,
        'nursing-homes-ehpad': 817,
      });
    });

    it('knows every commune, and every position but three at most', () => {
      expect(countOf(occitanieReading, 'unknown-commune')).toBe(0);
      expect(countOf(occitanieReading, 'missing-position')).toBeLessThanOrEqual(3);
      expect(occitanieReading.findings.map(({ reason }) => reason)).toEqual(['missing-position']);
    });
  });

  describe('the 14 lines of May 2026', () => {
    it('are read with their difficulties: overseas, quotes, CEDEX, empty fields', async () => {
      const reading = await readAlone(extract);
      expect(reading.rows.perFile).toMatchObject([{ rows: 14, otherCategories: 4, vintage: '2026-05-12' }]);
      expect(
        reading.rows.establishments.map(({ id, type, commune, address }) => [id, type, commune, address]),
      ).toEqual([
        ['010000024', 'hospital-centres', '01451', '900 RTE DE PARIS, 01440 VIRIAT'],
        ['970100400', 'hospital-centres', '97801', 'BP 381, 97150 ST MARTIN'],
        ['970102018', 'mother-and-child-protection', '97701', '4 R AUGUST NYMAN, 97133 ST BARTHELEMY'],
        ['970102059', 'mother-and-child-protection', '97801', '97150 ST MARTIN'],
        ['970210126', 'cmpp', '97207', 'ZAC CHAMPIGNY, 97224 DUCOS'],
        ['970300026', 'hospital-centres', '97302', 'AV ALEXIS BLAISE, 97306 CAYENNE CEDEX'],
        ['970302287', 'nursing-homes-ehpad', '97302', 'AV ALEXIS BLAISE, 97306 CAYENNE CEDEX'],
        [
          '970400024',
          'regional-university-hospital-centres',
          '97411',
          'ALL DES TOPAZES, 97405 ST DENIS CEDEX',
        ],
        ['970409645', 'dialysis-centres', '97408', '1 C R RAYMOND BARRE, 97419 LA POSSESSION'],
        ['980600027', 'hospital-centres', '98613', "BP 4 - MATA'UTU, 98600 UVEA"],
      ]);
      expect(countOf(reading, 'missing-position')).toBe(10);
    });
  });

  it('projects the metres of 2021 near to the degrees of 2026, in Occitanie', () => {
    const positions = new Map(occitanieReading.rows.establishments.map(({ id, position }) => [id, position]));
    // The two files are five years apart: most establishments have not moved.
    const both = stockReading.rows.establishments.filter(({ id, position }) => position && positions.get(id));
    const near = both.filter(({ id, position }) => {
      const other = positions.get(id)!;
      return Math.hypot(position![0] - other[0], position![1] - other[1]) < 0.01;
    });
    expect(both.length).toBeGreaterThan(6_000);
    expect(near.length / both.length).toBeGreaterThan(0.9);
  });

  it('makes one list of the three files: Occitanie from 2026, the rest from 2021', async () => {
    const { rows } = await finessReader.read(folder, context);
    const departments = new Map(rows.perFile.map((file) => [file.name, file.departments]));
    expect(departments.get(occitanie)).toHaveLength(13);
    expect(departments.get(extract)).toEqual([]);
    expect(departments.get(stock)).toHaveLength(89);
    expect(rows.establishments.length).toBe(73_258);
  }, 60_000);
});
