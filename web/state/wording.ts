/** Sentences about the selection, for the screen and for those who listen to it. */
import type { CarryAnswer } from '../../src/domain/api.js';
import { describeCodeChange } from '../../src/domain/carry-codes.js';
import type { Grouping, GroupingKind } from '../../src/domain/grouping.js';
import { t, type Sentence } from '../../src/language/translate.js';
import type { Change, Selection } from './selection.js';
import type { Communes } from './summary.js';

export function countCommunes(count: number): string {
  return t('{n, plural, one {# commune} other {# communes}}', { n: count });
}

export function countInhabitants(population: number): string {
  return t('{population, plural, one {# habitant} other {# habitants}}', { population });
}

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
  add: ({ code }, { communes }) => t('{name} : ajoutée au projet.', { name: nameOf(code, communes) }),
  'add-many': ({ name, codes: chosen }, { codes, before, communes, region }) => {
    const added = codes.length - before.length;
    return join(
      t(
        '{name} : {added, plural, one {# commune ajoutée} other {# communes ajoutées}}{already, plural, =0 {} one {, # y était déjà} other {, # y étaient déjà}}.',
        { name, added, already: chosen.length - added },
      ),
      sayOutside(chosen, communes, region),
    );
  },
  remove: ({ codes }, { communes }) =>
    codes.length === 1
      ? t('{name} : retirée du projet.', { name: nameOf(codes[0]!, communes) })
      : t('{count, plural, one {# commune retirée} other {# communes retirées}} du projet.', {
          count: codes.length,
        }),
  replace: ({ code }, { communes }) =>
    t('{name} est maintenant la seule commune du projet.', { name: nameOf(code, communes) }),
  'replace-many': ({ name }, { codes, communes, region }) =>
    join(
      t('{name} est maintenant tout le projet : {count, plural, one {# commune} other {# communes}}.', {
        name,
        count: codes.length,
      }),
      sayOutside(codes, communes, region),
    ),
  carry: (_, { codes }) =>
    t('Projet mis à jour : {count, plural, one {# commune} other {# communes}}.', { count: codes.length }),
  open: (_, { codes }) =>
    t('Projet ouvert : {count, plural, one {# commune} other {# communes}}.', { count: codes.length }),
  reset: (_, { before }) =>
    t('Projet vidé : {count, plural, one {# commune} other {# communes}} en moins.', {
      count: before.length,
    }),
  undo: (_, { codes }) =>
    t('Modification annulée : le projet compte {count, plural, one {# commune} other {# communes}}.', {
      count: codes.length,
    }),
  redo: (_, { codes }) =>
    t('Modification rétablie : le projet compte {count, plural, one {# commune} other {# communes}}.', {
      count: codes.length,
    }),
};

function nameOf(code: string, communes: Communes): string {
  return communes.get(code)?.name ?? code;
}

function join(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

/** Empty when all are in the région. */
function sayOutside(codes: readonly string[], communes: Communes, region: string | null): string {
  if (region === null) return '';
  const count = codes.filter((code) => communes.get(code)?.region !== region).length;
  if (count === 0) return '';
  return t('{count, plural, one {# est} other {# sont}} hors de la région affichée.', { count });
}

/** Headings of the kinds of groupings. */
export const groupingKindNames = {
  cpts: 'CPTS existantes',
  epci: 'Intercommunalités',
  'bassin-de-vie': 'Bassins de vie',
  canton: 'Cantons',
} as const satisfies Record<GroupingKind, Sentence>;

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
      return t('{name} (bassin de vie)', { name });
    case 'canton':
      return t('{name} (canton)', { name });
  }
}

/** One sentence for each code that is not on the map of the edition as it was in the list. */
export function describeCarried({ changes, unknown }: CarryAnswer): string[] {
  return [
    ...changes.map(describeCodeChange),
    ...unknown.map((code) => t('{code} ne correspond à aucune commune : laissé de côté.', { code })),
  ];
}
