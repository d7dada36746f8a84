/** The workbook, opened again: typed cells, headings that stay, nothing computed, the same bytes each time. */
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildReport } from '../../src/domain/build-report.js';
import type { Establishment } from '../../src/domain/establishment.js';
import { formatFigure } from '../../src/domain/format.js';
import { comparisonsOf } from '../../src/domain/report-reading.js';
import type { Report } from '../../src/domain/report.js';
import type { DocumentMatter } from '../../src/reports/document.js';
import { renderXlsx } from '../../src/reports/xlsx.js';
import { arbitraryPublication, tinyPublication } from '../support/publications.js';
import { figuresIn, hostileNames, matterOf, renamed, wholeReport } from './matter.js';

const report = wholeReport(tinyPublication());

async function open(of: Report, change?: Partial<DocumentMatter>): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await renderXlsx(matterOf(of, change))).buffer as ArrayBuffer);
  return workbook;
}

const workbook = await open(report);

/** Rows of a sheet under its headings, by heading. */
function rowsOf(book: ExcelJS.Workbook, name: string): Record<string, ExcelJS.CellValue>[] {
  const sheet = book.getWorksheet(name)!;
  const headings = (sheet.getRow(3).values as string[]).slice(1);
  return sheet
    .getRows(4, sheet.rowCount - 3)!
    .map((row) =>
      Object.fromEntries(headings.map((heading, column) => [heading, row.getCell(column + 1).value])),
    );
}

function cellsOf(book: ExcelJS.Workbook): ExcelJS.Cell[] {
  const cells: ExcelJS.Cell[] = [];
  book.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell((cell) => cells.push(cell))));
  return cells;
}

const plain = (text: string) => text.replaceAll(/[\u202f\u00a0]/g, ' ');

describe('the sheets', () => {
  it('begin with what the workbook is', () => {
    const sheet = workbook.worksheets[0]!;
    expect(sheet.name).toBe('Lisez-moi');
    const texts = sheet.getSheetValues().flatMap((row) => (row as ExcelJS.CellValue[] | undefined) ?? []);
    const text = plain(
      texts.map((cell) => (cell instanceof Date ? cell.toISOString() : JSON.stringify(cell))).join('\n'),
    );
    for (const words of [
      'Données de démonstration : ces chiffres ne décrivent pas la situation réelle.',
      'Cévennes et Lez',
      '4 communes, 420 973 habitants, CPTS de taille 4',
      'décembre 2024, code officiel géographique 2026',
      '2024-12-00000000',
      '2026-11-22T00:00:00.000Z',
      'moins de 11 dans chaque commune concernée, ou moins de 5 professionnels',
    ]) {
      expect(text).toContain(words);
    }
    for (const { name } of workbook.worksheets.slice(1)) expect(texts).toContain(name);
  });

  it('are one for each table', () => {
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      'Lisez-moi',
      'Communes',
      'Âges',
      'Indicateurs',
      'Affections de longue durée',
      'Répartitions',
      'Professionnels',
      'Patients par professionnel',
      'Actes par professionnel',
      'Professionnels par commune',
      'Structures',
      'Structures par commune',
      'Notes',
      'Sources',
    ]);
  });

  it('keep their headings in view and on each page, across A4', () => {
    for (const sheet of workbook.worksheets.slice(1)) {
      expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 3, xSplit: 1 });
      expect(sheet.pageSetup).toMatchObject({
        orientation: 'landscape',
        paperSize: 9,
        fitToWidth: 1,
        fitToHeight: 0,
      });
      expect(sheet.pageSetup.printTitlesRow).toBe('3:3');
      expect(sheet.headerFooter.oddFooter).toContain('Page &P sur &N');
      const headings = (sheet.getRow(3).values as string[]).slice(1);
      expect(new Set(headings).size).toBe(headings.length);
      expect(headings.every((heading) => heading.length > 0)).toBe(true);
    }
  });
});

