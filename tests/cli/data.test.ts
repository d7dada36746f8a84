/** `rezone data` on two small sources: their state, their downloads, their faults. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { basename, join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load-catalogue.js';
import { dataCommand } from '../../src/cli/commands/data.js';
import { dataCheckSchema, dataListSchema } from '../../src/cli/data/schemas.js';
import { describeError } from '../../src/cli/errors.js';
import { readCog } from '../../src/opendata/cog.js';
import { FindingLog } from '../../src/opendata/findings.js';
import type { ReadingContext, SourceReader } from '../../src/opendata/reader.js';
import { describeFiles, locateFiles } from '../../src/opendata/source-files.js';
import { serve } from '../support/file-server.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { rezone } from './support.js';

/** Codes of communes, one a line under `code`; counts how often it reads. */
function codeReader(id: string, downloads: SourceReader<unknown>['downloads']) {
  let readings = 0;
  const reader: SourceReader<readonly string[]> = {
    id,
    source: 'finess',
    holds: 'codes de communes',
    folder: `test-${id}`,
    files: [{ pattern: /\.csv$/, example: `${id}.csv` }],
    downloads,
    async read(directory, { cog }) {
      readings += 1;
      const log = new FindingLog();
      const known = new Set(cog.communes.map(({ code }) => code));
      const paths = await locateFiles(directory, reader);
      const rows: string[] = [];
      for (const path of paths) {
        const [heading, ...codes] = (await readFile(path, 'utf8')).trimEnd().split('\n');
        if (heading === 'boom') throw new Error('lecteur en panne');
        if (heading !== 'code') log.add('missing-column', basename(path), 1, 'code');
        else
          codes.forEach((code, index) => {
            if (known.has(code)) rows.push(code);
            else log.add('unknown-commune', basename(path), index + 2, code);
          });
      }
      return {
        rows,
        rowCount: rows.length,
        vintage: 'janvier 2026',
        files: await describeFiles(paths),
        findings: log.list(),
      };
    },
  };
  return { reader, readings: () => readings };
}

const good = 'code\n30007\n13055\n';
const imperfect = 'code\n30007\n99999\n99998\n';

/** A machine of its own: two sources, the first one downloadable, and what commands say of them. */
async function machine(answer: RequestListener = (_, response) => void response.end(good)) {
  const address = await serve(answer);
  const wells = codeReader('wells', [{ address: `${address}/latest`, name: 'wells.csv' }]);
  const mills = codeReader('mills', []);
  const [home, openData] = [temporaryFolder(), temporaryFolder()];
  vi.stubEnv('REZONE_HOME', home);
  vi.stubEnv('REZONE_OPENDATA', openData);
  vi.stubEnv('REZONE_OFFLINE', undefined);
  onTestFinished(() => void vi.unstubAllEnvs());
  const put = (content: string, id = 'wells', folder = openData) => {
    mkdirSync(join(folder, `test-${id}`), { recursive: true });
    writeFileSync(join(folder, `test-${id}`, `${id}.csv`), content);
  };
  const run = (...args: string[]) => runData([wells.reader, mills.reader], args);
  return { run, put, home, openData, address, readings: wells.readings };
}

const context: ReadingContext = { cog: readCog(), catalogue: loadCatalogue() };
const commandOf = (readers: readonly SourceReader<unknown>[]) =>
  dataCommand({ readers, createContext: () => context });

/** As `main` does, without a process. */
async function runData(readers: readonly SourceReader<unknown>[], args: readonly string[]) {
  const texts = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((stream) =>
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      texts[stream] += String(text);
      return true;
    }),
  );
  let error = '';
  try {
    await commandOf(readers).parseAsync(args, { from: 'user' });
  } catch (thrown) {
    error = describeError(thrown);
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  const code = error === '' ? Number(process.exitCode ?? 0) : 2;
  process.exitCode = undefined;
  return { code, error, ...texts };
}

