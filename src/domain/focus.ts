/** The focus: which prevalences, professions and types of structures a reader wants to see. */
import { typeset } from '../language/typography.js';
import type { Catalogue } from './catalogue.js';
import type { ReportOptions } from './report.js';

/** Types of structures: those that the report counts, every one, or these ids (none of them when empty). */
export type StructureChoice = 'reported' | 'all' | readonly string[];

export interface Focus {
  /** Prevalences, as indicator ids; empty for the most frequent of the territory. */
  readonly pathologies: readonly string[];
  /** Category ids; empty for all of them. */
  readonly professions: readonly string[];
  readonly structures: StructureChoice;
}

/** A focus as the options of a report, which know no word for every type. */
export function reportOptions(
  { pathologies, professions, structures }: Focus,
  catalogue: Catalogue,
): ReportOptions {
  if (structures === 'reported') return { pathologies, professions };
  const all = () => catalogue.structureGroups.flatMap(({ types }) => types.map(({ id }) => id));
  return { pathologies, professions, structures: structures === 'all' ? all() : structures };
}

const refusals = {
  pathology: (id: string) =>
    `La pathologie « ${id} » n’existe pas dans le catalogue : choisissez un identifiant de la liste des ALD.`,
  profession: (id: string) =>
    `La profession « ${id} » n’existe pas dans le catalogue : choisissez un identifiant de la liste des professions.`,
  structure: (id: string) =>
    `Le type de structure « ${id} » n’existe pas dans le catalogue : choisissez un identifiant de la liste des structures.`,
} as const;

/** The focus names something that the catalogue does not know. */
export class UnknownFocusError extends Error {
  constructor(kind: keyof typeof refusals, id: string) {
    super(typeset(refusals[kind](id)));
    this.name = 'UnknownFocusError';
  }
}

/**
 * The ids wanted, each once, in the order of those that exist.
 * @throws UnknownFocusError when one of them does not exist
 */
export function knownIds(
  kind: keyof typeof refusals,
  known: readonly string[],
  wanted: readonly string[],
): string[] {
  const set = new Set(wanted);
  const chosen = known.filter((id) => set.delete(id));
  const [unknown] = set;
  if (unknown !== undefined) throw new UnknownFocusError(kind, unknown);
  return chosen;
}

const everyStructure = 'toutes';
const noStructure = 'aucune';

/** A choice of structures as an address says it; nothing for those that the report counts. */
export function readStructureChoice(text = ''): StructureChoice {
  if (text === everyStructure) return 'all';
  if (text === noStructure) return [];
  const ids = readIds(text);
  return ids.length === 0 ? 'reported' : ids;
}

/** Empty for those that the report counts: there is nothing to say. */
export function writeStructureChoice(choice: StructureChoice): string {
  if (choice === 'reported') return '';
  if (choice === 'all') return everyStructure;
  return choice.length === 0 ? noStructure : choice.join(',');
}

/** Ids separated by commas. */
export function readIds(text = ''): string[] {
  return text.split(',').filter((id) => id !== '');
}