it('keeps on one line the names that would fill the screen', async () => {
  const far = (name: string) => renamed(report, [name, name, name, name]);
  const wraps = async (of: Report) =>
    cellsOf(await open(of))
      .filter(({ value }) => typeof value === 'string' && value.startsWith('Nom '))
      .map(({ alignment }) => alignment.wrapText === true);
  expect(new Set(await wraps(far('Nom court')))).toEqual(new Set([true]));
  expect(await wraps(far(`Nom ${'très '.repeat(120)}long`))).toContain(false);
});

describe('the structures by name', () => {
  const sheet = 'Structures nommées';
  const [hospital, house] = tinyPublication().establishments as [Establishment, Establishment];
  const home = { ...hospital, id: '300000031', name: 'EHPAD des Cévennes', type: 'nursing-homes' };

  it('stand type after type with what identifies them, of the types that the report shows', async () => {
    const establishments = [
      house,
      { ...home, commune: '34172', name: 'Âge d’or' },
      home,
      { ...home, type: 'crt' },
    ];
    const book = await open(report, { establishments });
    expect(rowsOf(book, sheet).map((row) => Object.values(row).map((cell) => plain(cell as string)))).toEqual(
      [
        [
          'Maison de santé du Lez',
          'Maisons de santé',
          'Maison de santé (L.6223-3)',
          'Montpellier',
          '34172',
          'n.d.',
          '340000999',
        ],
        [
          'EHPAD des Cévennes',
          'Ehpad',
          'Centre Hospitalier (C.H.)',
          'Alès',
          '30007',
          hospital.address,
          '300000031',
        ],
        [
          'Âge d’or',
          'Ehpad',
          'Centre Hospitalier (C.H.)',
          'Montpellier',
          '34172',
          hospital.address,
          '300000031',
        ],
      ],
    );
    expect(plain(book.getWorksheet(sheet)!.getCell('A2').text)).toMatch(/^Source : SNDS, au 30\/06\/2024\. /);
  });

  it('are texts, whatever they are called', async () => {
    const names = [...hostileNames, '-PHARMACIE ROBERT-BOURGUINE'];
    const establishments = names.map((name) => ({ ...home, name, address: name, category: name }));
    const book = await open(report, { establishments });
    expect(rowsOf(book, sheet)).toHaveLength(names.length);
    for (const { type, address } of cellsOf(book)) expect(type, address).not.toBe(ExcelJS.ValueType.Formula);
  });

  it('are said to be missing where the edition, the focus or the register has none', async () => {
    const said = async (of: Report) => {
      const rows = (await open(of)).worksheets[0]!.getSheetValues() as (ExcelJS.CellValue[] | undefined)[];
      return plain(rows.find((row) => row?.[1] === sheet)?.[2] as string);
    };
    const without = { ...report, structures: { ...report.structures, register: null } };
    expect(await said(without)).toBe(
      'Pas de feuille : cette édition ne donne ni le nom ni l’adresse des structures.',
    );
    expect(await said(buildReport(tinyPublication(), ['30007'], { structures: [] }))).toBe(
      'Pas de feuille : aucun type de structure n’est choisi.',
    );
    expect(await said(report)).toMatch(/^Pas de feuille : le registre ne nomme, dans ces communes, aucune/);
  });
});