describe('rezone data list', () => {
  const listed = (stdout: string) => {
    const { sources, folders } = dataListSchema.parse(JSON.parse(stdout));
    return { folders, of: (id: string) => sources.find((source) => source.id === id)! };
  };

  it('says what is absent, present, downloaded, and what comes with Rezone', async () => {
    const { run, put, home, openData } = await machine();
    put(good, 'mills');
    const before = listed((await run('list', '--format', 'json')).stdout);
    expect(before.of('wells')).toMatchObject({ state: 'absent', directory: null, downloadable: true });
    expect(before.of('mills')).toMatchObject({ state: 'present', directory: openData, downloadable: false });
    expect(before.of('cog')).toMatchObject({
      state: 'shipped',
      npmPackage: '@etalab/decoupage-administratif',
    });
    expect(before.of('cog').rows).toBeGreaterThan(34_000);
    expect(before.folders[0]).toBe(openData);
    expect(before.folders.at(-1)).toBe(join(home, 'opendata'));
    await run('fetch', 'wells');
    const after = listed((await run('list', '--format', 'json')).stdout);
    expect(after.of('wells')).toMatchObject({
      state: 'downloaded',
      directory: join(home, 'opendata'),
      rows: 2,
      vintage: 'janvier 2026',
      licence: 'Licence Ouverte 2.0',
    });
  });

  it('knows rows and vintage of the files read last, and reads no others unless told to', async () => {
    const { run, put, readings } = await machine();
    put(good);
    const list = async (...args: string[]) =>
      listed((await run('list', '--format', 'json', ...args)).stdout).of('wells');
    expect(await list()).toMatchObject({ state: 'present', rows: null, vintage: null });
    expect(readings()).toBe(0);
    expect(await list('--read')).toMatchObject({ rows: 2, vintage: 'janvier 2026' });
    expect(await list('--read')).toMatchObject({ rows: 2 });
    expect(readings()).toBe(1);
    put('code\n30007\n13055\n34172\n');
    expect(await list()).toMatchObject({ rows: null, vintage: null });
    await run('check', 'wells');
    expect(await list()).toMatchObject({ rows: 3 });
  });

  it('is a table of 100 columns at most that says what to do', async () => {
    const { run, put } = await machine();
    put(good, 'mills');
    const { stdout, code } = await run('list');
    expect(code).toBe(0);
    expect(
      Math.max(
        ...stdout
          .split('\n')
          .filter((line) => /^[│┌├└]/.test(line))
          .map(({ length }) => length),
      ),
    ).toBe(100);
    expect(stdout).toMatch(/│ wells +│ absente /);
    expect(stdout).toMatch(/│ mills +│ présente +│ à lire +│ +à lire │ Licence/);
    expect(stdout).toMatch(/│ positions +│ livrée avec/);
    expect(stdout).toContain('rezone data fetch wells');
  });

  it('looks in the one folder given', async () => {
    const { run, put } = await machine();
    put(good);
    const other = temporaryFolder();
    const { stdout } = await run('list', '--format', 'json', '--opendata', other);
    expect(listed(stdout).folders).toEqual([other]);
    expect(listed(stdout).of('wells').state).toBe('absent');
  });

  it.each([
    ['a folder that does not exist', ['--opendata', '/nulle/part'], /\/nulle\/part n’existe pas/],
    ['an unknown format', ['--format', 'xml'], /«.xml.».*json, text/],
  ])('refuses %s', async (_, args, reason) => {
    const { run } = await machine();
    expect(await run('list', ...args)).toMatchObject({
      code: 2,
      stdout: '',
      error: expect.stringMatching(reason) as string,
    });
  });
});

