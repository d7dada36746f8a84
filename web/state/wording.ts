/** Sentences about the selection, for the screen and for those who listen to it. */
import { formatCount, formatInteger } from '../../src/domain/format.js';
import type { CarryAnswer } from '../../src/domain/api.js';
import { describeCodeChange } from '../../src/domain/carry-codes.js';
import type { Grouping } from '../../src/domain/grouping.js';
import type { Change, Selection } from './selection.js';
import type { Communes } from './summary.js';

export const communeWords = { one: 'commune', other: 'communes' };
export const inhabitantWords = { one: 'habitant', other: 'habitants' };

/** What the last change did; empty on arrival. `region` is the one on display, null for the whole of France. */
export function describeLastChange(
  { last, codes, past }: Selection,
  communes: Communes,
  region: string | null,
): string {
  if (last === null) return '';
  const context: Context = { codes, before: past.at(-1) ?? [], communes, region };
  // The table has for each kind the sentence of that kind.
  return (sentences[last.kind] as (change: Change, context: Context) => string)(last, context);
}

interface Context {
  readonly codes: readonly string[];
  readonly before: readonly string[];
  readonly communes: Communes;
  readonly region: string | null;
}

type Sentences = {
  readonly [Kind in Change['kind']]: (change: Extract<Change, { kind: Kind }>, context: Context) => string;
};

const sentences: Sentences = {
  add: ({ code }, { communes }) => `${nameOf(code, communes)}\u202f: ajoutée au projet.`,
  'add-many': ({ name, codes: chosen }, { codes, before, communes, region }) =>
    `${name}\u202f: ${countAdded(codes.length - before.length, chosen.length)}.${sayOutside(chosen, communes, region)}`,
  remove: ({ codes }, { communes }) =>
    codes.length === 1
      ? `${nameOf(codes[0]!, communes)}\u202f: retirée du projet.`
      : `${formatInteger(codes.length)} communes retirées du projet.`,
  replace: ({ code }, { communes }) => `${nameOf(code, communes)} est maintenant la seule commune du projet.`,
  'replace-many': ({ name }, { codes, communes, region }) =>
    `${name} est maintenant tout le projet\u202f: ${formatCount(codes.length, communeWords)}.${sayOutside(codes, communes, region)}`,
  carry: (_, { codes }) => `Projet mis à jour\u202f: ${formatCount(codes.length, communeWords)}.`,
  open: (_, { codes }) => `Projet ouvert\u202f: ${formatCount(codes.length, communeWords)}.`,
  reset: (_, { before }) => `Projet vidé\u202f: ${formatCount(before.length, communeWords)} en moins.`,
  undo: (_, { codes }) =>
    `Modification annulée\u202f: le projet compte ${formatCount(codes.length, communeWords)}.`,
};

function nameOf(code: string, communes: Communes): string {
  return communes.get(code)?.name ?? code;
}

/** "20 communes ajoutées, 3 y étaient déjà" */
function countAdded(added: number, chosen: number): string {
  const words = formatCount(added, { one: 'commune ajoutée', other: 'communes ajoutées' });
  if (added === chosen) return words;
  return `${words}, ${formatCount(chosen - added, { one: 'y était déjà', other: 'y étaient déjà' })}`;
}

/** Empty when all are in the région. */
function sayOutside(codes: readonly string[], communes: Communes, region: string | null): string {
  if (region === null) return '';
  const outside = codes.filter((code) => communes.get(code)?.region !== region).length;
  if (outside === 0) return '';
  return ` ${formatCount(outside, { one: 'est', other: 'sont' })} hors de la région affichée.`;
}

const legalForms = [
  [/^Communauté de communes /i, 'CC '],
  [/^Communauté d['’]agglomération /i, 'CA '],
  [/^Communauté urbaine /i, 'CU '],
] as const;

/** A grouping as a sentence names it: "CPTS Provence Santé", "Uzès (bassin de vie)". */
export function nameGrouping({ kind, name }: Pick<Grouping, 'kind' | 'name'>): string {
  switch (kind) {
    case 'cpts':
      return /\bCPTS\b/i.test(name) ? name : `CPTS ${name}`;
    case 'epci':
      return legalForms.reduce((short, [form, initials]) => short.replace(form, initials), name);
    case 'bassin-de-vie':
      return `${name} (bassin de vie)`;
    case 'canton':
      return `${name} (canton)`;
  }
}

/** One sentence for each code that is not on the map of the edition as it was in the list. */
export function describeCarried({ changes, unknown }: CarryAnswer): string[] {
  return [
    ...changes.map(describeCodeChange),
    ...unknown.map((code) => `${code} ne correspond à aucune commune\u202f: laissé de côté.`),
  ];
}
