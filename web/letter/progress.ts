/** How much of the letter its leader has filled in, part by part. */
import type { LetterDraft } from '../../src/letter/draft.js';
import type { Sentence } from '../../src/language/translate.js';

export const letterParts = [
  'leader',
  'territory',
  'difficulties',
  'existing',
  'mobilisation',
  'people',
  'missions',
  'calendar',
] as const;
export type LetterPart = (typeof letterParts)[number];

export const partTitles = {
  leader: 'Le projet et son porteur',
  territory: 'Le territoire et ses chiffres',
  difficulties: 'Les difficultés constatées',
  existing: 'Les modalités de travail existantes',
  mobilisation: 'Les acteurs informés et sollicités',
  people: 'Les professionnels engagés',
  missions: 'Les missions visées',
  calendar: 'Structure juridique et calendrier',
} as const satisfies Readonly<Record<LetterPart, Sentence>>;

export interface Progress {
  readonly filled: number;
  readonly total: number;
}

/** Of the part that Rezone fills in, nothing is asked: null. */
export function progressOf(draft: LetterDraft): Readonly<Record<LetterPart, Progress | null>> {
  const { leader, pathways, partnerships, contacts, missions, legalStructure, calendar } = draft;
  const answers = (questions: Readonly<Record<string, { readonly answer: string | null }>>) =>
    Object.values(questions).map(({ answer }) => answer ?? '');
  return {
    leader: count([draft.title, draft.writtenOn, ...Object.values(leader)]),
    territory: null,
    difficulties: count([draft.feedback, pathways.context, pathways.priorities]),
    existing: count([draft.tools, ...answers(partnerships)]),
    mobilisation: count([
      draft.methodology,
      ...Object.values(draft.professions).map(({ informed }) => informed),
      ...answers(contacts),
    ]),
    people: count([draft.team, draft.interested].map((list) => list.map(({ name }) => name).join(''))),
    missions: count(answers(missions)),
    calendar: count([legalStructure.answer ?? '', ...Object.values(calendar)]),
  };
}

function count(fields: readonly string[]): Progress {
  return { filled: fields.filter((field) => field.trim() !== '').length, total: fields.length };
}

/** Names that are in the lists more than once, whatever their capitals and spaces. */
export function repeatedNames({ team, interested }: LetterDraft): string[] {
  const seen = new Map<string, string[]>();
  for (const { name } of [...team, ...interested]) {
    const key = name.trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('fr');
    if (key !== '') seen.set(key, [...(seen.get(key) ?? []), name.trim()]);
  }
  return [...seen.values()].filter(({ length }) => length > 1).map(([name]) => name!);
}
