/** The figures printed in two published reports, in the letters of their territories. */
import { describe, expect, it } from 'vitest';
import { prefillLetter, type Prefill } from '../../src/letter/prefill.js';
import { proseText } from '../../src/letter/prose.js';
import { goldenReport, matterOf, plain } from './support.js';

const letterOf = (id: Parameters<typeof goldenReport>[0]) => prefillLetter(matterOf(goldenReport(id)));
const textOf = ({ texts }: Prefill) => plain(Object.values(texts).map(proseText).join('\n'));
const identifiedIn = ({ identified }: Prefill) =>
  Object.values(identified).map((fact) => (fact === null ? null : plain(fact.text)));

describe('Beaucaire, July 2022', () => {
  const letter = letterOf('beaucaire-2022-07-04');

  it.each([
    'réunit 13 communes du Gard, en Occitanie, où vivent 75 754 habitants (recensement de 2018)',
    'Il compte 3 quartiers prioritaires',
    '1 commune est en zone d’intervention prioritaire (ZIP) et 5 en zone d’action complémentaire (ZAC)',
    '56 médecins généralistes libéraux exercent sur le territoire, dont 24 (42,9 %) ont 60 ans ou plus.',
    'Les deux comptes, 56 et 54, n’ont ni la même date ni la même définition.',
    'Médecins généralistes : 1 711, contre 1 691 dans le Gard, 1 656 en Occitanie et 1 703 en France. 14 professionnels sur 54 (25,9 %), dans 7 communes neutralisées, ne sont pas comptés.',
    'Orthophonistes : n.d. (neutralisé), 19 professionnels',
    '11,7 % des personnes de 17 ans et plus n’ont pas de médecin traitant, soit 7 564 sur 64 545, contre 11,3 % dans le Gard, 11,1 % en Occitanie et 11,4 % en France.',
    'Attention : 3 communes sur 13 (23,1 %) sont neutralisées',
    'Diabète de type 1 ou de type 2 : 5,4 %, soit 4 411 sur 81 957',
  ])('%s', (sentence) => {
    expect(textOf(letter)).toContain(sentence);
  });

  it('has its communes in French order, with their codes', () => {
    expect(letter.communes.map(({ name }) => name).slice(0, 3)).toEqual([
      'Beaucaire',
      'Bellegarde',
      'Bouillargues',
    ]);
    expect({ ...letter.communes[0], population: plain(letter.communes[0]!.population) }).toEqual({
      name: 'Beaucaire',
      postalCodes: '30300',
      code: '30032',
      population: '15 718',
    });
    expect(letter.sizeClass).toBe(2);
  });

  it('identifies professionals, and says which nobody counts', () => {
    // Laboratories and podiatrists were not in the printed report: they are drawn.
    const [laboratories, podiatrists] = [3, 10];
    const identified = identifiedIn(letter);
    expect(identified.toSpliced(podiatrists, 1).toSpliced(laboratories, 1)).toEqual([
      ...['56', '12', '201', '25 pharmacies', '55', '5', '15', '3', '35'],
      ...[null, null],
    ]);
    expect(identified[laboratories]).toMatch(/^\d+ laboratoires?$/);
    expect(identified[podiatrists]).toMatch(/^\d+$/);
  });
});

describe('Provence Santé, December 2024', () => {
  const letter = letterOf('provence-sante-2024-12-31');

  it.each([
    'réunit 13 communes des Bouches-du-Rhône, en Provence-Alpes-Côte d’Azur, où vivent 100 647 habitants (recensement de 2021)',
    'Il compte 1 quartier prioritaire de la politique de la ville (QPV), à Gardanne.',
    'Médecins généralistes : 1 144, contre 1 130 dans les Bouches-du-Rhône',
    '4,3 % des personnes de 70 ans et plus n’ont pas de médecin traitant, soit 700 sur 16 278',
    'Attention : 4 communes sur 13 (30,8 %) sont neutralisées',
    'Soins de suite et de réadaptation : 4 (Bouc-Bel-Air 2, Mimet 2).',
    'CNAM, Remboursements de soins (SNDS, données DCIR), du 01/07/2023 au 30/06/2024',
  ])('%s', (sentence) => {
    expect(textOf(letter)).toContain(sentence);
  });

  it('is of the third size', () => {
    expect(letter.sizeClass).toBe(3);
  });
});
