/** `rezone report`: what it writes, and where. */
import ExcelJS from 'exceljs';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load-catalogue.js';
import { buildReport } from '../../src/domain/build-report.js';
import type { TerritoryComparison } from '../../src/domain/compare-reports.js';
import { serialiseProject } from '../../src/domain/project-file.js';
import { reportSchema, type Report } from '../../src/domain/report.js';
import { openPublications } from '../../src/publication/open-publications.js';
import { rezone, temporaryFolder, writeSmallPublications } from './support.js';

const folder = temporaryFolder();
const publication = join(folder, 'publication');
const env = { REZONE_PUBLICATION: publication };

beforeAll(() => writeSmallPublications(publication));

async function report(args: string[], stdin = ''): Promise<Report> {
  const { code, stdout, stderr } = await rezone(['report', '--format', 'json', ...args], env, stdin);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  return reportSchema.parse(JSON.parse(stdout));
}

const codesOf = ({ territory }: Report) => territory.communes.map(({ code }) => code);

describe('rezone report', () => {
  it('gives as JSON the report of the domain, on the newest edition', async () => {
    const store = await openPublications(publication, loadCatalogue());
    expect(await report(['--communes', '30007,34172'])).toEqual(
      buildReport(store.get('2024-12').publication, ['30007', '34172']),
    );
  });

  it('gives a text for the terminal, without colours where there is no terminal', async () => {
    const { code, stdout } = await rezone(['report', '--communes', '30007'], env);
    expect(code).toBe(0);
    expect(stdout).toContain('Alès');
    expect(stdout).toContain('décembre 2024');
    expect(stdout).not.toContain('\u001b');
  });

  it('takes the edition asked for', async () => {
    const { publication: read } = await report(['--communes', '30007', '--edition', '2022-07']);
    expect(read.edition).toBe('2022-07');
  });

  it('reads codes separated by spaces, commas and lines, in a file and on the standard input', async () => {
    const file = join(folder, 'codes.txt');
    writeFileSync(file, '\uFEFF30007\r\n34172;2a004\n');
    const expected = ['2A004', '30007', '34172'];
    expect(codesOf(await report(['--communes', '30007', '34172,2A004']))).toEqual(expected);
    expect(codesOf(await report(['--communes', `@${file}`]))).toEqual(expected);
    expect(codesOf(await report(['--communes', '-'], '30007 34172\n2A004\n'))).toEqual(expected);
  });

  it('follows a saved project: its communes, its edition, its focus', async () => {
    const file = join(folder, 'project.json');
    const project = {
      name: 'Cévennes',
      cog: 2026,
      edition: '2022-07',
      communes: [{ code: '30007', name: 'Alès' }],
      pathologies: ['ald-alzheimer'],
      professions: ['nurses'],
      structures: ['clinics'],
    };
    writeFileSync(file, serialiseProject(project));
    const saved = await report(['--project', file]);
    expect(codesOf(saved)).toEqual(['30007']);
    expect(saved.publication.edition).toBe('2022-07');
    expect(saved.pathologies.shown).toEqual(['ald-alzheimer']);
    expect(saved.professionals.shown).toEqual(['nurses']);
    expect(saved.structures.shown).toEqual(['clinics']);
    const newer = await report(['--project', file, '--edition', '2024-12']);
    expect(newer.publication.edition).toBe('2024-12');
    writeFileSync(file, serialiseProject({ ...project, structures: ['spas'] }));
    const refused = await rezone(['report', '--project', file], env);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toMatch(/Le type de structure «.spas.» n’existe pas/);
  });

  it('carries former codes to the communes of the publication, and says so beside the result', async () => {
    const run = await rezone(['report', '--format', 'json', '--communes', '30007,30090'], env);
    expect(run.stderr).toBe(
      'La commune 30090 (Concoules-le-Vieux) fait partie de la commune Bonnevaux (30041) depuis 2019\u202f; celle-ci est prise en entier.\n',
    );
    expect(codesOf(reportSchema.parse(JSON.parse(run.stdout)))).toEqual(['30007', '30041']);
    expect(run.code).toBe(0);
  });

  it('carries a project from its own geographic code, in which a commune may have been smaller', async () => {
    const file = join(folder, 'older-project.json');
    const project = {
      name: '',
      edition: null,
      communes: [{ code: '30041', name: null }],
      pathologies: [],
      professions: [],
      structures: 'reported' as const,
    };
    writeFileSync(file, serialiseProject({ ...project, cog: 2018 }));
    const older = await rezone(['report', '--format', 'json', '--project', file], env);
    expect(older.stderr).toBe(
      'La commune 30041 (Bonnevaux) s’est agrandie en 2019\u202f: elle est prise en entier.\n',
    );
    expect(codesOf(reportSchema.parse(JSON.parse(older.stdout)))).toEqual(['30041']);
    writeFileSync(file, serialiseProject({ ...project, cog: 2019 }));
    expect(codesOf(await report(['--project', file]))).toEqual(['30041']);
  });

  it('writes the file asked for, and nothing else', async () => {
    const before = readdirSync(folder);
    const out = join(folder, 'report.json');
    const run = await rezone(['report', '--communes', '30007', '--format', 'json', '--out', out], env);
    expect(run).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(codesOf(reportSchema.parse(JSON.parse(readFileSync(out, 'utf8'))))).toEqual(['30007']);
    expect(readdirSync(folder).toSorted()).toEqual([...before, 'report.json'].toSorted());
  });

  it('writes documents, under the name of the project', async () => {
    const file = join(folder, 'named-project.json');
    writeFileSync(
      file,
      serialiseProject({
        name: 'Cévennes',
        cog: 2026,
        edition: null,
        communes: [{ code: '30007', name: 'Alès' }],
        pathologies: [],
        professions: [],
        structures: 'reported',
      }),
    );
    const out = join(folder, 'report.xlsx');
    const run = await rezone(['report', '--project', file, '--format', 'xlsx', '--out', out], env);
    expect(run).toEqual({ code: 0, stdout: '', stderr: '' });
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(out);
    expect(workbook.worksheets[0]!.getColumn(2).values).toContain('Cévennes');
    const csv = await rezone(['report', '--project', file, '--format', 'csv'], env);
    expect(csv.stdout).toMatch(/^rubrique,indicateur,/);
    const geojson = await rezone(['report', '--project', file, '--format', 'geojson'], env);
    expect(JSON.parse(geojson.stdout)).toMatchObject({ type: 'FeatureCollection', name: 'Cévennes' });
  });

  it('compares with a second territory from a file, as JSON and as text', async () => {
    const file = join(folder, 'other.txt');
    writeFileSync(file, '34172 30007');
    const args = ['report', '--communes', '30007', '--compare', file];
    const json = await rezone([...args, '--format', 'json'], env);
    expect(json.stderr).toBe('');
    const comparison = JSON.parse(json.stdout) as TerritoryComparison;
    expect(comparison).toMatchObject({
      schema: 'rezone-comparison/1',
      first: { communes: 1 },
      second: { communes: 2 },
      shared: { communes: 1, population: 44_697 },
    });
    const [share] = comparison.indicators.filter(({ kind }) => kind === 'proportion');
    expect(share!.difference).toMatchObject({ status: 'value', value: 0, verdict: 'not-different' });
    const { stdout } = await rezone(args, env);
    expect(stdout).toContain('Comparaison de deux territoires'.toUpperCase());
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('Territoire comparé : 2 communes · 347 151 habitants');
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('= écart non établi');
  });

  it('names the file of the second territory when it is at fault', async () => {
    const file = join(folder, 'wrong.txt');
    writeFileSync(file, '99999');
    const { code, stderr } = await rezone(['report', '--communes', '30007', '--compare', file], env);
    expect(code).toBe(2);
    expect(stderr).toContain(`${file}\u202f: Le code 99999`);
  });
});
