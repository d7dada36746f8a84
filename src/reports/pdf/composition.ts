/** The report as the process that makes the pages takes it. */
import { contentOf } from '../content/content-of.js';
import type { DocumentMatter } from '../document.js';
import { displayable } from '../font-characters.js';
import type { Composition } from './typst.js';

export function compositionOf(matter: DocumentMatter): Composition {
  return {
    data: JSON.stringify(contentOf(matter), onlyDisplayable),
    timestamp: Date.parse(matter.date) / 1000,
  };
}

function onlyDisplayable(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? displayable(value) : value;
}
