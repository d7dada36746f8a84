/** Every wrong use: one French sentence, exit code 2, nothing written. */
import { appendFileSync, cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { rezone, temporaryFolder, writeSmallPublications } from './support.js';

const folder = temporaryFolder();
const publication = join(folder, 'publication');
const tampered = join(folder, 'tampered');
const results = join(folder, 'results');
const out = join(results, 'report.json');

beforeAll(async () => {
  await writeSmallPublications(publication);
  cpSync(publication, tampered, { recursive: true });
  appendFileSync(join(tampered, '2024-12', 'indicators.parquet'), 'x');
  mkdirSync(results);
  mkdirSync(join(folder, 'empty'));
  writeFileSync(join(folder, 'damaged.json'), '{"schema":"rezone-project/1","communes":[');
  writeFileSync(join(folder, 'foreign.json'), '{"type":"FeatureCollection"}');
});

const sentence = /^[^\n]+[.]\n$/;
const english = /error|usage:|must|unknown|required|not found|undefined|Error|    at /;

async function refuse(args: string[], expected: RegExp): Promise<void> {
  const run = await rezone(args, { REZONE_PUBLICATION: publication });
  expect(run.stderr).toMatch(expected);
  expect(run.stderr).toMatch(sentence);
  expect(run.stderr).not.toMatch(english);
  expect(run.stdout).toBe('');
  expect(run.code).toBe(2);
  expect(readdirSync(results)).toEqual([]);
}

describe('rezone report', () => {
  const codes = (list: string) => ['report', '--communes', list, '--out', out];

  it.concurrent.each<[string, () => string[], RegExp]>([
    ['an unknown code', () => codes('30007,99999'), /99999 ne correspond à aucune commune/],
    [
      'an unknown code beside a former one',
      () => codes('30090,99999'),
      /99999 ne correspond à aucune commune/,
    ],
    ['a duplicate', () => codes('30007 30007'), /30007 \(Alès\) figure deux fois/],
    ['a département', () => codes('30'), /département \(Gard\)/],
    ['an empty list', () => codes(' , '), /liste des communes est vide/],
    ['an unknown edition', () => [...codes('30007'), '--edition', '2019-01'], /2019-01.*2024-12, 2022-07/],
    [
      'an absent publication',
      () => [...codes('30007'), '--publication', join(folder, 'gone')],
      /gone n’existe pas/,
    ],
    [
      'a folder without publication',
      () => [...codes('30007'), '--publication', join(folder, 'empty')],
      /Aucune publication/,
    ],
    [
      'a tampered publication',
      () => [...codes('30007'), '--publication', tampered],
      /indicators\.parquet a changé/,
    ],
    ['an absent list', () => codes(`@${join(folder, 'gone.txt')}`), /gone\.txt ne peut pas être lu/],
    [
      'an absent project',
      () => ['report', '--project', join(folder, 'gone.json')],
      /gone\.json ne peut pas être lu/,
    ],
    [
      'a damaged project',
      () => ['report', '--project', join(folder, 'damaged.json')],
      /damaged\.json.*incomplet ou abîmé/,
    ],
    [
      'a foreign file',
      () => ['report', '--project', join(folder, 'foreign.json')],
      /n’est pas un projet de Rezone/,
    ],
    [
      'an unknown format',
      () => [...codes('30007'), '--format', 'odt'],
      /«.odt.».*text, json, pdf, docx, xlsx, csv, geojson/,
    ],
    [
      'a comparison as a document',
      () => [...codes('30007'), '--format', 'csv', '--compare', 'other.txt'],
      /Une comparaison n’existe pas au format csv/,
    ],
    ['no communes', () => ['report'], /--communes.*--project/],
    ['communes twice', () => [...codes('30007'), '--project', 'p.json'], /soit.*soit/],
    [
      'a folder that cannot be written',
      () => ['report', '--communes', '30007', '--out', join(folder, 'no', 'r.txt')],
      /r\.txt ne peut pas être écrit/,
    ],
  ])('refuses %s', (_name, args, expected) => refuse(args(), expected));
});

describe('rezone', () => {
  it.concurrent.each<[string, string[], RegExp]>([
    ['an unknown command', ['rapport'], /commande «.rapport.» n’existe pas/],
    ['an unknown option', ['report', '--commune', '30007'], /option «.--commune.» n’existe pas/],
    ['a missing value', ['report', '--communes'], /manque une valeur.*--communes/],
    ['too many words', ['start', 'now'], /mots en trop/],
    ['a missing option', ['publish', '--demo'], /--out.*obligatoire/],
    ['a port that is not one', ['serve', '--port', '99999'], /99999.*port/],
    ['an absent publication to serve', ['serve', '--publication', join(folder, 'gone')], /gone n’existe pas/],
  ])('refuses %s', (_name, args, expected) => refuse(args, expected));

  it('says where to find a publication when there is none to serve', async () => {
    const run = await rezone(['serve']);
    expect(run.stderr).toMatch(/--publication.*REZONE_PUBLICATION.*rezone start/);
    expect(run.code).toBe(2);
  });

  it('says that the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    await refuse(['serve', '--port', String(port)], new RegExp(`port ${port} est déjà pris`));
    other.close();
  });

  it('shows the stack to whoever repairs it, on demand', async () => {
    const run = await rezone(['report', '--communes', '99999'], {
      REZONE_PUBLICATION: publication,
      REZONE_DEBUG: '1',
    });
    expect(run.stderr).toMatch(/^Le code 99999[^\n]+\n.*\n\s+at /);
    expect(run.code).toBe(2);
  });
});