describe('rezone data fetch', () => {
  it('downloads what has an address into the folder of the user, with one line a file', async () => {
    const { run, home } = await machine();
    const { code, stdout, stderr } = await run('fetch');
    expect(code).toBe(0);
    expect(stdout).toBe('');
    expect(stderr).toBe(
      'Téléchargement de wells (wells.csv)…\nwells\u202f: téléchargée, 2 lignes, janvier 2026.\n',
    );
    expect(readFileSync(join(home, 'opendata', 'test-wells', 'wells.csv'), 'utf8')).toBe(good);
  });

  it('says what is up to date', async () => {
    const { run } = await machine(({ headers }, response) => {
      if (headers['if-modified-since'] === undefined) response.end(good);
      else response.writeHead(304).end();
    });
    await run('fetch');
    expect((await run('fetch')).stderr).toBe('wells\u202f: déjà à jour, 2 lignes, janvier 2026.\n');
  });

  it('goes on with the others when one fails, and says why at the end', async () => {
    const address = await serve(({ url }, response) => {
      if (url === '/b') response.end(good);
      else response.writeHead(404).end();
    });
    const { home } = await machine();
    const readers = ['a', 'b', 'c'].map(
      (id) => codeReader(id, [{ address: `${address}/${id}`, name: `${id}.csv` }]).reader,
    );
    const { code, error, stderr } = await runData(readers, ['fetch']);
    expect(code).toBe(2);
    expect(stderr).toContain('b\u202f: téléchargée');
    expect(error.split('\n')).toEqual([
      expect.stringMatching(
        /«.a.» n’a pas été téléchargée\u202f: a\.csv, depuis 127\.0\.0\.1:\d+ \(réponse 404, .*\)\.$/,
      ),
      expect.stringMatching(/«.c.».*404/),
    ]);
    expect(readdirSync(join(home, 'opendata', 'test-a'))).toEqual([]);
  });

  it('says that what came is not what was expected', async () => {
    const { run } = await machine((_, response) => void response.end('<html>'));
    const { code, error } = await run('fetch');
    expect(code).toBe(2);
    expect(error).toMatch(/^La source «.wells.» n’a pas le contenu attendu.*rezone data check wells/);
  });

  it.each([
    ['an unknown source', ['puits'], /«.puits.» n’existe pas.*wells, mills/],
    ['a source that comes with Rezone', ['cog'], /«.cog.» est livrée avec Rezone/],
    ['a source without address', ['mills'], /«.mills.» n’a pas d’adresse.*mills\.csv.*test-mills/],
  ])('refuses %s', async (_, names, reason) => {
    const { run } = await machine();
    const { code, error } = await run('fetch', ...names);
    expect(code).toBe(2);
    expect(error).toMatch(reason);
    expect(error).toMatch(/^[^\n]+\.$/);
  });

  it('asks nothing of the network when told to stay offline', async () => {
    let asked = 0;
    const { run } = await machine((_, response) => {
      asked += 1;
      response.end(good);
    });
    vi.stubEnv('REZONE_OFFLINE', '1');
    const { code, error } = await run('fetch');
    expect(code).toBe(2);
    expect(error).toContain('REZONE_OFFLINE');
    expect(asked).toBe(0);
  });
});

