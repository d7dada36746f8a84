/** The English dictionary: nothing unused, nothing lost on the way from French to English. */
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { english } from '../../src/language/english/index.js';

const folder = 'src/language/english';
const sentences = Object.entries<string>(english);

function sources(root: string): string {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('english'))
    .map((path) => readFileSync(`${root}/${path}`, 'utf8'))
    .join('\n');
}

/** Names in braces and tags of a sentence, those inside plurals included. */
function namesIn(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        return [];
      case TYPE.plural:
      case TYPE.select:
        return [element.value, ...Object.values(element.options).flatMap((option) => namesIn(option.value))];
      case TYPE.tag:
        return [element.value, ...namesIn(element.children)];
      default:
        return [element.value];
    }
  });
}

const names = (text: string) => [...new Set(namesIn(parse(text)))].sort();

describe('the English dictionary', () => {
  it('has no sentence that nothing says', () => {
    const code = sources('src') + sources('web');
    // A quote of a sentence is written with a backslash in code that quotes it.
    const unused = sentences.filter(([french]) => !code.includes(french)).map(([french]) => french);
    expect(unused).toEqual([]);
  });

  it('has a sentence once, in one file', () => {
    const count = readdirSync(folder)
      .filter((file) => file !== 'index.ts')
      .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
      .join('\n');
    const repeated = sentences.filter(([french]) => {
      const quoted = french.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
      return [...count.matchAll(new RegExp(`^  (['"\`])?${quoted}\\1?:`, 'gm'))].length > 1;
    });
    expect(repeated).toEqual([]);
  });

  it('keeps the names and tags of each sentence', () => {
    for (const [french, translated] of sentences) expect(names(translated), french).toEqual(names(french));
  });

  it('translates everything', () => {
    const french = /[«»]|\b(commune choisie|une|les|des|du|avec|pour)\b/;
    expect(sentences.filter(([, translated]) => french.test(translated))).toEqual([]);
  });
});
