/** A catalogue with a fault is refused with file, line, key and reason: one bad file for each rule. */
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CatalogueError, loadCatalogue } from '../../src/catalogue/load-catalogue.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rezone-catalogue-'));
  cpSync('catalogue', folder, { recursive: true });
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function edit(file: string, before: string | RegExp, after: string): void {
  const text = readFileSync(join(folder, file), 'utf8');
  const edited = text.replace(before, after);
  if (edited === text) throw new Error(`nothing to edit in ${file}: ${String(before)}`);
  writeFileSync(join(folder, file), edited);
}

function refusal(): CatalogueError {
  try {
    loadCatalogue(folder);
  } catch (error) {
    if (error instanceof CatalogueError) return error;
    throw error;
  }
  throw new Error('the catalogue was accepted');
}

/** Last line, from 1, of a file of the edited folder that holds the text. */
function lineOf(file: string, text: string): number {
  const lines = readFileSync(join(folder, file), 'utf8').split('\n');
  return lines.findLastIndex((line) => line.includes(text)) + 1;
}

const breast = 'indicators/prevention/breast-cancer-screening.yaml';
const count = 'indicators/access-to-care/consumers-17-plus.yaml';
const diabetes = 'indicators/pathologies/ald-diabetes.yaml';

interface BadFile {
  rule: string;
  file: string;
  before: string | RegExp;
  after: string;
  key: string;
  /** A text on the line that the refusal must name, the last such line of the file. */
  at: string;
  reason: string;
}

