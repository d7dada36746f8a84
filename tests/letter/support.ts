/** Reports and drafts that letters are tried on; the people in them do not exist. */
import { loadCatalogue } from '../../src/catalogue/load-catalogue.js';
import { drawDemonstration } from '../../src/demonstration/draw-demonstration.js';
import { protect } from '../../src/disclosure/protect.js';
import { buildReport } from '../../src/domain/build-report.js';
import type { Report } from '../../src/domain/report.js';
import { parseDraft, type LetterDraft } from '../../src/letter/draft.js';
import type { LetterMatter, Writing } from '../../src/letter/matter.js';
import { factMaker } from '../../src/letter/prose.js';
import { readCog } from '../../src/opendata/cog.js';
import { readGolden, type GoldenReport } from '../golden/golden-figures.js';
import { publicationOf } from '../support/publications.js';

const editions = { 'beaucaire-2022-07-04': '2022-07', 'provence-sante-2024-12-31': '2024-12' } as const;

export function goldenReport(id: GoldenReport): Report {
  const edition = editions[id];
  const counts = drawDemonstration({
    catalogue: loadCatalogue(),
    cog: readCog(),
    positions: new Map(),
    edition,
  });
  const codes = readGolden(id).communes.map(({ code }) => code);
  return buildReport(publicationOf(protect(counts, 'original')), codes);
}

export function matterOf(report: Report, more: Partial<LetterMatter> = {}): LetterMatter {
  return { report, communes: new Map(), neighbours: null, area: null, ...more };
}

export function writingOf(report: Report, more: Partial<LetterMatter> = {}): Writing {
  return { ...matterOf(report, more), fact: factMaker(report) };
}

/** Plain spaces in place of those of French typography. */
export function plain(text: string): string {
  return text.replaceAll(/[\u00a0\u202f]/g, ' ');
}

const person = (number: number) => ({
  name: `NOM${number} Prénom`,
  profession: `Profession ${number}`,
  sector: `Secteur ${number}`,
  town: `Ville ${number}`,
  structure: `Structure ${number}`,
});

/** Every field filled, each with words of its own. */
export const fullDraft: LetterDraft = parseDraft({
  version: 1,
  title: 'CPTS d’essai <Nord> & Sud',
  writtenOn: '2026-09',
  leader: {
    name: 'Prénom NOM',
    profession: 'Profession du porteur',
    address: '1 rue de l’Exemple\n00000 Ville',
    email: 'prenom.nom@exemple.invalid',
    phone: '00 00 00 00 00',
  },
  texts: { boundaries: { text: 'Limites récrites.\n- Premier point', from: 'autre chose' } },
  feedback: '- Délais longs\n- Créneaux rares',
  pathways: { context: 'Contexte des parcours', priorities: 'Priorités des parcours' },
  tools: 'Outils en place',
  partnerships: { 'local-authorities': { answer: 'yes', detail: 'Précision partenaire' } },
  methodology: '12/03/2026 : première réunion',
  professions: { nurses: { identified: '99 à vérifier', informed: '42' } },
  contacts: { social: { answer: 'no', detail: 'Précision sociale' } },
  team: [person(1)],
  interested: [person(2), person(3)],
  missions: { prevention: { answer: 'yes', detail: 'Précision prévention' } },
  legalStructure: { answer: 'in-progress', detail: 'Association en création' },
  calendar: {
    construction: 'printemps',
    letter: '2026-11',
    'health-project': '2027-03',
    contract: '2027-09',
  },
});
