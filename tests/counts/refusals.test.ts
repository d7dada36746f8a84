/** Every fault of a counts folder, as the data team reads it. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CountsError } from '../../src/counts/counts-error.js';
import { readCountsFolder } from '../../src/counts/read-counts-folder.js';
import { writeCountsFolder } from '../../src/counts/write-counts-folder.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { appendLine, replaceLine, replaceText, tinyContext, tinyCounts, writeTinyFolder } from './support.js';

async function refusal(spoil: (folder: string) => void | Promise<void>): Promise<string[]> {
  const folder = await writeTinyFolder(temporaryFolder());
  await spoil(folder);
  const error: unknown = await readCountsFolder(folder, tinyContext).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof CountsError)) throw new Error('the folder was accepted', { cause: error });
  return error.message.replaceAll('\u202f', ' ').split('\n');
}

type Spoil = (folder: string) => void;
const line =
  (file: string, number: number, text: string): Spoil =>
  (folder) =>
    replaceLine(folder, file, number, text);
const added =
  (file: string, text: string): Spoil =>
  (folder) =>
    appendLine(folder, file, text);
const replaced =
  (file: string, from: string, to: string): Spoil =>
  (folder) =>
    replaceText(folder, file, from, to);
const removed =
  (file: string): Spoil =>
  (folder) =>
    rmSync(join(folder, file));
const whole =
  (file: string, text: string | Uint8Array): Spoil =>
  (folder) =>
    writeFileSync(join(folder, file), text);

const ald = 'consumers-17-plus-with-ald';

/** Each row: what is wrong, how it came to be, all that is said. */
const table: [string, Spoil, string[]][] = [
  [
    'a commune that never was',
    added('consumers.csv', '99999;60'),
    ['consumers.csv, ligne 6 : la commune 99999 n’existe pas dans les codes de 2026 : corrigez ce code.'],
  ],
  [
    'a commune merged since',
    added('consumers.csv', '30090;60'),
    [
      'consumers.csv, ligne 6 : la commune 30090 (Concoules-le-Vieux) fait maintenant partie de 30041 (Bonnevaux) : donnez ses chiffres avec ceux de cette commune, ou mettez dans manifest.json l’année « cog » de vos codes.',
    ],
  ],
  [
    'a commune not yet made',
    (folder) => {
      replaceText(folder, 'manifest.json', '"cog": 2026', '"cog": 2018');
      replaceText(folder, 'code-changes.csv', '2019;30090;30041;merger;1', '2019;30090;30041;renumbering;1');
      rmSync(join(folder, 'groupings.csv'));
      for (const file of ['indicators', 'communes', 'professionals', 'activity', 'acts', 'structures']) {
        const path = join(folder, `${file}.csv`);
        writeFileSync(path, readFileSync(path, 'utf8').replaceAll('30041;', '30090;'));
      }
    },
    [
      'consumers.csv, ligne 4 : la commune 30041 (Bonnevaux) n’existe que depuis 2019, et manifest.json annonce les codes de 2018 : corrigez ce code ou l’année « cog ».',
      'consumers.csv : la commune 30090 manque, et indicators.csv a des comptes pour elle (ligne 27) : ajoutez-la, la protection en a besoin.',
    ],
  ],
  [
    'an unknown indicator',
    line('indicators.csv', 2, '2A004;ald-flu;100;1000;2023'),
    [
      'indicators.csv, ligne 2 : l’indicateur « ald-flu » n’est pas dans le catalogue : corrigez son identifiant.',
    ],
  ],
  [
    'an unknown profession',
    added('professionals.csv', '30007;witches;1;0;0'),
    [
      'professionals.csv, ligne 16 : la profession « witches » n’est pas dans le catalogue : corrigez son identifiant.',
    ],
  ],
  [
    'an unknown family',
    added('activity.csv', '30007;witches;1;10'),
    [
      'activity.csv, ligne 10 : la famille d’activité « witches » n’est pas dans le catalogue : corrigez son identifiant.',
    ],
  ],
  [
    'an unknown act',
    added('acts.csv', '30007;nurses/spell;1'),
    [
      'acts.csv, ligne 11 : 3 cellules au lieu de 4 : vérifiez le séparateur, et mettez entre guillemets ce qui le contient.',
    ],
  ],
  [
    'an act of another family',
    added('acts.csv', '30007;nurses;clinical-acts;1'),
    [
      'acts.csv, ligne 11 : l’acte « nurses/clinical-acts » n’est pas dans le catalogue : corrigez son identifiant.',
    ],
  ],
  [
    'an unknown structure type',
    added('structures.csv', '30007;castle;1'),
    [
      'structures.csv, ligne 11 : le type de structure « castle » n’est pas dans le catalogue : corrigez son identifiant.',
    ],
  ],
  [
    'an unknown age band',
    line('ages.csv', 2, '2A004;age-0-15;1'),
    [
      'ages.csv, ligne 2 : la tranche d’âge « age-0-15 » n’est pas dans le catalogue : corrigez son identifiant.',
      'ages.csv, ligne 3 : il manque à la commune 2A004 une ligne pour age-0-14 : donnez toutes ses tranches d’âge, ou aucune.',
    ],
  ],
  [
    'an unknown measure',
    added('references.csv', 'france;;indicator/ald-flu;1;;'),
    [
      'references.csv, ligne 128 : la mesure « indicator/ald-flu » n’existe pas : écrivez par exemple indicator/ suivi d’un indicateur du catalogue.',
    ],
  ],
  [
    'the same cell twice',
    added('indicators.csv', `2A004;${ald};100;1000;2023`),
    [
      `indicators.csv, ligne 53 : la commune 2A004 et l’indicateur ${ald} ont déjà la ligne 2 : n’en gardez qu’une.`,
    ],
  ],
  [
    'the same commune twice',
    added('consumers.csv', '30007;60'),
    ['consumers.csv, ligne 6 : la commune 30007 a déjà la ligne 3 : n’en gardez qu’une.'],
  ],
  [
    'a negative number',
    line('indicators.csv', 2, `2A004;${ald};-100;1000;2023`),
    [
      'indicators.csv, ligne 2 : la colonne « numerator » n’est pas ce qu’il faut : écrivez un nombre entier, zéro ou plus, sans unité.',
    ],
  ],
  [
    'a number that is none',
    line('indicators.csv', 2, `2A004;${ald};100;n.d.;2023`),
    [
      'indicators.csv, ligne 2 : la colonne « denominator » n’est pas ce qu’il faut : écrivez un nombre, zéro ou plus, sans unité.',
    ],
  ],
  [
    'half a person',
    line('indicators.csv', 2, `2A004;${ald};100,5;1000;2023`),
    [
      'indicators.csv, ligne 2 : la colonne « numerator » n’est pas ce qu’il faut : écrivez un nombre entier, zéro ou plus, sans unité.',
    ],
  ],
  [
    'no denominator',
    line('indicators.csv', 2, `2A004;${ald};100;;2023`),
    [
      'indicators.csv, ligne 2 : la colonne « denominator » est vide : écrivez un nombre, zéro ou plus, sans unité.',
    ],
  ],
  [
    'a denominator too many',
    line('indicators.csv', 3, '2A004;consumers-17-plus;101;1000;2023'),
    [
      'indicators.csv, ligne 3 : l’indicateur consumers-17-plus est un effectif, sans dénominateur : laissez vide la colonne « denominator ».',
    ],
  ],
  [
    'a proportion over 100 %',
    line('indicators.csv', 2, `2A004;${ald};1001;1000;2023`),
    [
      `indicators.csv, ligne 2 : le numérateur de ${ald} dépasse son dénominateur, ce qu’une proportion ne permet pas : vérifiez les deux.`,
    ],
  ],
  [
    'events of nobody',
    line('indicators.csv', 6, '2A004;emergency-visits-without-hospitalisation;104;0;2023-07-01/2024-06-30'),
    [
      'indicators.csv, ligne 6 : le dénominateur de emergency-visits-without-hospitalisation est nul et son numérateur ne l’est pas : vérifiez les deux.',
    ],
  ],
  [
    'a period that is none',
    line('indicators.csv', 2, `2A004;${ald};100;1000;l’an dernier`),
    [
      'indicators.csv, ligne 2 : la période « l’an dernier » ne se lit pas : écrivez par exemple 2021, 2024-S1, 2024-11, 2024-11-08, 2023-07-01/2024-06-30 ou RP2021.',
    ],
  ],
  [
    'two periods of one indicator',
    line('indicators.csv', 14, `30007;${ald};200;2000;2022`),
    [
      `indicators.csv, ligne 14 : la période de ${ald} est 2022, alors que la ligne 2 dit 2023 : écrivez la même partout.`,
    ],
  ],
  [
    'a missing column',
    replaced('indicators.csv', 'commune;indicator;numerator', 'commune;indicator;numerateur'),
    [
      'indicators.csv, ligne 1 : la colonne « numerateur » est inconnue : les colonnes sont commune, indicator, numerator, denominator, period.',
      'indicators.csv, ligne 1 : la colonne « numerator » manque : ajoutez-la.',
    ],
  ],
  [
    'a column twice',
    replaced('consumers.csv', 'commune;consumers', 'commune;consumers;commune'),
    ['consumers.csv, ligne 1 : la colonne « commune » est là deux fois : n’en gardez qu’une.'],
  ],
  [
    'a comma of a number for a separator',
    whole('consumers.csv', 'commune,consumers\n2A004,60,5\n30007,60\n30041,60\n34172,60\n'),
    [
      'consumers.csv, ligne 2 : 3 cellules au lieu de 2 : vérifiez le séparateur, et mettez entre guillemets ce qui le contient.',
      'consumers.csv : la commune 2A004 manque, et indicators.csv a des comptes pour elle (ligne 2) : ajoutez-la, la protection en a besoin.',
    ],
  ],
  [
    'consumers of a counted commune missing',
    whole('consumers.csv', 'commune;consumers\n2A004;60\n30007;60\n34172;60\n'),
    [
      'consumers.csv : la commune 30041 manque, et indicators.csv a des comptes pour elle (ligne 27) : ajoutez-la, la protection en a besoin.',
    ],
  ],
  [
    'a missing file',
    removed('professionals.csv'),
    ['professionals.csv : ce fichier manque (ou professionals.parquet) : ajoutez-le au dossier.'],
  ],
  ['no manifest', removed('manifest.json'), ['manifest.json : ce fichier manque : ajoutez-le au dossier.']],
  [
    'an empty file',
    whole('acts.csv', ''),
    ['acts.csv : le fichier est vide : il lui faut au moins une ligne de titres.'],
  ],
  [
    'a misspelt file',
    whole('ages-2.csv', 'commune\n'),
    [
      'ages-2.csv : ce fichier n’a pas sa place ici : les tables s’appellent indicators, consumers, references, professionals, activity, acts, structures, establishments, communes, ages, groupings, code-changes.',
    ],
  ],
  [
    'both formats',
    whole('acts.parquet', ''),
    ['acts.csv : acts.parquet est là aussi : gardez l’un des deux fichiers.'],
  ],
  [
    'ages that do not nest',
    line('professionals.csv', 2, '2A004;general-practitioners;60;9;20'),
    [
      'professionals.csv, ligne 2 : les âges ne s’emboîtent pas : il faut aged_65_plus ≤ aged_60_plus ≤ total, corrigez ces trois colonnes.',
    ],
  ],
  [
    'acts without activity',
    replaced('activity.csv', '2A004;nurses;88;11440\n', ''),
    [
      'acts.csv, ligne 4 : la commune 2A004 n’a pas de ligne pour nurses dans activity.csv : ajoutez-la, on ne peut pas protéger des actes sans leurs professionnels.',
    ],
  ],
  [
    'an unknown level',
    added('references.csv', 'canton;;indicator/ald-diabetes;1;;'),
    [
      'references.csv, ligne 128 : la colonne « level » contient « canton » : écrivez l’un de ces mots, france, region, department.',
    ],
  ],
  [
    'a code for France',
    added('references.csv', 'france;FR;indicator/ald-diabetes;1;;'),
    ['references.csv, ligne 128 : le niveau france n’a pas de code : laissez vide la colonne « code ».'],
  ],
  [
    'an unknown département',
    added('references.csv', 'department;99;indicator/ald-diabetes;1;;'),
    ['references.csv, ligne 128 : le département « 99 » n’existe pas : corrigez la colonne « code ».'],
  ],
  [
    'a reference twice',
    added('references.csv', 'france;;indicator/ald-diabetes;1;;'),
    ['references.csv, ligne 128 : ce niveau et cette mesure ont déjà la ligne 8 : n’en gardez qu’une.'],
  ],
  [
    'a reference with two decimals',
    line('references.csv', 2, `france;;indicator/${ald};10.25;;`),
    [
      'references.csv, ligne 2 : un taux de comparaison a une décimale au plus : arrondissez « value », ou donnez numérateur et dénominateur.',
    ],
  ],
  [
    'a reference without a value',
    line('references.csv', 2, `france;;indicator/${ald};;;`),
    [
      'references.csv, ligne 2 : donnez soit « value », soit « numerator » et « denominator », et non les deux.',
    ],
  ],
  [
    'a reference of nobody',
    line('references.csv', 2, `france;;indicator/${ald};;1;0`),
    ['references.csv, ligne 2 : le dénominateur est nul : retirez cette ligne, ou corrigez-le.'],
  ],
  [
    'a count reference as a rate',
    line('references.csv', 3, 'france;;indicator/consumers-17-plus;;1;2'),
    ['references.csv, ligne 3 : cette mesure est un effectif : donnez-le dans la colonne « value ».'],
  ],
  [
    'quartiers that do not add up',
    replaced('communes.csv', 'QP02A001|QP02A002', 'QP02A001'),
    [
      'communes.csv, ligne 2 : « qpv_count » n’est pas le nombre de codes de « qpv_codes » : corrigez l’un ou l’autre.',
    ],
  ],
  [
    'an unknown zoning',
    replaced('communes.csv', ';ZAC;', ';ZXC;'),
    [
      'communes.csv, ligne 3 : la colonne « zoning » contient « ZXC » : écrivez l’un de ces mots, ZIP, ZAC, none.',
    ],
  ],
  [
    'a latitude beyond the pole',
    replaced('communes.csv', '41.9192', '141.9192'),
    [
      'communes.csv, ligne 2 : la colonne « latitude » n’est pas ce qu’il faut : écrivez un nombre de degrés entre -90 et 90.',
    ],
  ],
  [
    'a grouping of unknown communes',
    replaced('groupings.csv', '30007|30041', '30007|30999'),
    ['groupings.csv, ligne 2 : la commune 30999 n’existe pas dans les codes de 2026 : corrigez ce code.'],
  ],
  [
    'an establishment twice',
    added('establishments.csv', '300000023;Autre;hospitals;CH;30007;;;'),
    ['establishments.csv, ligne 4 : l’établissement 300000023 a déjà la ligne 2 : n’en gardez qu’une.'],
  ],
  [
    'a manifest that is not JSON',
    whole('manifest.json', '{'),
    [
      'manifest.json : ce n’est pas un fichier JSON lisible : vérifiez ses guillemets, ses virgules et ses accolades.',
    ],
  ],
  [
    'another schema',
    replaced('manifest.json', 'rezone-counts/1', 'rezone-counts/9'),
    ['manifest.json, schema : valeur inconnue : rezone-counts/9, au lieu de rezone-counts/1.'],
  ],
  [
    'an edition that is no month',
    replaced('manifest.json', '2024-12', '2024-13'),
    ['manifest.json, edition : un mois est attendu, écrit AAAA-MM.'],
  ],
  [
    'a code of the future',
    replaced('manifest.json', '"cog": 2026', '"cog": 2031'),
    [
      'manifest.json, cog : ce Rezone connaît les communes de 2026, pas celles de 2031 : mettez Rezone à jour, ou corrigez l’année.',
    ],
  ],
  [
    'an unknown source',
    replaced('manifest.json', '"source": "insee"', '"source": "ined"'),
    [
      'manifest.json, periods.population.source : la source « ined » n’est pas dans le catalogue : prenez l’une de snds, insee, cog.',
    ],
  ],
];

