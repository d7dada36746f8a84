/**
 * The catalogue in another language. Texts are found by their French: one that changes loses its
 * translation, which the loader says, instead of keeping an old one.
 */
import type { Catalogue } from './catalogue.js';

/** Texts of another language by the French ones. */
export type CatalogueWords = ReadonlyMap<string, string>;

/**
 * The keys whose values are read as sentences or labels. The credit of a source is not among them: it is owed
 * to the producer as the producer words it.
 */
const textKeys: ReadonlySet<string> = new Set([
  ...['label', 'shortLabel', 'chartLabel', 'one', 'other', 'introduction', 'definition', 'why'],
  ...['population', 'numerator', 'denominator', 'author', 'checkedBy', 'text', 'meaning', 'explanation'],
  ...['producer', 'description', 'licence'],
]);

/** A text without translation stays as it is. */
export function translateCatalogue(catalogue: Catalogue, words: CatalogueWords): Catalogue {
  const { finessCategories, ...translated } = catalogue;
  return {
    ...mapTexts(translated, (text) => words.get(text) ?? text),
    // Names of the official register.
    finessCategories,
  };
}

/** Every text to translate, once, in the order of the catalogue. */
export function catalogueTexts(catalogue: Catalogue): string[] {
  const texts = new Set<string>();
  mapTexts({ ...catalogue, finessCategories: [] }, (text) => {
    texts.add(text);
    return text;
  });
  return [...texts];
}

function mapTexts<T>(value: T, change: (text: string) => string, key = ''): T {
  if (typeof value === 'string') return (textKeys.has(key) ? change(value) : value) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => mapTexts(item, change, key)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, item]) => [
    name,
    mapTexts(item as unknown, change, name),
  ]);
  return Object.fromEntries(entries) as T;
}
