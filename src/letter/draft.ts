/**
 * What the leader of a project fills in a letter of intent. Every field may be empty. A text that Rezone proposes
 * is in the draft only once somebody has changed it.
 */
import { z } from 'zod';
import { t } from '../language/translate.js';

/** Texts that Rezone proposes from the figures of the territory. */
export const proposedTexts = ['boundaries', 'population', 'supply', 'needs', 'sources'] as const;
export type ProposedText = (typeof proposedTexts)[number];

/** Rows of the table of professionals informed. */
export const professionRows = [
  'general-practitioners',
  'specialists',
  'nurses',
  'laboratories',
  'pharmacies',
  'physiotherapists',
  'midwives',
  'speech-therapists',
  'orthoptists',
  'dentists',
  'podiatrists',
  'psychologists',
  'occupational-therapists',
] as const;
export type ProfessionRow = (typeof professionRows)[number];

/** What is answered by yes or no: who one works with, who was met, what is aimed at. */
export const questions = {
  partnerships: ['coordinated-practice', 'territorial-support', 'local-authorities'],
  contacts: [
    'public-hospitals',
    'private-hospitals',
    'elected-officials',
    'medico-social',
    'social',
    'coordinated-practice',
  ],
  missions: [
    'attending-physician',
    'unscheduled-care',
    'care-pathways',
    'prevention',
    'health-crises',
    'quality',
    'support-to-professionals',
    'other-actions',
  ],
} as const;
export type QuestionGroup = keyof typeof questions;

export const steps = ['construction', 'letter', 'health-project', 'contract'] as const;

/** Characters of a line, and of a text of several pages. */
const line = z.string().max(300).default('');
const text = z.string().max(30_000).default('');
/** More people than a CPTS of the largest size has. */
const peopleAtMost = 2000;

const answers = ['no', 'yes'] as const;
const legalAnswers = ['no', 'yes', 'in-progress'] as const;

/** A question to tick, with what there is to add; null while nobody has answered. */
const answered = <T extends readonly [string, ...string[]]>(known: T) =>
  z.object({ answer: z.enum(known).nullable().default(null), detail: text }).prefault({});

const eachOf = <T extends readonly string[], V extends z.ZodType>(names: T, value: V) =>
  z
    .object(Object.fromEntries(names.map((name) => [name, value])) as Record<T[number], V>)
    .prefault({} as never);

/** `from` is the text that was proposed when somebody changed it: it tells whether the figures have moved since. */
const changedText = z.object({ text: z.string().max(30_000), from: z.string().max(30_000) }).optional();

const professionalSchema = z.object({
  name: line,
  profession: line,
  sector: line,
  town: line,
  structure: line,
});

export const letterDraftSchema = z.object({
  version: z.literal(1),
  title: line,
  /** A month as 2026-11, or what a person wrote. */
  writtenOn: line,
  leader: z.object({ name: line, profession: line, address: text, email: line, phone: line }).prefault({}),
  texts: eachOf(proposedTexts, changedText),
  /** As the figures propose them until somebody changes them. */
  population: z.string().max(300).optional(),
  sizeClass: z.literal([1, 2, 3, 4]).optional(),
  /** Problems that professionals tell of, one a line. */
  feedback: text,
  pathways: z.object({ context: text, priorities: text }).prefault({}),
  tools: text,
  partnerships: eachOf(questions.partnerships, answered(answers)),
  methodology: text,
  /** `identified` as the figures propose it until somebody changes it. */
  professions: eachOf(
    professionRows,
    z.object({ identified: z.string().max(300).optional(), informed: line }).prefault({}),
  ),
  contacts: eachOf(questions.contacts, answered(answers)),
  team: z.array(professionalSchema).max(peopleAtMost).default([]),
  interested: z.array(professionalSchema).max(peopleAtMost).default([]),
  missions: eachOf(questions.missions, answered(answers)),
  legalStructure: answered(legalAnswers),
  calendar: eachOf(steps, line),
});

export type LetterDraft = z.infer<typeof letterDraftSchema>;
export type Professional = z.infer<typeof professionalSchema>;
export type LegalAnswer = (typeof legalAnswers)[number];

export const emptyDraft: LetterDraft = letterDraftSchema.parse({ version: 1 });
export const emptyProfessional: Professional = professionalSchema.parse({});

/** Why the letter of a project or of the browser cannot be read. */
export class LetterDraftError extends Error {
  override readonly name = 'LetterDraftError';
}

/** @throws LetterDraftError which names the part at fault */
export function parseDraft(json: unknown): LetterDraft {
  const parsed = letterDraftSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  if (issue?.path[0] === 'version') {
    throw new LetterDraftError(
      t(
        'Cette lettre vient d’une autre version de Rezone, que celle-ci ne sait pas lire : mettez Rezone à jour.',
      ),
    );
  }
  throw new LetterDraftError(
    t('La lettre de ce projet est abîmée (valeur de « {key} ») : reprenez une copie intacte.', {
      key: issue?.path.join('.') ?? '',
    }),
  );
}

export function isEmptyDraft(draft: LetterDraft): boolean {
  return JSON.stringify(draft) === JSON.stringify(emptyDraft);
}