describe('rezone data check', () => {
  it('counts what it could use and what it could not, with examples, as JSON', async () => {
    const { run, put, openData } = await machine();
    put(imperfect);
    const { code, stdout, stderr } = await run('check', '--format', 'json');
    expect(code).toBe(0);
    expect(stderr).toBe('Lecture de wells…\n');
    const { structural, sources } = dataCheckSchema.parse(JSON.parse(stdout));
    expect(structural).toBe(false);
    expect(sources).toMatchObject([
      {
        id: 'wells',
        state: 'read',
        directory: openData,
        rows: 1,
        vintage: 'janvier 2026',
        files: [{ name: 'wells.csv' }],
        findings: [
          {
            reason: 'unknown-commune',
            structural: false,
            count: 2,
            examples: [
              { file: 'wells.csv', line: 3, value: '99999' },
              { file: 'wells.csv', line: 4, value: '99998' },
            ],
          },
        ],
      },
      { id: 'mills', state: 'absent', rows: null },
    ]);
  });

  it('is a table of 100 columns, which says which sources are absent', async () => {
    const { run, put } = await machine();
    put(imperfect);
    const { stdout } = await run('check');
    expect(stdout).toMatch(/│ wells\u202f: 1 ligne utilisée, janvier 2026, 1 fichier +│\n/);
    expect(stdout).toMatch(/│ commune inconnue +│ +2 │ wells\.csv, ligne 3\u202f: 99999 +│\n/);
    expect(stdout).toMatch(/│ mills\u202f: absente +│\n/);
    expect(stdout).toMatch(/Aucun fichier n’est inutilisable\.\n$/);
    expect(
      new Set(
        stdout
          .split('\n')
          .filter((line) => line.startsWith('│'))
          .map(({ length }) => length),
      ),
    ).toEqual(new Set([100]));
  });

  it('answers no, with exit code 1, when a file is not what it should be', async () => {
    const { run, put } = await machine();
    put('insee\n30007\n');
    const text = await run('check');
    expect(text.code).toBe(1);
    expect(text.error).toBe('');
    expect(text.stdout).toContain('colonne absente (fichier');
    expect(text.stdout).toContain('Fichiers inutilisables en l’état\u202f: wells.');
    const { structural } = dataCheckSchema.parse(JSON.parse((await run('check', '--format', 'json')).stdout));
    expect(structural).toBe(true);
  });

  it('checks the sources named, which must be there', async () => {
    const { run, put } = await machine();
    put(good, 'mills');
    const { sources } = dataCheckSchema.parse(
      JSON.parse((await run('check', 'mills', '--format', 'json')).stdout),
    );
    expect(sources.map(({ id, findings }) => [id, findings])).toEqual([['mills', []]]);
    expect(await run('check', 'mills', 'wells')).toMatchObject({
      code: 2,
      stdout: '',
      error: expect.stringMatching(/«.wells.» n’est dans aucun dossier.*rezone data fetch wells/) as string,
    });
  });

  it('goes on after a source that cannot be read, and fails', async () => {
    const { run, put } = await machine();
    put('boom\n');
    put(good, 'mills');
    const { code, stdout, error } = await run('check');
    expect(code).toBe(2);
    expect(stdout).toContain('wells\u202f: lecture impossible (lecteur en panne)');
    expect(stdout).toContain('mills\u202f: 2 lignes utilisées');
    expect(error).toMatch(/^La source «.wells.» n’a pas pu être lue \(lecteur en panne\)/);
  });
});

describe('rezone data as a program', () => {
  const faulty = () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'zonage-medecins'));
    writeFileSync(join(folder, 'zonage-medecins', 'zonmed.csv'), 'a,b\n1,2\n');
    return folder;
  };

  it('answers no with exit code 1', async () => {
    const env = { REZONE_HOME: temporaryFolder() };
    const { code, stdout, stderr } = await rezone(['data', 'check', 'zoning', '--opendata', faulty()], env);
    expect(stderr).toBe('Lecture de zoning…\n');
    expect(stdout).toContain('Fichiers inutilisables en l’état\u202f: zoning.');
    expect(code).toBe(1);
  });

  it.each<[string, string[], RegExp]>([
    ['no command', [], /Indiquez une commande parmi celles ci-dessus\.\n$/],
    ['an unknown command', ['liste'], /^La commande «.liste.» n’existe pas.*\n$/],
    ['an unknown source', ['check', 'puits'], /^La source «.puits.» n’existe pas.*finess.*\n$/],
  ])('refuses %s', async (_, args, reason) => {
    const { code, stdout, stderr } = await rezone(['data', ...args]);
    expect(stderr).toMatch(reason);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });
});

describe('the help of rezone data', () => {
  it.each(commandOf([]).commands.map((command) => [command.name(), command.helpInformation()]))(
    '%s speaks French',
    (_, help) => {
      expect(help).toContain('Utilisation\u202f:');
      expect(help).not.toMatch(/usage:|commands:|display|default|choices|output|command\b|required/i);
    },
  );
});
