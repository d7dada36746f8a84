import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { FindingLog } from '../../src/opendata/findings.js';
import { readWorkbookRows, type WorkbookRow } from '../../src/opendata/workbook.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { workbookOf } from '../support/workbook.js';

async function read(bytes: Uint8Array, wanted: (sheet: string) => boolean = () => true) {
  const path = join(temporaryFolder(), 'classeur.xlsx');
  writeFileSync(path, bytes);
  return readPath(path, wanted);
}

async function readPath(path: string, wanted: (sheet: string) => boolean = () => true) {
  const log = new FindingLog();
  const rows: WorkbookRow[] = [];
  for await (const row of readWorkbookRows(path, log, wanted)) rows.push(row);
  return { rows, findings: log.list() };
}

describe('a workbook', () => {
  it('is read row by row, as texts, without its empty rows', async () => {
    const bytes = await workbookOf({
      Été: [[' Ain ', 12.5, '', '01'], [], ['', '', 3]],
      Hiver: [['Ain']],
    });
    expect(await read(bytes, (sheet) => sheet === 'Été')).toEqual({
      rows: [
        { sheet: 'Été', line: 1, cells: ['Ain', '12.5', '', '01'] },
        { sheet: 'Été', line: 3, cells: ['', '', '3'] },
      ],
      findings: [],
    });
  });

  it('gives the text of a formatted cell and the result of a formula', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook
      .addWorksheet('A')
      .addRow([
        { richText: [{ text: 'au 1' }, { font: { vertAlign: 'superscript' }, text: 'er' }] },
        { formula: 'B2+1', result: 8 },
      ]);
    const { rows } = await read(new Uint8Array(await workbook.xlsx.writeBuffer()));
    expect(rows[0]!.cells).toEqual(['au 1er', '8']);
  });

  it('keeps its accents, wherever they fall in its files', async () => {
    // Characters of several bytes all along: some of them lie across two chunks.
    const names = Array.from({ length: 1500 }, (_, i) => [`${'€'.repeat(100 + (i % 3))}é${i}`]);
    const { rows } = await read(await workbookOf({ A: names }));
    expect(rows.map(({ cells }) => cells)).toEqual(names);
  });

  it.each([
    ['empty', () => new Uint8Array()],
    ['a text', () => new TextEncoder().encode('code;nom\n01001;Ain\n')],
    ['another archive', () => zipSync({ 'lisez-moi.txt': new Uint8Array([65]) })],
    ['cut', (bytes: Uint8Array) => bytes.subarray(0, bytes.length / 2)],
    ['damaged', (bytes: Uint8Array) => bytes.map((byte, i) => (i % 500 === 400 && i < 4000 ? ~byte : byte))],
    [
      'of broken XML',
      (bytes: Uint8Array) =>
        zipSync({
          ...unzipSync(bytes),
          'xl/worksheets/sheet1.xml': new TextEncoder().encode('<worksheet><sheetData><row r="1"></sheet>'),
        }),
    ],
  ])('stops with a finding when it is %s', async (_, spoil) => {
    const bytes = await workbookOf({
      A: Array.from({ length: 2000 }, (_row, i) => [`ligne ${i * 7919}`, i]),
    });
    const { findings } = await read(spoil(bytes));
    expect(findings.map(({ reason, count }) => [reason, count])).toEqual([['malformed-file', 1]]);
    expect(findings[0]!.examples[0]).toMatchObject({ file: 'classeur.xlsx', line: null });
    expect(findings[0]!.examples[0]!.value).toMatch(/^classeur illisible \(.+/);
  });

  it('stops with a finding when it is not there', async () => {
    const { findings } = await readPath(join(temporaryFolder(), 'absent.xlsx'));
    expect(findings.map(({ reason }) => reason)).toEqual(['malformed-file']);
  });
});
