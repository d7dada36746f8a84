import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serialiseProject, type Project } from '../../src/domain/project-file.js';
import { ProjectFileError } from '../../src/domain/project-file-error.js';
import { parseProjectFile } from '../../src/domain/read-project-file.js';

const project: Project = {
  name: 'CPTS du Lauragais',
  cog: 2026,
  edition: '2024-12',
  communes: [
    { code: '31555', name: 'Toulouse' },
    { code: '2A004', name: 'Ajaccio' },
    { code: '01001', name: 'L’Abergement-"Clémenciat"' },
  ],
  pathologies: ['ald-diabetes'],
  professions: ['nurses'],
  structures: ['clinics'],
};

function codesOf(text: string): string[] {
  return parseProjectFile(text).communes.map((commune) => commune.code);
}

function refusal(text: string): string {
  try {
    parseProjectFile(text);
  } catch (error) {
    if (error instanceof ProjectFileError) return error.message;
    throw error;
  }
  throw new Error('the file was accepted');
}

function edited(change: object): string {
  return JSON.stringify({ ...JSON.parse(serialiseProject(project)), ...change });
}

describe('a saved project', () => {
  it('is read back as it was', () => {
    expect(parseProjectFile(serialiseProject(project))).toEqual(project);
    const plain: Project = {
      ...project,
      pathologies: [],
      professions: [],
      structures: 'reported',
      edition: null,
    };
    expect(parseProjectFile(serialiseProject(plain))).toEqual(plain);
  });

  it('is readable: one commune a line', () => {
    expect(serialiseProject(project)).toContain('\n    {"code":"31555","name":"Toulouse"},\n');
  });

  it('keeps any name, even one that looks like the file itself', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(parseProjectFile(serialiseProject({ ...project, name })).name).toBe(name);
      }),
    );
    const tricky = { ...project, name: '"communes": [] $& $1' };
    expect(parseProjectFile(serialiseProject(tricky))).toEqual(tricky);
  });

  it('keeps a commune once', () => {
    const communes = [...project.communes, { code: '31555', name: 'Toulouse' }];
    expect(codesOf(serialiseProject({ ...project, communes }))).toEqual(['31555', '2A004', '01001']);
  });

  it.each([
    ['cut short', serialiseProject(project).slice(0, 80), /mal formé/],
    ['of another program', '{"type":"FeatureCollection"}', /n’est pas un projet de Rezone/],
    ['of a later version', edited({ schema: 'rezone-project/2' }), /autre version/],
    ['without communes', edited({ communes: [] }), /aucune commune/],
    [
      'with a bad code',
      edited({
        communes: [
          { code: '31555', name: 'T' },
          { code: 'x', name: 'X' },
        ],
      }),
      /commune numéro 2/,
    ],
    ['with a bad edition', edited({ edition: 'demain' }), /«\u202fedition\u202f»/],
    ['with a bad year', edited({ cog: 'x' }), /«\u202fcog\u202f»/],
  ])('is refused when %s', (_, text, reason) => {
    expect(refusal(text)).toMatch(reason);
  });
});

describe('a list of codes', () => {
  it.each([
    ['one a line', '31555\n2a004\n01001\n'],
    ['Windows line ends and a byte order mark', '\uFEFF31555\r\n2A004\r\n01001\r\n'],
    ['blank lines', '\n31555\n\n2A004\n01001\n\n'],
    ['commas on one line', '31555, 2A004, 01001'],
    ['quotes', '"31555"\n"2A004"\n"01001"'],
    ['first zero lost', '31555\n2A004\n1001'],
    ['a heading', 'Communes\n31555\n2A004\n1001'],
    ['a repeated code', '31555\n31555\n2A004\n01001'],
  ])('is read: %s', (_, text) => {
    expect(codesOf(text)).toEqual(['31555', '2A004', '01001']);
  });
});

describe('a table', () => {
  it.each([
    ['semicolons', 'nom;code_insee\nToulouse;31555\nAjaccio;2A004'],
    ['tabulations', 'CODGEO\tLIBGEO\n31555\tToulouse\n2A004\tAjaccio'],
    ['commas and quotes', 'nom,"Code commune"\n"Toulouse, ville",31555\n"Ajaccio",2A004'],
    ['an empty line and an empty cell', 'insee;nom\n31555;Toulouse\n;\n\n2A004;Ajaccio'],
    ['a heading of its own', 'nom;com. du projet\nToulouse;31555\nAjaccio;2A004'],
    ['no heading', '31555;Toulouse\n2A004;Ajaccio'],
    ['postal codes beside', 'code_postal;commune;insee\n31000;Toulouse;31555\n20000;Ajaccio;2A004'],
    ['postal codes beside an unknown heading', 'code postal;lieu\n31000;31555\n20000;2A004'],
  ])('is read: %s', (_, text) => {
    expect(codesOf(text)).toEqual(['31555', '2A004']);
  });

  it('repairs the first zero that a spreadsheet drops', () => {
    expect(codesOf('code;nom\n1001;L’Abergement\n31555;Toulouse')).toEqual(['01001', '31555']);
  });

  it('is refused with the line at fault', () => {
    expect(refusal('code_insee;nom\n31555;Toulouse\nToulouse;31\n')).toMatch(
      /^Ligne 3 du fichier\u202f: «\u202fToulouse\u202f»/,
    );
  });

  it.each([
    ['only postal codes', 'nom;code_postal\nToulouse;31000\nAjaccio;20000', /Aucune colonne de codes INSEE/],
    ['names only', 'nom\nToulouse\nAjaccio', /Aucune colonne/],
    ['a heading and nothing else', 'code_insee;nom\n;Toulouse', /vide/],
    ['years', 'annee;n\n2021;5\n2022;6', /Aucune colonne/],
  ])('is refused with: %s', (_, text, reason) => {
    expect(refusal(text)).toMatch(reason);
  });
});

describe('a foreign file', () => {
  it.each([
    ['empty', '', /vide/],
    ['blank', '\uFEFF \n ', /vide/],
    ['PDF', '%PDF-1.7\n…', /pas un fichier texte/],
    ['Word, Excel or ZIP', 'PK\u0003\u0004\u0000', /pas un fichier texte/],
    ['picture', '\uFFFDPNG\r\n', /pas un fichier texte/],
    ['page', '<!doctype html><p>Bonjour</p>', /Aucune colonne/],
    ['far too long', '3'.repeat(10_000_001), /trop gros/],
  ])('is refused: %s', (_, text, reason) => {
    expect(refusal(text)).toMatch(reason);
  });

  it('never fails otherwise than with its sentence', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.string({ unit: 'binary' })), (text) => {
        try {
          expect(parseProjectFile(text).communes.length).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(ProjectFileError);
        }
      }),
    );
  });
});
