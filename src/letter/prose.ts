/** French text whose figures can be traced: each is a fact, with what it measures, of when and from where. */
import type { Period } from '../domain/period.js';
import { formatPeriod } from '../domain/period.js';
import type { Report } from '../domain/report.js';
import { typeset } from '../language/typography.js';

export interface Fact {
  /** As it stands in the sentence. */
  readonly text: string;
  readonly indicator: string;
  readonly period: string;
  /** "INSEE, Population municipale" */
  readonly source: string;
}

export type Part = string | Fact;
/** One paragraph. A line that begins with a dash is an item of a list. */
export type Paragraph = readonly Part[];
export type Prose = readonly Paragraph[];

/** What a figure of the report carries with it. */
export interface Stamp {
  readonly period: Period;
  readonly source: string;
}

export const itemMark = '– ';

export function isFact(part: Part): part is Fact {
  return typeof part !== 'string';
}

export function factsOf(prose: Prose): Fact[] {
  return prose.flat().filter(isFact);
}

/** A paragraph from a template; its words and those of the values get French spaces, facts have theirs. */
export function say(words: TemplateStringsArray, ...values: readonly (Part | readonly Part[])[]): Part[] {
  return words
    .flatMap((text, index) => [...(text === '' ? [] : [text]), ...[values[index] ?? []].flat()])
    .map((part) => (isFact(part) ? part : typeset(part)));
}

export function paragraphText(parts: Paragraph): string {
  return parts.map((part) => (isFact(part) ? part.text : part)).join('');
}

/** One paragraph a line: what a person edits. */
export function proseText(prose: Prose): string {
  return prose.map(paragraphText).join('\n');
}

/** "A", "A et B", "A, B et C" */
export function listParts(items: readonly (Part | readonly Part[])[]): Part[] {
  return items.flatMap((item, index) => {
    const link = index === 0 ? [] : [index === items.length - 1 ? ' et ' : ', '];
    return [...link, ...[item].flat()];
  });
}

export type MakeFact = (text: string, indicator: string, stamp: Stamp) => Fact;

/** Facts of one report, whose list of sources names theirs. */
export function factMaker(report: Report): MakeFact {
  return (text, indicator, { period, source }) => ({
    text: typeset(text),
    indicator,
    period: formatPeriod(period),
    source: sourceName(report, source),
  });
}

/** "INSEE, Population municipale": the initials of the producer, where it has any. */
export function sourceName({ sources }: Report, id: string): string {
  const source = sources.find((one) => one.id === id);
  if (!source) return id;
  const [, initials] = /\(([A-Z]+)\)$/.exec(source.producer) ?? [];
  return `${initials ?? source.producer}, ${source.label}`;
}

/** Each origin once, in the order of the facts: "INSEE, Population municipale, recensement de 2021". */
export function originsOf(facts: readonly Fact[]): string[] {
  return [...new Set(facts.map(({ source, period }) => `${source}, ${period}`))];
}
