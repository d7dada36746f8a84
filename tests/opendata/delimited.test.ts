/** Delimited files with the quirks of the public files, one at a time. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  parseCount,
  parseDecimal,
  readDelimitedRows,
  readNamedRows,
  type DelimitedRow,
} from '../../src/opendata/delimited.js';
import { FindingLog } from '../../src/opendata/findings.js';
import { temporaryFolder } from '../support/temporary-folder.js';

function fileWith(content: string | Uint8Array, name = 'fichier.csv'): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, content);
  return path;
}

async function all<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const list: Row[] = [];
  for await (const row of rows) list.push(row);
  return list;
}

async function rowsOf(path: string, log = new FindingLog()): Promise<DelimitedRow[]> {
  return all(readDelimitedRows(path, log));
}

async function cellsOf(content: string | Uint8Array, name?: string): Promise<(readonly string[])[]> {
  const log = new FindingLog();
  const rows = await rowsOf(fileWith(content, name), log);
  expect(log.list()).toEqual([]);
  return rows.map(({ cells }) => cells);
}

const expected = [
  ['code', 'nom'],
  ['01004', 'Ambérieu-en-Bugey'],
];

describe('encodings', () => {
  it('reads UTF-8, with or without a byte order mark', async () => {
    expect(await cellsOf('code;nom\n01004;Ambérieu-en-Bugey\n')).toEqual(expected);
    expect(await cellsOf('\uFEFFcode;nom\n01004;Ambérieu-en-Bugey\n')).toEqual(expected);
  });

  it('reads windows-1252, even when its first accent comes late', async () => {
    const late = 'code;nom\n' + '01001;Plain\n'.repeat(50_000);
    const bytes = Buffer.from(`${late}01004;Ambérieu \x96 l\x92\x8cuf \x80\n`, 'latin1');
    expect((await cellsOf(bytes)).at(-1)).toEqual(['01004', 'Ambérieu – l’Œuf €']);
  });

  it('does not cut a letter that two chunks share', async () => {
    const long = 'é'.repeat(400_001);
    expect(await cellsOf(`code;x${long}\n`)).toEqual([['code', `x${long}`]]);
  });

  it('reads UTF-16 as spreadsheets save it, and compressed files', async () => {
    const text = 'code\tnom\r\n01004\tAmbérieu-en-Bugey\r\n';
    expect(await cellsOf(Buffer.from(`\uFEFF${text}`, 'utf16le'))).toEqual(expected);
    expect(await cellsOf(gzipSync(text), 'fichier.csv.gz')).toEqual(expected);
  });

  it('says that a file is no text', async () => {
    const log = new FindingLog();
    expect(await rowsOf(fileWith(Buffer.from([80, 75, 3, 4, 0, 0, 9])), log)).toEqual([]);
    expect(log.list()).toMatchObject([{ reason: 'wrong-encoding', structural: true, count: 1 }]);
  });
});

describe('separators, quotes and lines', () => {
  it.each([
    ['semicolons', 'code;nom\n01004;Ambérieu-en-Bugey'],
    ['commas', 'code,nom\n01004,Ambérieu-en-Bugey'],
    ['tabs', 'code\tnom\n01004\tAmbérieu-en-Bugey'],
    ['Windows line ends', 'code;nom\r\n01004;Ambérieu-en-Bugey\r\n'],
    ['spaces around', ' code ;nom\n01004 ; Ambérieu-en-Bugey'],
    ['spreadsheet texts', 'code;nom\n="01004";="Ambérieu-en-Bugey"'],
    ['empty lines', 'code;nom\n\n01004;Ambérieu-en-Bugey\n\n;\n\n'],
  ])('reads a file with %s', async (_, content) => {
    expect(await cellsOf(content)).toEqual(expected);
  });

  it('reads quoted separators, quotes and new lines, and counts lines as an editor does', async () => {
    const path = fileWith('a;b\n"x;y";"dit ""Le Clos"""\n"deux\nlignes";2\n\nfin;3\n');
    expect(await rowsOf(path)).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['x;y', 'dit "Le Clos"'] },
      { line: 3, cells: ['deux\nlignes', '2'] },
      { line: 6, cells: ['fin', '3'] },
    ]);
  });

  it('reports a quote that never closes', async () => {
    const log = new FindingLog();
    await rowsOf(fileWith('a;b\n"x;1\ny;2\n'), log);
    expect(log.list()).toMatchObject([{ reason: 'malformed-file', structural: true }]);
  });

  it('reports a quote that closes too soon', async () => {
    const log = new FindingLog();
    await rowsOf(fileWith('a;b\n"x"y";1\nz;2\n'), log);
    expect(log.list()).toMatchObject([{ reason: 'malformed-row', count: 1, examples: [{ line: 2 }] }]);
  });

  it('reports a compressed file that ends too soon', async () => {
    const log = new FindingLog();
    const whole = gzipSync(Array.from({ length: 5000 }, (_, index) => `${index};${index ** 3}`).join('\n'));
    await rowsOf(fileWith(whole.subarray(0, whole.length / 2), 'coupé.csv.gz'), log);
    expect(log.list()).toMatchObject([
      { reason: 'malformed-file', structural: true, examples: [{ file: 'coupé.csv.gz', line: null }] },
    ]);
  });

  it('reports a file that is not there', async () => {
    const log = new FindingLog();
    expect(await rowsOf(join(temporaryFolder(), 'absent.csv'), log)).toEqual([]);
    expect(log.list()).toMatchObject([{ reason: 'malformed-file' }]);
  });
});

describe('columns by name', () => {
  const columns = { code: ['CODGEO', 'code_commune'], population: ['POP', 'Population municipale'] };

  it('finds them by any of their headings, without case, accents nor punctuation, in any order', async () => {
    const path = fileWith('Population  Municipale;autre;Code-Commune\n12;x;01001\n');
    const rows = await all(readNamedRows(path, new FindingLog(), columns));
    expect(rows).toEqual([{ line: 2, cells: { code: '01001', population: '12' } }]);
  });

  it('gives an empty text for an optional column that is absent, or a line that is short', async () => {
    const path = fileWith('CODGEO;POP\n01001\n');
    const rows = await all(readNamedRows(path, new FindingLog(), columns, { name: ['nom'] }));
    expect(rows).toEqual([{ line: 2, cells: { code: '01001', population: '', name: '' } }]);
  });

  it('reports each missing column, and gives no row', async () => {
    const log = new FindingLog();
    expect(await all(readNamedRows(fileWith('a;b\n1;2\n'), log, columns))).toEqual([]);
    expect(log.list()).toEqual([
      {
        reason: 'missing-column',
        structural: true,
        count: 2,
        examples: [
          { file: 'fichier.csv', line: 1, value: 'CODGEO / code_commune' },
          { file: 'fichier.csv', line: 1, value: 'POP / Population municipale' },
        ],
      },
    ]);
  });
});

describe('numbers', () => {
  it.each([
    ['12', 12],
    ['1 234,5', 1234.5],
    ['1\u00a0234\u202f567', 1_234_567],
    ['-0.25', -0.25],
    [',5', 0.5],
    ['', null],
    ['12 %', null],
    ['1e3', null],
    ['1,2,3', null],
    ['NaN', null],
  ])('reads %j as %j', (text, number) => {
    expect(parseDecimal(text)).toBe(number);
  });

  it('takes only whole numbers of zero or more for counts', () => {
    const texts = ['0', '12', '12,0', '-1', '1,5', 'x', '99999999999999999999'];
    expect(texts.map(parseCount)).toEqual([0, 12, 12, null, null, null, null]);
  });
});

describe('findings', () => {
  it('are grouped by reason, structural ones first, then the most frequent; long values are cut', () => {
    const log = new FindingLog();
    log.add('duplicate-key', 'a.csv', 3, 'x'.repeat(200));
    for (let line = 1; line <= 9; line += 1) log.add('unknown-commune', 'a.csv', line, `code ${line}`);
    log.add('missing-column', 'a.csv', 1, 'CODGEO');
    const findings = log.list();
    expect(findings.map(({ reason, count, examples }) => [reason, count, examples.length])).toEqual([
      ['missing-column', 1, 1],
      ['unknown-commune', 9, 5],
      ['duplicate-key', 1, 1],
    ]);
    expect(findings[1]!.examples[0]).toEqual({ file: 'a.csv', line: 1, value: 'code 1' });
    expect(findings[2]!.examples[0]!.value).toBe(`${'x'.repeat(79)}…`);
  });
});
