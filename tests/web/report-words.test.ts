import { describe, expect, it } from 'vitest';
import { missingFigure, value } from '../../src/domain/figure.js';
import { differenceText, toneOf, verdictWords } from '../../src/domain/verdict-words.js';
import { neutralisationSentences } from '../../src/domain/activity-sentences.js';
import { comparedAreas, shownAreas } from '../../web/report/compared-areas.js';

describe('verdictWords', () => {
  it.each([
    ['higher', 'higher-is-better', '▲', 'plus élevé, favorable', 'better'],
    ['lower', 'higher-is-better', '▼', 'plus bas, défavorable', 'worse'],
    ['higher', 'lower-is-better', '▲', 'plus élevé, défavorable', 'worse'],
    ['lower', 'lower-is-better', '▼', 'plus bas, favorable', 'better'],
    ['higher', 'neutral', '▲', 'plus élevé', 'plain'],
    ['lower', 'neutral', '▼', 'plus bas', 'plain'],
    ['not-different', 'lower-is-better', '=', 'pas de différence établie', 'none'],
    ['not-assessed', 'higher-is-better', '', 'non comparé', 'none'],
  ] as const)('says %s where %s', (verdict, polarity, mark, words, tone) => {
    expect(verdictWords(verdict, polarity)).toEqual({ mark, words, tone });
  });

  it('judges only where a polarity says what is good', () => {
    expect(toneOf('higher', 'neutral')).toBe('plain');
  });
});

describe('differenceText', () => {
  it.each([
    [-2, '%', '−2,0 points'],
    [1.9, '%', '+1,9 point'],
    [0, '%', '0,0 point'],
    [0.4, 'pour 100', '+0,4'],
  ])('writes %d in %s', (points, unit, text) => {
    expect(differenceText({ ...value(points), verdict: 'not-different' }, unit)).toBe(text);
  });

  it('writes a dash where there is none', () => {
    expect(differenceText({ ...missingFigure('neutralised'), verdict: 'not-assessed' }, '%')).toBe('–');
  });
});

describe('comparedAreas', () => {
  const area = (code: string) => ({ code, name: code, communes: 1, population: 1 });
  const none = { department: null, region: null };

  it('shows all the areas up to three', () => {
    const territory = { departments: ['30', '34', '13'].map(area), regions: ['76', '93'].map(area) };
    expect(comparedAreas(territory, none)).toEqual({
      departments: ['30', '34', '13'],
      regions: ['76', '93'],
    });
  });

  it('shows the most populated of more than three, or the one chosen', () => {
    const territory = { departments: ['30', '34', '13', '84'].map(area), regions: ['76'].map(area) };
    expect(comparedAreas(territory, none).departments).toEqual(['30']);
    expect(comparedAreas(territory, { ...none, department: '84' }).departments).toEqual(['84']);
  });

  it('falls back when the one chosen has left the territory', () => {
    const territory = { departments: ['30', '34', '13', '84'].map(area), regions: ['76'].map(area) };
    expect(comparedAreas(territory, { ...none, department: '2A' }).departments).toEqual(['30']);
  });

  it('keeps the figures of the areas shown', () => {
    expect(shownAreas([area('30'), area('34')], ['34'])).toEqual([area('34')]);
  });
});

describe('neutralisationSentences', () => {
  const words = { one: 'infirmier', other: 'infirmiers' };
  type Family = Parameters<typeof neutralisationSentences>[0];
  const family = (professionals: Partial<Family['professionals']>): Family => ({
    id: 'nurses',
    label: 'Infirmiers',
    professionals: {
      total: 190,
      neutralised: 0,
      share: value(0),
      communesNeutralised: [],
      communesWithoutActivity: 0,
      ...professionals,
    },
    patientsPerProfessional: {
      territory: value(1),
      department: [],
      region: [],
      france: { ...value(1), code: 'FR', name: 'France' },
    },
    acts: [],
  });
  const communes = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ code: `${index}`, name: `C${index}` }));

  it('says what is left out, by how much, and where nobody practises', () => {
    const left = family({
      neutralised: 6,
      share: value(3.2),
      communesNeutralised: communes(2),
      communesWithoutActivity: 1,
    });
    expect(neutralisationSentences(left, words, 5)).toEqual([
      '6 infirmiers sur 190 (3,2\u00a0%) exercent dans 2 communes où il y en a moins de 5\u202f: leur activité n’est pas comptée.',
      '1 commune sans professionnel en activité.',
    ]);
  });

  it('agrees in the singular', () => {
    const left = family({ neutralised: 1, share: value(0.5), communesNeutralised: communes(1) });
    expect(neutralisationSentences(left, words, 5)[0]).toMatch(
      /^1 infirmier sur 190 \(0,5\u00a0%\) exerce dans 1 commune où/,
    );
  });

  it('says that all is counted, or that nobody practises', () => {
    expect(neutralisationSentences(family({}), words, 5)).toEqual([
      'L’activité de tous les professionnels est comptée (190 infirmiers).',
    ]);
    const nobody = family({ total: 0, share: missingFigure('no-activity'), communesWithoutActivity: 13 });
    expect(neutralisationSentences(nobody, words, 5)).toEqual([
      'Aucun professionnel en activité sur le territoire.',
    ]);
  });
});
