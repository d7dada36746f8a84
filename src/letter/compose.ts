/** The texts of the letter as they stand: as proposed, or as somebody changed them, with the figures still in them. */
import { formatMonth } from '../domain/format.js';
import type { Sentence } from '../language/translate.js';
import { questions, type LetterDraft, type ProposedText, type QuestionGroup } from './draft.js';
import type { Prefill } from './prefill.js';
import { factsOf, proseText, type Fact } from './prose.js';
import { questionWords } from './words.js';

export interface CurrentText {
  readonly text: string;
  /** Figures of the proposed text that are in this one. */
  readonly facts: readonly Fact[];
  readonly isChanged: boolean;
  /** Somebody changed the text, and what would be proposed today is no longer what it was changed from. */
  readonly isOutdated: boolean;
}

export function currentText(draft: LetterDraft, prefill: Prefill, name: ProposedText): CurrentText {
  const proposal = prefill.texts[name];
  const changed = draft.texts[name];
  const proposed = proseText(proposal);
  const text = changed?.text ?? proposed;
  return {
    text,
    facts: distinct(factsOf(proposal)).filter((fact) => isIn(text, fact.text)),
    isChanged: changed !== undefined,
    isOutdated: changed !== undefined && changed.from !== proposed,
  };
}

/** A figure that is said twice is one. */
function distinct(facts: readonly Fact[]): Fact[] {
  return [...new Map(facts.map((fact) => [JSON.stringify(fact), fact])).values()];
}

/** Whether a text has this figure, and not only as a part of a longer number or word. */
function isIn(text: string, figure: string): boolean {
  for (let at = text.indexOf(figure); at >= 0; at = text.indexOf(figure, at + 1)) {
    const before = text.slice(0, at);
    const after = text.slice(at + figure.length);
    if (!/[\p{L}\d]$|\d[\u00a0,]$/u.test(before) && !/^[\p{L}\d]|^[\u00a0,]\d/u.test(after)) return true;
  }
  return false;
}

/** The draft with this text changed; the proposed text, or none, is no change. */
export function changeText(
  draft: LetterDraft,
  prefill: Prefill,
  name: ProposedText,
  text: string | null,
): LetterDraft {
  const from = proseText(prefill.texts[name]);
  const changed = text === null || text === from ? undefined : { text, from };
  return { ...draft, texts: { ...draft.texts, [name]: changed } };
}

export function populationText({ population }: LetterDraft, prefill: Prefill): string {
  return population ?? `${prefill.population.text} (${prefill.population.period})`;
}

interface Question {
  readonly key: string;
  readonly name: Sentence;
  readonly answer: 'no' | 'yes' | null;
  readonly detail: string;
}

/** The questions of a group, with what was answered. */
export function questionsOf(draft: LetterDraft, group: QuestionGroup): Question[] {
  const names: Readonly<Record<string, Sentence>> = questionWords[group];
  const answers: Readonly<Record<string, Pick<Question, 'answer' | 'detail'>>> = draft[group];
  return questions[group].map((key) => ({ key, name: names[key]!, ...answers[key]! }));
}

/** A field of a month gives 2026-11, a person writes what they want. */
export function monthText(written: string): string {
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(written) ?? [];
  return year !== undefined && month !== undefined ? formatMonth(Number(year), Number(month)) : written;
}
