/** Short ways to make paragraphs of the report: a style, and words that have a style of their own. */
import {
  Bookmark,
  InternalHyperlink,
  Paragraph,
  TabStopType,
  TextRun,
  type IParagraphOptions,
  type ParagraphChild,
} from 'docx';
import { xmlText } from '../../word/text.js';
import { rightEdge } from './styles.js';

export type Inline = string | ParagraphChild;

/** @param options where pages break: how it looks is up to the style */
export function paragraphOf(
  style: string,
  content: readonly Inline[],
  options: Pick<IParagraphOptions, 'pageBreakBefore' | 'spacing' | 'keepNext' | 'tabStops'> = {},
): Paragraph {
  return new Paragraph({ style, children: content.map(inline), ...options });
}

function inline(part: Inline): ParagraphChild {
  return typeof part === 'string' ? new TextRun(xmlText(part)) : part;
}

export function styled(text: string, style: string): TextRun {
  return new TextRun({ text: xmlText(text), style });
}

export function lineBreak(): TextRun {
  return new TextRun({ break: 1 });
}

/** Tab stops that end what follows a tab at the margin. */
export const toRightEdge = [{ type: TabStopType.RIGHT, position: rightEdge }];

export function tab(): TextRun {
  return new TextRun('\t');
}

/** A name that Word takes for a place of the document: letters, digits and underscores, forty at most. */
export function placeOf(indicator: string): string {
  return `i_${indicator.replaceAll(/\W/g, '_')}`.slice(0, 40);
}

/** @param name what links to it call it */
export function place(name: string, text: string): Bookmark {
  return new Bookmark({ id: name, children: [inline(text)] });
}

export function linkTo(name: string, content: readonly Inline[]): InternalHyperlink {
  return new InternalHyperlink({ anchor: name, children: content.map(inline) });
}
