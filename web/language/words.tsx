/** A sentence whose words in tags are elements: links, emphasis. */
import { createElement, Fragment, type ReactElement, type ReactNode } from 'react';
import { tParts, type Markup, type Sentence, type Value } from '../../src/language/translate.js';

interface WordsProps {
  readonly of: Sentence;
  /** What stands for the names in braces and the words in tags; an element may stand for a name. */
  readonly values: Readonly<Record<string, Value | ReactElement | Markup<ReactElement>>>;
}

export function Words({ of, values }: WordsProps): ReactNode {
  // As many children, and not one list: nothing in them needs a key.
  return createElement(Fragment, null, ...tParts<ReactElement>(of, values));
}