const badFiles: BadFile[] = [
  {
    rule: 'YAML syntax',
    file: breast,
    before: 'author: ',
    after: 'author: @',
    key: '',
    at: 'author',
    reason: 'syntaxe YAML incorrecte',
  },
  {
    rule: 'a key written twice',
    file: breast,
    before: /^source:/m,
    after: 'period: year\nsource:',
    key: 'period',
    at: 'period: year',
    reason: 'clé écrite deux fois',
  },
  {
    rule: 'a key that is missing',
    file: breast,
    before: /^author: .*\n/m,
    after: '',
    key: 'author',
    at: 'id: ',
    reason: 'clé absente',
  },
  {
    rule: 'a key that is unknown',
    file: breast,
    before: /^author:/m,
    after: 'auteur: moi\nauthor:',
    key: 'auteur',
    at: 'auteur',
    reason: 'clé inconnue',
  },
  {
    rule: 'an unknown key inside a list',
    file: 'sources.yaml',
    before: '  licence:',
    after: '  license: MIT\n  licence:',
    key: 'license',
    at: 'license',
    reason: 'clé inconnue',
  },
  {
    rule: 'an empty text',
    file: breast,
    before: /^author: .*$/m,
    after: 'author: ""',
    key: 'author',
    at: 'author',
    reason: 'texte vide',
  },
  {
    rule: 'a number where a text is expected',
    file: breast,
    before: /^author: .*$/m,
    after: 'author: 12',
    key: 'author',
    at: 'author',
    reason: 'un texte est attendu',
  },
  {
    rule: 'a text where a list is expected',
    file: breast,
    before: /^footnotes: .*$/m,
    after: 'footnotes: consumer',
    key: 'footnotes',
    at: 'footnotes',
    reason: 'une liste est attendue',
  },
  {
    rule: 'a short label that is long',
    file: breast,
    before: /^shortLabel: .*$/m,
    after: `shortLabel: ${'long '.repeat(9)}`,
    key: 'shortLabel',
    at: 'shortLabel',
    reason: 'libellé court de plus de 40 caractères',
  },
  {
    rule: 'an unknown polarity',
    file: breast,
    before: 'higher-is-better',
    after: 'good',
    key: 'polarity',
    at: 'polarity',
    reason: 'valeur inconnue\u202f: good, au lieu de higher-is-better, lower-is-better, neutral',
  },
  {
    rule: 'an unknown kind of period',
    file: breast,
    before: 'period: rolling-year',
    after: 'period: decade',
    key: 'period',
    at: 'period',
    reason: 'valeur inconnue\u202f: decade',
  },
  {
    rule: 'a next review that is no date',
    file: breast,
    before: /^nextReview: .*$/m,
    after: 'nextReview: 2027-02-30',
    key: 'nextReview',
    at: 'nextReview',
    reason: 'une date qui existe est attendue, écrite AAAA-MM-JJ',
  },
  {
    rule: 'an id with capitals',
    file: 'sources.yaml',
    before: 'id: snds\n',
    after: 'id: SNDS\n',
    key: 'id',
    at: 'id: SNDS',
    reason: 'attendu : des minuscules, des chiffres et des tirets',
  },
  {
    rule: 'an address that is none',
    file: 'sources.yaml',
    before: 'https://www.atih.sante.fr/',
    after: 'atih',
    key: 'url',
    at: 'url: atih',
    reason: 'une adresse web complète est attendue',
  },
  {
    rule: 'an e-mail address that is none',
    file: 'contacts.yaml',
    before: /email: .*/,
    after: 'email: moi',
    key: 'email',
    at: 'email: moi',
    reason: 'une adresse électronique est attendue',
  },
  {
    rule: 'a share without a denominator',
    file: breast,
    before: /^denominator:.*\n(?: +.*\n)*/m,
    after: '',
    key: 'denominator',
    at: 'id: ',
    reason: 'un dénominateur est attendu, sauf pour un effectif (kind: count)',
  },
  {
    rule: 'a count with a denominator',
    file: count,
    before: /^why:/m,
    after: 'denominator: Tous\nwhy:',
    key: 'denominator',
    at: 'denominator',
    reason: 'un dénominateur est attendu, sauf pour un effectif (kind: count)',
  },
  {
    rule: 'an ALD number out of the list',
    file: diabetes,
    before: 'aldNumber: 8',
    after: 'aldNumber: 31',
    key: 'aldNumber',
    at: 'aldNumber',
    reason: '31 dépasse 30',
  },
  {
    rule: 'an ALD number of zero',
    file: diabetes,
    before: 'aldNumber: 8',
    after: 'aldNumber: 0',
    key: 'aldNumber',
    at: 'aldNumber',
    reason: '0 est inférieur à 1',
  },
  {
    rule: 'an ALD number outside the pathologies',
    file: breast,
    before: /^kind:/m,
    after: 'aldNumber: 8\nkind:',
    key: 'aldNumber',
    at: 'aldNumber',
    reason: 'aldNumber est attendu pour une prévalence',
  },
  {
    rule: 'an id that is not the name of the file',
    file: breast,
    before: /^id: .*$/m,
    after: 'id: breast-screening',
    key: 'id',
    at: 'id: ',
    reason: 'l’identifiant doit être le nom du fichier, breast-cancer-screening',
  },
  {
    rule: 'a section that differs from the theme’s',
    file: breast,
    before: 'section: prevention',
    after: 'section: vaccination',
    key: 'section',
    at: 'section',
    reason: 'themes.yaml range cet indicateur dans la section prevention',
  },
  {
    rule: 'a theme that names an unknown indicator',
    file: 'themes.yaml',
    before: '- ald-stroke\n',
    after: '- ald-stroke\n        - ald-flu\n',
    key: 'sections.indicators',
    at: '- ald-flu',
    reason: 'aucun indicateur ne s’appelle ald-flu',
  },
  {
    rule: 'an indicator named by two sections',
    file: 'themes.yaml',
    before: '- mmr-vaccination\n',
    after: '- mmr-vaccination\n        - ald-stroke\n',
    key: 'sections.indicators',
    at: '- ald-stroke',
    reason: 'ald-stroke est déjà pris',
  },
  {
    rule: 'an unknown source',
    file: breast,
    before: 'source: snds',
    after: 'source: sniiram',
    key: 'source',
    at: 'source',
    reason: 'aucune source ne s’appelle sniiram',
  },
  {
    rule: 'an unknown footnote',
    file: breast,
    before: '[consumer]',
    after: '[consumer, consumers]',
    key: 'footnotes',
    at: 'footnotes',
    reason: 'aucune note ne s’appelle consumers',
  },
  {
    rule: 'an ALD number taken twice',
    file: 'indicators/pathologies/ald-severe-hypertension.yaml',
    before: 'aldNumber: 12',
    after: 'aldNumber: 8',
    key: 'aldNumber',
    at: 'aldNumber',
    reason: '8 est déjà pris',
  },
  {
    rule: 'two sources with one id',
    file: 'sources.yaml',
    before: 'id: qpv',
    after: 'id: finess',
    key: 'id',
    at: 'id: finess',
    reason: 'finess est déjà pris',
  },
  {
    rule: 'two professions with one id, in two groups',
    file: 'professions.yaml',
    before: 'id: podiatrists',
    after: 'id: midwives',
    key: 'categories.id',
    at: 'id: midwives',
    reason: 'midwives est déjà pris',
  },
  {
    rule: 'two types of structures with one id, in two groups',
    file: 'structures.yaml',
    before: 'id: cada',
    after: 'id: dac',
    key: 'types.id',
    at: 'id: dac',
    reason: 'dac est déjà pris',
  },
  {
    rule: 'a category of FINESS that has not three digits',
    file: 'finess-categories.yaml',
    before: 'category: "606"',
    after: 'category: "66"',
    key: 'category',
    at: 'category: "66"',
    reason: 'attendu : trois chiffres entre guillemets',
  },
  {
    rule: 'a category of FINESS given twice',
    file: 'finess-categories.yaml',
    before: 'category: "606"',
    after: 'category: "604"',
    key: 'category',
    at: 'category: "604"',
    reason: '604 est déjà pris',
  },
  {
    rule: 'a category of FINESS of an unknown type of structure',
    file: 'finess-categories.yaml',
    before: 'type: dac',
    after: 'type: pta',
    key: 'type',
    at: 'type: pta',
    reason: 'aucun type de structure ne s’appelle pta',
  },
  {
    rule: 'an acronym explained twice',
    file: 'acronyms.yaml',
    before: 'acronym: ZIP',
    after: 'acronym: ZAC',
    key: 'acronym',
    at: 'acronym: ZAC',
    reason: 'ZAC est déjà pris',
  },
  {
    rule: 'two contacts for one région',
    file: 'contacts.yaml',
    before: 'region: "94"',
    after: 'region: "93"',
    key: 'region',
    at: 'region: "93"',
    reason: '93 est déjà pris',
  },
  {
    rule: 'no national contact',
    file: 'contacts.yaml',
    before: 'region: null',
    after: 'region: "99"',
    key: 'region',
    at: 'region: "99"',
    reason: 'il manque le contact national (region: null)',
  },
  {
    rule: 'a composition in an unknown section',
    file: 'compositions.yaml',
    before: 'section: access-to-care',
    after: 'section: nowhere',
    key: 'section',
    at: 'section: nowhere',
    reason: 'aucune section ne s’appelle nowhere',
  },
  {
    rule: 'a composition of a share',
    file: 'compositions.yaml',
    before: 'whole: consumers-17-plus\n',
    after: 'whole: breast-cancer-screening\n',
    key: 'whole',
    at: 'whole: breast',
    reason: 'breast-cancer-screening n’est pas un effectif (kind: count)',
  },
  {
    rule: 'a composition of nothing known',
    file: 'compositions.yaml',
    before: 'whole: consumers-17-plus\n',
    after: 'whole: nobody\n',
    key: 'whole',
    at: 'whole: nobody',
    reason: 'aucun indicateur ne s’appelle nobody',
  },
  {
    rule: 'a part made of an unknown indicator',
    file: 'compositions.yaml',
    before: 'indicator: consumers-70-plus, factor: -1',
    after: 'indicator: consumers-71-plus, factor: -1',
    key: 'parts.terms.indicator',
    at: 'consumers-71-plus',
    reason: 'aucun indicateur ne s’appelle consumers-71-plus',
  },
  {
    rule: 'a part made of events',
    file: 'compositions.yaml',
    before: 'indicator: consumers-70-plus, factor: -1',
    after: 'indicator: emergency-visits-without-hospitalisation, factor: -1',
    key: 'parts.terms.indicator',
    at: 'emergency-visits',
    reason: 'emergency-visits-without-hospitalisation ne compte pas des personnes',
  },
  {
    rule: 'parts that do not add up to the whole',
    file: 'compositions.yaml',
    before: /factor: 1 }\n$/,
    after: 'factor: -1 }\n',
    key: 'parts',
    at: 'parts:',
    reason: 'la somme des parties n’est pas le tout, à cause de consumers-17-plus-without-gp-with-ald',
  },
  {
    rule: 'a factor that is neither 1 nor -1',
    file: 'compositions.yaml',
    before: 'indicator: consumers-70-plus, factor: -1',
    after: 'indicator: consumers-70-plus, factor: -2',
    key: 'parts.terms.factor',
    at: 'factor: -2',
    reason: 'valeur inconnue\u202f: -2, au lieu de 1, -1',
  },
  {
    rule: 'a subset of a category that does not precede it',
    file: 'professions.yaml',
    before: 'subsetOf: general-practitioners',
    after: 'subsetOf: specialists',
    key: 'categories.subsetOf',
    at: 'subsetOf',
    reason: 'specialists doit se trouver plus haut dans le même groupe',
  },
  {
    rule: 'the activity of an unknown profession',
    file: 'activity.yaml',
    before: 'id: orthoptists',
    after: 'id: opticians',
    key: 'id',
    at: 'id: opticians',
    reason: 'aucune profession ne s’appelle opticians',
  },
  {
    rule: 'a profession without acts',
    file: 'activity.yaml',
    before: /id: orthoptists([\s\S]*)actKeys:[\s\S]*/,
    after: 'id: orthoptists$1actKeys: []\n',
    key: 'actKeys',
    at: 'actKeys: []',
    reason: 'liste de moins de 1 élément',
  },
  {
    rule: 'a hole between age bands',
    file: 'age-bands.yaml',
    before: 'from: 30',
    after: 'from: 31',
    key: 'from',
    at: 'from: 31',
    reason: 'la tranche doit commencer à 30 ans',
  },
  {
    rule: 'age bands that do not begin at birth',
    file: 'age-bands.yaml',
    before: 'from: 0',
    after: 'from: 2',
    key: 'from',
    at: 'from: 2',
    reason: 'la tranche doit commencer à 0 ans',
  },
  {
    rule: 'a last age band that ends',
    file: 'age-bands.yaml',
    before: 'to: null',
    after: 'to: 120',
    key: 'to',
    at: 'to: 120',
    reason: 'la dernière tranche, et elle seule, est sans fin (to: null)',
  },
];