describe('the cells', () => {
  it('hold each indicator as numbers, or the words that say why there is none', () => {
    for (const [name, heading, results] of [
      ['Indicateurs', 'Indicateur', report.indicators],
      ['Affections de longue durée', 'Affection', report.pathologies.all],
    ] as const) {
      const rows = rowsOf(workbook, name);
      expect(rows).toHaveLength(results.length);
      results.forEach((one, index) => {
        const row = rows[index]!;
        const { territory } = one;
        expect(row[heading]).toBe(one.label);
        expect(row['Unité']).toBe(one.unit);
        expect(row['Territoire']).toBe(
          territory.status === 'value' ? territory.value : formatFigure(territory, String),
        );
        expect(row['Numérateur']).toBe(territory.numerator ?? 'sans objet');
        expect(row['Dénominateur']).toBe(territory.denominator ?? 'sans objet');
        expect(row[`Intervalle à 95\u00a0%\u202f: borne basse`]).toBe(
          territory.interval?.lower ?? 'sans objet',
        );
        expect(row['Couverture (% des habitants)']).toBe(territory.coverage.percent);
        expect(row['Communes neutralisées (nombre)']).toBe(one.neutralised.communes.length);
        for (const { reference, difference } of comparisonsOf(one).filter(
          ({ level }) => level === 'department',
        )) {
          const title = `${reference.name} (département)`;
          expect(row[title]).toBe(
            reference.status === 'value' ? reference.value : formatFigure(reference, String),
          );
          const points = difference.status === 'value' ? difference.value : formatFigure(difference, String);
          expect(row[`Écart avec ${title}`]).toBe(one.kind === 'count' ? 'sans objet' : points);
        }
        expect(row['Du']).toBeInstanceOf(Date);
      });
    }
  });

  it('hold each commune, and the total', () => {
    const rows = rowsOf(workbook, 'Communes');
    const population = 'Population municipale (habitants)';
    expect(rows.map((row) => row['Code INSEE'])).toEqual(['2A004', '30007', '30041', '34172', '4 communes']);
    expect(rows.map((row) => row[population])).toEqual([73_822, 44_697, 'n.d.', 302_454, 420_973]);
    expect(rows[1]).toMatchObject({ Commune: 'Alès', 'Zonage des généralistes': 'ZAC', Région: 'Occitanie' });
  });

  it('are numbers with a format wherever they are numbers, and texts never are', () => {
    const codes = rowsOf(workbook, 'Communes').map((row) => typeof row['Code INSEE']);
    expect(new Set(codes)).toEqual(new Set(['string']));
    const numbers = cellsOf(workbook).filter(({ value }) => typeof value === 'number');
    expect(numbers.length).toBeGreaterThan(200);
    for (const { numFmt, address } of numbers) expect(numFmt, address).toBeTruthy();
    for (const { value, address } of cellsOf(workbook)) {
      if (typeof value === 'string') expect(value, address).not.toMatch(/NaN|undefined|null|\[object/);
    }
  });

  it('never compute a name', async () => {
    for (const name of hostileNames) {
      const book = await open(renamed(report, [name]), { projectName: name });
      for (const cell of cellsOf(book)) {
        expect(cell.type, cell.address).not.toBe(ExcelJS.ValueType.Formula);
      }
      const kept = name
        .replaceAll(/[\u0000\u0007]/g, '')
        .replace('\uD800', '\uFFFD')
        .replaceAll('\r', '');
      expect((rowsOf(book, 'Communes')[0]!['Commune'] as string).replaceAll('\r', '')).toBe(kept);
    }
  });

  it('follow the focus, and leave out what it empties', async () => {
    const chosen = buildReport(tinyPublication(), ['30007'], { professions: ['pharmacies'], structures: [] });
    const names = (await open(chosen)).worksheets.map(({ name }) => name);
    expect(names).toContain('Professionnels');
    expect(names).not.toContain('Structures');
    expect(names).not.toContain('Actes par professionnel');
  });

  it('hold every figure of any report', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPublication(), async (publication) => {
        const random = wholeReport(publication);
        const found = new Set(cellsOf(await open(random)).map(({ value }) => value));
        for (const figure of figuresIn(random)) {
          expect(found).toContain(figure.status === 'value' ? figure.value : formatFigure(figure, String));
        }
      }),
      { numRuns: 8 },
    );
  });
});

describe('the bytes', () => {
  afterEach(() => vi.useRealTimers());

  it('depend on nothing but the matter', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2020-02-29T23:59:59Z') });
    const before = await renderXlsx(matterOf(report));
    vi.setSystemTime(new Date('2031-07-14T12:00:00Z'));
    expect(Buffer.from(await renderXlsx(matterOf(report))).equals(before)).toBe(true);
    const core = new TextDecoder().decode(unzipSync(before)['docProps/core.xml']);
    expect(core).toContain('2026-11-22T00:00:00Z');
  });
});
