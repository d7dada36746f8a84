import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load-catalogue.js';
import { readCog } from '../../src/opendata/cog.js';
import {
  locatePublicFiles,
  noPublicData,
  readPublicData,
  type PublicPart,
} from '../../src/opendata/public-data.js';
import { hasSharedFile, openDataWith, sharedOpenData } from '../support/open-data.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const cog = readCog();
const catalogue = loadCatalogue();

async function read(folders: readonly string[]) {
  const problems: string[] = [];
  const publicData = await readPublicData({
    folders,
    cog,
    catalogue,
    onProblem: (sentence) => problems.push(sentence),
  });
  return { publicData, problems };
}

const cptsFile = 'code_commune;cpts\n13055;CPTS A\n';
const zoningFile = 'Code_postal,Nom_commune,Zonage\n30300,Beaucaire,1_ZIP\n';

describe('public data', () => {
  it('are all absent where there is no file', async () => {
    expect(await read([temporaryFolder(), join(temporaryFolder(), 'absent')])).toEqual({
      publicData: noPublicData,
      problems: [],
    });
  });

  it('come from the first folder that has the files of a source', async () => {
    const first = openDataWith({ 'cpts/cpts_2026.csv': cptsFile });
    const second = openDataWith({
      'cpts/cpts_2020.csv': 'code_commune;cpts\n75056;CPTS B\n',
      'zonage-medecins/zonmed.csv': zoningFile,
    });
    const { publicData, problems } = await read([first, second]);
    expect(publicData.cpts!.data.departments).toEqual(['13']);
    expect([...publicData.zoning!.data]).toEqual([['30032', 'ZIP']]);
    expect(publicData.qpv).toBeNull();
    expect(problems).toEqual([]);
    expect(await locatePublicFiles([first, second])).toEqual([
      join(second, 'zonage-medecins/zonmed.csv'),
      join(first, 'cpts/cpts_2026.csv'),
    ]);
  });

  it('say what they are: source, vintage, coverage, files, period', async () => {
    const { publicData } = await read([openDataWith({ 'cpts/cpts_2026.csv': cptsFile })]);
    const { origin, period } = publicData.cpts!;
    expect(origin).toEqual({
      source: 'cpts',
      synthetic: false,
      vintage: '2026',
      detail: '1 CPTS et 1 commune, pour le département 13\u202f; ailleurs, les CPTS ne sont pas connues.',
      files: [{ name: 'cpts_2026.csv', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string }],
    });
    expect(period).toEqual({ kind: 'year', year: 2026 });
  });

  it('are absent, with a sentence, where a file is not what it should be', async () => {
    const { publicData, problems } = await read([openDataWith({ 'cpts/cpts_2026.csv': 'a;b\n1;2\n' })]);
    expect(publicData).toEqual(noPublicData);
    expect(problems).toEqual([
      'Données publiques «\u202fcommunes des CPTS existantes\u202f»\u202f: colonne absente dans cpts_2026.csv (code_commune).',
      'Données publiques «\u202fcommunes des CPTS existantes\u202f»\u202f: colonne absente dans cpts_2026.csv (cpts).',
      'Données publiques «\u202fcommunes des CPTS existantes\u202f»\u202f: aucune ligne utilisable dans cpts_2026.csv.',
    ]);
  });
});

describe.skipIf(!hasSharedFile('finess'))('the real public data', () => {
  it('are all read, without a problem, and from sources of the catalogue', { timeout: 120_000 }, async () => {
    const { publicData, problems } = await read([sharedOpenData]);
    expect(problems).toEqual([]);
    const known = catalogue.sources.map(({ id }) => id);
    for (const [name, part] of Object.entries<PublicPart<unknown> | null>({ ...publicData })) {
      expect(part, name).not.toBeNull();
      expect(known).toContain(part!.origin.source);
      expect(part!.origin.vintage, name).not.toBeNull();
      expect(part!.period, name).not.toBeNull();
    }
    expect(publicData.zoning!.origin.detail).toBe(
      'Zonage de 34\u00a0778 communes\u202f; celui de 191 communes n’est pas connu.',
    );
    expect(publicData.qpv!.origin.detail).toBe('1\u00a0493 quartiers dans 824 communes.');
  });
});
