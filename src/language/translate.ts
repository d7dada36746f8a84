/**
 * Sentences in the language of the reader. They are written in French where they are said, in the ICU
 * message syntax; the dictionary of another language finds its own by the French one. One process speaks
 * one language: French, unless a browser asks for another before it shows anything.
 */
import { IntlMessageFormat } from 'intl-messageformat';
import type { Sentence } from './english/index.js';
import { typeset } from './typography.js';

export const languages = ['fr', 'en'] as const;
export type Language = (typeof languages)[number];
/** Sentences of another language by the French ones. */
export type Dictionary = Readonly<Record<Sentence, string>>;
export type { Sentence };

export type Value = string | number;
/** What becomes of the words between the tags of a sentence: `<link>…</link>`. */
export type Markup<T> = (words: (string | T)[]) => T;

interface Spoken {
  readonly language: Language;
  readonly dictionary: Dictionary | null;
  /** Sentences read once. */
  readonly messages: Map<string, IntlMessageFormat>;
}

const french: Spoken = { language: 'fr', dictionary: null, messages: new Map() };
let spoken = french;

export function currentLanguage(): Language {
  return spoken.language;
}

export function speakFrench(): void {
  spoken = french;
}

export function speakEnglish(dictionary: Dictionary): void {
  spoken = { language: 'en', dictionary, messages: new Map() };
}

/**
 * What is addressed to French authorities is French, whatever the reader speaks.
 * @param write answers at once: nothing else speaks meanwhile
 */
export function inFrench<T>(write: () => T): T {
  const before = spoken;
  spoken = french;
  try {
    return write();
  } finally {
    spoken = before;
  }
}

/** @param values what stands for the names in braces */
export function t(sentence: Sentence, values: Readonly<Record<string, Value>> = {}): string {
  const text = spoken.dictionary?.[sentence] ?? sentence;
  return finish(/[{<]/.test(text) ? String(messageOf(text).format(values)) : text);
}

/** The same with tags, each made by its function; in the order of the sentence. */
export function tParts<T extends object>(
  sentence: Sentence,
  values: Readonly<Record<string, Value | T | Markup<T>>>,
): (string | T)[] {
  const text = spoken.dictionary?.[sentence] ?? sentence;
  const parts = messageOf(text).format<T>(values);
  return [parts].flat().map((part) => (typeof part === 'object' ? (part as T) : finish(String(part))));
}

function messageOf(text: string): IntlMessageFormat {
  const known = spoken.messages.get(text);
  if (known) return known;
  const message = new IntlMessageFormat(text, spoken.language === 'fr' ? 'fr-FR' : 'en-GB');
  spoken.messages.set(text, message);
  return message;
}

function finish(text: string): string {
  return spoken.language === 'fr' ? typeset(text) : text;
}