describe('a folder is refused for', () => {
  test.each(table)('%s', async (_what, spoil, said) => {
    expect(await refusal(spoil)).toEqual(said);
  });

  test('another encoding, at its line', async () => {
    const said = await refusal((folder) => {
      const path = join(folder, 'establishments.csv');
      writeFileSync(path, Buffer.from(readFileSync(path, 'utf8').replace('’', "'"), 'latin1'));
    });
    expect(said).toEqual([
      'establishments.csv, ligne 2 : le fichier n’est pas en UTF-8 : enregistrez-le de nouveau dans cet encodage.',
    ]);
  });

  test('a part without its period', async () => {
    const said = await refusal((folder) => {
      const path = join(folder, 'manifest.json');
      const manifest = JSON.parse(readFileSync(path, 'utf8')) as { periods: Record<string, unknown> };
      delete manifest.periods['zoning'];
      writeFileSync(path, JSON.stringify(manifest));
    });
    expect(said).toEqual([
      'manifest.json, periods.zoning : le dossier apporte ces données sans dire leur période : ajoutez-la, par exemple 2021, 2024-S1, 2024-11, 2024-11-08, 2023-07-01/2024-06-30 ou RP2021.',
    ]);
  });

  test('a table of indicators without a line', async () => {
    const headings = 'commune;indicator;numerator;denominator;period\n';
    expect(await refusal(whole('indicators.csv', headings))).toEqual([
      'indicators.csv : aucune ligne n’est utilisable : ajoutez les comptes des indicateurs.',
    ]);
  });

  test('structures that nothing counts', async () => {
    const said = await refusal((folder) => {
      rmSync(join(folder, 'structures.csv'));
      rmSync(join(folder, 'establishments.csv'));
    });
    expect(said).toEqual([
      'structures.csv : ce fichier manque, et rien ne permet de compter les structures : ajoutez-le, ou establishments.csv, ou FINESS au dossier de --opendata.',
    ]);
  });

  test('old codes whose changes are unknown', async () => {
    const said = await refusal((folder) => {
      replaceText(folder, 'manifest.json', '"cog": 2026', '"cog": 2022');
    });
    expect(said[0]).toMatch(/^manifest\.json, cog : les codes de 2022 doivent être portés à ceux de 2026/);
  });

  test('a Parquet file that is none', async () => {
    const said = await refusal((folder) => {
      rmSync(join(folder, 'acts.csv'));
      writeFileSync(join(folder, 'acts.parquet'), 'PAR1');
    });
    expect(said).toEqual(['acts.parquet : ce n’est pas un fichier Parquet lisible : refaites-le.']);
  });

  test('a line of a Parquet file, by its number', async () => {
    const parent = temporaryFolder();
    const folder = join(parent, 'counts');
    const numerators = tinyCounts.indicators.numerators.with(2, 5000);
    const spoilt = { ...tinyCounts, indicators: { ...tinyCounts.indicators, numerators } };
    await writeCountsFolder(spoilt, folder, 'parquet');
    await expect(readCountsFolder(folder, tinyContext)).rejects.toThrow(
      /^indicators\.parquet, ligne 3\u202f: le numérateur de consumers-17-plus-without-gp dépasse/,
    );
  });

  test('a folder that is not there', async () => {
    const gone = join(temporaryFolder(), 'gone');
    await expect(readCountsFolder(gone, tinyContext)).rejects.toThrow(/gone\u202f: ce dossier n’existe pas/);
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    await expect(readCountsFolder(file, tinyContext)).rejects.toThrow(/file\u202f: ce dossier n’existe pas/);
  });

  test('every fault of every file at once, fifty of them and the number of the others', async () => {
    const said = await refusal((folder) => {
      for (let number = 0; number < 60; number += 1) appendLine(folder, 'indicators.csv', '30007;x;1;2;2023');
      appendLine(folder, 'acts.csv', '30007;nurses;x;1');
      replaceText(folder, 'manifest.json', '"synthetic": true', '"synthetic": "yes"');
    });
    expect(said).toHaveLength(51);
    expect(said[0]).toBe('manifest.json, synthetic : true ou false est attendu.');
    expect(said[1]).toMatch(/^indicators\.csv, ligne 53 /);
    expect(said[50]).toBe('et 12 autres erreurs.');
  });

  test('a cell, without saying how many people it counts', async () => {
    const said = await refusal((folder) => {
      replaceLine(folder, 'indicators.csv', 2, `2A004;${ald};7777;3333;2023`);
      replaceLine(folder, 'indicators.csv', 4, '2A004;consumers-17-plus-without-gp;7777.5;3333x;2023');
      replaceLine(folder, 'consumers.csv', 2, '2A004;-7777');
    });
    expect(said).toHaveLength(4);
    expect(said.join()).not.toMatch(/7777|3333/);
  });
});
