/** The English of the catalogue: complete, nothing left over, and refused with the place of each fault. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CatalogueError, loadCatalogue } from '../../src/catalogue/load-catalogue.js';
import { loadEnglish } from '../../src/catalogue/load-english.js';
import { catalogueSchema } from '../../src/domain/catalogue-schema.js';
import { catalogueTexts, translateCatalogue } from '../../src/domain/translate-catalogue.js';

const catalogue = loadCatalogue();

describe('the shipped English', () => {
  const words = loadEnglish(catalogue);
  const english = translateCatalogue(catalogue, words);

  it('makes a catalogue that its schema accepts, short labels included', () => {
    expect(() => catalogueSchema.parse(english)).not.toThrow();
    expect(english.version).toBe(catalogue.version);
  });

  it('leaves no French, and nothing as it was but names', () => {
    const french = /[«»œ]|\b(une|les|des|du|avec|pour|dans|sont|par|soins|qui|aux|leur|ans|maladies?)\b/;
    expect([...words.values()].filter((text) => french.test(text))).toEqual([]);
    const untouched = catalogueTexts(catalogue).filter((text) => words.get(text) === text);
    expect(untouched.filter((text) => text.includes(' '))).toEqual([
      'ODbL 1.0',
      'Creative Commons Attribution 4.0 (CC BY)',
      'Open Database License',
    ]);
  });

  it('uses the typographic apostrophe and no French spaces', () => {
    expect([...words.values()].filter((text) => /'|\u202f|\s[;:?!%]/.test(text))).toEqual([]);
  });

  it('says the numbers of the French', () => {
    // Care "à 100 %" is fully covered; a number in words may become one in figures.
    const numbers = (text: string) =>
      (text.match(/\d+/g) ?? [])
        .filter((number) => number !== '100')
        .sort()
        .join();
    const differing = [...words].filter(([text, other]) => numbers(text) !== numbers(other));
    expect(differing.map(([text]) => text)).toEqual([]);
  });
});

describe('an English with a fault', () => {
  let folder: string;
  const file = () => join(folder, 'english.yaml');

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rezone-english-'));
    cpSync('catalogue', folder, { recursive: true });
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  function refusal(before: string, after: string): CatalogueError {
    const text = readFileSync(file(), 'utf8');
    expect(text).toContain(before);
    writeFileSync(file(), text.replace(before, after));
    try {
      loadEnglish(catalogue, folder);
    } catch (error) {
      if (error instanceof CatalogueError) return error;
      throw error;
    }
    throw new Error('the English was accepted');
  }

  it('is refused for a text that the catalogue does not have, and for the one that misses its English', () => {
    const line = readFileSync(file(), 'utf8').split('\n').indexOf('Diabète: Diabetes') + 1;
    expect(refusal('Diabète: Diabetes', 'Diabete: Diabetes').problems).toEqual([
      { file: 'english.yaml', line: null, key: 'Diabète', reason: 'l’anglais de ce texte manque' },
      { file: 'english.yaml', line, key: 'Diabete', reason: 'le catalogue n’a pas ce texte' },
    ]);
  });

  it('is refused for an empty text, and when the file is absent', () => {
    expect(refusal('Diabète: Diabetes', 'Diabète: ""').problems[0]).toMatchObject({ key: 'Diabète' });
    rmSync(file());
    expect(() => loadEnglish(catalogue, folder)).toThrow('english.yaml (fichier absent)');
  });

  it('changes nothing to the version of the catalogue, whatever it says', () => {
    writeFileSync(file(), 'Diabète: Sugar\n');
    expect(loadCatalogue(folder).version).toBe(catalogue.version);
  });
});