describe('a catalogue with one bad file', () => {
  for (const { rule, file, before, after, key, at, reason } of badFiles) {
    it(`is refused for ${rule}`, () => {
      edit(file, before, after);
      const line = lineOf(file, at);

      const { problems, message } = refusal();

      const problem = problems.find((one) => one.file === file && one.key === key);
      expect(problem?.line).toBe(line);
      expect(problem?.reason).toContain(reason);
      for (const part of [file, `ligne ${line}`, key, reason]) expect(message).toContain(part);
    });
  }
});

describe('a folder with a fault', () => {
  const facts = () => refusal().problems.map(({ file, key, reason }) => [file, key, reason]);

  it('is refused when a list is absent, once', () => {
    rmSync(join(folder, 'sources.yaml'));
    expect(facts()).toEqual([['sources.yaml', '', 'fichier absent']]);
    expect(refusal().message).toContain('sources.yaml (fichier absent)');
  });

  it('is refused when an indicator is absent, naming the theme that wants it and the missing ALD', () => {
    rmSync(join(folder, diabetes));
    expect(facts()).toEqual([
      ['indicators', 'aldNumber', 'aucun indicateur ne porte le numéro d’ALD 8'],
      ['themes.yaml', 'sections.indicators', 'aucun indicateur ne s’appelle ald-diabetes'],
    ]);
  });

  it('is refused when no section names an indicator', () => {
    edit('themes.yaml', '        - ald-diabetes\n', '');
    expect(facts()).toEqual([[diabetes, 'section', 'aucune section de themes.yaml ne cite cet indicateur']]);
  });

  it('is refused when an indicator stands in two folders', () => {
    cpSync(join(folder, breast), join(folder, 'indicators/vaccination/breast-cancer-screening.yaml'));
    expect(facts()).toEqual([
      ['indicators/vaccination/breast-cancer-screening.yaml', 'id', 'breast-cancer-screening est déjà pris'],
    ]);
  });

  it('is refused when a file is misnamed', () => {
    renameSync(join(folder, 'acronyms.yaml'), join(folder, 'acronyms.yml'));
    expect(facts()).toEqual([
      ['acronyms.yaml', '', 'fichier absent'],
      ['acronyms.yml', '', 'fichier que le catalogue ne connaît pas'],
    ]);
  });

  it('is refused when it is not there', () => {
    expect(() => loadCatalogue(join(folder, 'nowhere'))).toThrow('dossier introuvable');
  });

  it('is refused with all its faults at once, sorted by file and line, the message telling the first three', () => {
    edit('themes.yaml', '        - mmr-vaccination\n', '');
    edit(breast, 'higher-is-better', 'good');
    edit(breast, /^author: .*$/m, 'author: ""');
    edit('sources.yaml', 'https://www.atih.sante.fr/', 'atih');
    const { problems, message } = refusal();
    expect(problems.map(({ file, key }) => [file, key])).toEqual([
      [breast, 'polarity'],
      [breast, 'author'],
      ['indicators/vaccination/mmr-vaccination.yaml', 'section'],
      ['sources.yaml', 'url'],
    ]);
    expect(message).toMatch(
      /^Le catalogue est refusé, corrigez ses fichiers\u202f: .*\u202f; et 1 autre erreur\.$/,
    );
    expect(message).not.toContain('sources.yaml');
  });

  it('does not blame the files that refer to a refused one', () => {
    edit(diabetes, 'aldNumber: 8', 'aldNumber: 99');
    edit(count, 'kind: count', 'kind: number');
    edit('footnotes.yaml', 'text:', 'texte:');
    expect(refusal().problems.map(({ file }) => file)).toEqual(
      [count, 'footnotes.yaml', 'footnotes.yaml', diabetes].toSorted(),
    );
  });
});

describe('the version', () => {
  it('changes with a content and with a path, and with nothing else', () => {
    const version = loadCatalogue(folder).version;
    expect(version).toBe(loadCatalogue().version);

    renameSync(join(folder, breast), join(folder, 'indicators/breast-cancer-screening.yaml'));
    const moved = loadCatalogue(folder).version;
    expect(moved).not.toBe(version);

    edit('indicators/breast-cancer-screening.yaml', 'author:', 'author: ');
    expect(loadCatalogue(folder).version).not.toBe(moved);
  });
});
