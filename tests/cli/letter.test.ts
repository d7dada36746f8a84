/** `rezone letter`: a Word file from a saved project, and what it refuses. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { serialiseProject } from '../../src/domain/project-file.js';
import { rezone, temporaryFolder, writeSmallPublications } from './support.js';

const folder = temporaryFolder();
const env = { REZONE_PUBLICATION: folder };
const project = {
  name: '',
  cog: 2026,
  edition: '2022-07',
  communes: [{ code: '30007', name: null }],
  pathologies: [],
  professions: [],
  structures: 'reported' as const,
};

function saved(name: string, letter?: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, serialiseProject({ ...project, letter }));
  return file;
}

beforeAll(() => writeSmallPublications(folder));

describe('rezone letter', () => {
  it('writes the letter of the project, with its draft and its edition', async () => {
    const out = join(folder, 'lettre.docx');
    const file = saved('projet.json', { version: 1, leader: { name: 'Prénom NOM' } });
    const run = await rezone(['letter', '--project', file, '--out', out], env);
    expect(run).toEqual({ code: 0, stdout: '', stderr: '' });
    const xml = strFromU8(unzipSync(readFileSync(out))['word/document.xml']!);
    expect(xml).toContain('Prénom NOM');
    expect(xml).toContain('la commune d’Alès, dans le Gard');
    expect(xml).toContain('édition de juillet 2022');
  });

  it('refuses a damaged letter by its part, and a wrong use', async () => {
    const out = join(folder, 'autre.docx');
    const file = saved('abime.json', { version: 1, team: 'personne' });
    const damaged = await rezone(['letter', '--project', file, '--out', out], env);
    expect(damaged.code).toBe(2);
    expect(damaged.stderr).toMatch(/abime\.json.*La lettre de ce projet est abîmée \(valeur de «.team.»\)/);
    const without = await rezone(['letter', '--project', file], env);
    expect(without.code).toBe(2);
  });
});
