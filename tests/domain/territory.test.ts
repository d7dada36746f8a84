import { describe, expect, it } from 'vitest';
import { resolveTerritory, TerritoryError } from '../../src/domain/territory.js';
import { tinyPublication } from '../support/publications.js';

const { places } = tinyPublication();

function sentenceFor(codes: string[]): string {
  try {
    resolveTerritory(places, codes);
  } catch (error) {
    if (error instanceof TerritoryError) return error.message;
    throw error;
  }
  throw new Error('the list was accepted');
}

describe('a territory', () => {
  it('keeps the order in which the communes were chosen', () => {
    const rows = resolveTerritory(places, ['34172', '2A004']);
    expect(Array.from(rows, (row) => places.communes[row]!.code)).toEqual(['34172', '2A004']);
  });

  it.each([
    ['an empty list', [], 'La liste des communes est vide : indiquez au moins un code INSEE.'],
    [
      'a duplicate',
      ['30007', '30007'],
      'La commune 30007 (Alès) figure deux fois dans la liste : gardez-la une seule fois.',
    ],
    [
      'a merged commune',
      ['30090'],
      'La commune 30090 (Concoules-le-Vieux) a été réunie à Bonnevaux : utilisez le code 30041.',
    ],
    [
      'a département',
      ['30'],
      '30 est le code d’un département (Gard), pas d’une commune : indiquez les codes à cinq caractères de ses communes.',
    ],
    [
      'an unknown code',
      ['34000'],
      'Le code 34000 ne correspond à aucune commune : vérifiez le code INSEE, qui n’est pas le code postal.',
    ],
  ])('refuses %s and says what to do', (_, codes, sentence) => {
    expect(sentenceFor(codes)).toBe(sentence.replace(' :', '\u202f:'));
  });

  it('describes the first faults of a long list and counts the others', () => {
    const codes = ['1', '2', '3', '4', '5', '6', '7'];
    expect(sentenceFor(codes)).toMatch(/^Le code 1 .*Le code 5 .*\(et 2 autres erreurs dans la liste\)$/);
  });
});
