/** `rezone publish --counts`: a right folder becomes a publication, a wrong one leaves nothing. */
import { appendFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load-catalogue.js';
import { cellStatus } from '../../src/domain/publication.js';
import { readPublication } from '../../src/publication/read-publication.js';
import { documentedFolder } from '../counts/documented-folder.js';
import { rezone, temporaryFolder } from './support.js';

/** Without any public file nor network. */
function prepare() {
  const parent = temporaryFolder();
  const opendata = join(parent, 'opendata');
  mkdirSync(opendata);
  return {
    counts: documentedFolder(parent),
    opendata,
    out: join(parent, 'out'),
    env: { REZONE_HOME: join(parent, 'home'), REZONE_OFFLINE: '1' },
  };
}

describe('rezone publish --counts', () => {
  const { counts, opendata, out, env } = prepare();

  it('publishes the counts, protected, and says by which rule', async () => {
    appendFileSync(join(counts, 'indicators.csv'), '30032;ald-stroke;10;15240;2023-07-01/2024-06-30\n');
    const run = await rezone(['publish', '--counts', counts, '--opendata', opendata, '--out', out], env);
    expect(run.stderr).toMatch(/Publication 2024-12-[0-9a-f]{8} prête\./);
    expect(run.stderr).toMatch(/inférieurs à 11.*moins de 50 consommateurs.*moins de 5 professionnels/);
    expect(run.stderr).toMatch(/ne protège pas contre les soustractions/);
    expect(run.stdout).toBe('');
    expect(run.code).toBe(0);
    const { publication } = await readPublication(join(out, '2024-12'), loadCatalogue());
    const { catalogue, indicators, places, manifest } = publication;
    const status = (code: string, id: string) =>
      indicators.statuses[
        places.indexByCode.get(code)! * indicators.columns +
          catalogue.indicators.findIndex((indicator) => indicator.id === id)
      ];
    expect(manifest).toMatchObject({ policy: 'original', synthetic: false, edition: '2024-12' });
    expect(status('30007', 'ald-diabetes')).toBe(cellStatus.kept);
    expect(status('30032', 'ald-stroke')).toBe(cellStatus.neutralised);
    expect(status('13055', 'ald-diabetes')).toBe(cellStatus.unavailable);
    expect(readdirSync(out)).toEqual(['2024-12']);
  });
});

describe('a wrong folder', () => {
  const { counts, opendata, out, env } = prepare();

  it('gets every error, a line each, and leaves nothing', async () => {
    writeFileSync(join(counts, 'consumers.csv'), 'commune;consumers\n30007;41350\n99999;-4\n');
    const run = await rezone(['publish', '--counts', counts, '--opendata', opendata, '--out', out], env);
    const faults = run.stderr.split('\n').filter((line) => line.includes('.csv'));
    expect(faults).toHaveLength(2);
    expect(faults[0]).toMatch(/^consumers\.csv, ligne 3\u202f: la commune 99999 n’existe pas/);
    expect(faults[1]).toMatch(/^consumers\.csv\u202f: la commune 30032 manque/);
    expect(run.stderr).not.toMatch(/inattendue|Protection/);
    expect(run.code).toBe(2);
    expect(existsSync(out)).toBe(false);
  });
});

describe('rezone publish refuses', () => {
  const folder = temporaryFolder();
  const out = join(folder, 'out');
  const counts = join(folder, 'counts');

  it.concurrent.each<[string, string[], RegExp]>([
    ['neither counts nor demonstration', ['--out', out], /soit --counts.*soit --demo/],
    ['both', ['--counts', counts, '--demo', '--out', out], /soit --counts.*soit --demo/],
    ['counts without a destination', ['--counts', counts], /--out est obligatoire/],
    ['the demonstration without a destination', ['--demo'], /--out est obligatoire.*--export/],
    [
      'an export of counts',
      ['--counts', counts, '--out', out, '--export', folder],
      /--export ne va pas avec --counts/,
    ],
    [
      'public files for the demonstration',
      ['--demo', '--out', out, '--opendata', folder],
      /--opendata ne va pas avec --demo/,
    ],
    [
      'the strict policy',
      ['--counts', counts, '--out', out, '--policy', 'strict'],
      /«.strict.» n’existe pas encore.*--policy original/,
    ],
    [
      'another policy',
      ['--counts', counts, '--out', out, '--policy', 'none'],
      /«.none.» ne va pas à l’option --policy/,
    ],
    ['another format', ['--demo', '--export', folder, '--export-format', 'xlsx'], /«.xlsx.».*csv, parquet/],
    [
      'a format without export',
      ['--demo', '--out', out, '--export-format', 'csv'],
      /--export-format va avec --export/,
    ],
    [
      'an absent folder of public files',
      ['--counts', counts, '--out', out, '--opendata', join(folder, 'gone')],
      /gone n’existe pas/,
    ],
  ])('%s', async (_what, args, expected) => {
    const run = await rezone(['publish', ...args]);
    expect(run.stderr).toMatch(expected);
    expect(run.stderr).toMatch(/^[^\n]+[.]\n$/);
    expect(run.stdout).toBe('');
    expect(run.code).toBe(2);
    expect(existsSync(out)).toBe(false);
  });
});
