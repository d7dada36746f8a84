/** Words and what they mean, or what they are true of. */
import type { FileChild } from 'docx';
import type { Block } from '../content/content.js';
import { lineBreak, paragraphOf, styled } from './paragraphs.js';
import { style, textStyle } from './styles.js';

type Entries = Extract<Block, { type: 'terms' }>['entries'];

export function termParts(entries: Entries): FileChild[] {
  return entries.flatMap(({ term, text, names }) => [
    paragraphOf(style.term, [styled(term, textStyle.strong), lineBreak(), text]),
    ...(names === undefined ? [] : [paragraphOf(style.names, [names])]),
  ]);
}
