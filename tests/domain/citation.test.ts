/** What one pastes elsewhere must stand alone: value, precision, territory, period, source, publication. */
import { afterEach, describe, expect, it } from 'vitest';
import { buildReport } from '../../src/domain/build-report.js';
import { citeIndicator } from '../../src/domain/citation.js';
import type { Report } from '../../src/domain/report.js';
import { english } from '../../src/language/english/index.js';
import { speakEnglish, speakFrench } from '../../src/language/translate.js';
import { tinyPublication } from '../support/publications.js';

const report = buildReport(tinyPublication(), ['30007', '34172']);

function cite(id: string, of: Report = report): string {
  const indicator = [...of.indicators, ...of.pathologies.all].find((one) => one.id === id)!;
  return citeIndicator(indicator, of).replaceAll(/[\u202f\u00a0]/g, ' ');
}

const ending =
  ' Source : SNDS ; Rezone, édition de décembre 2024, publication 2024-12-00000000.' +
  ' Données de démonstration : ces chiffres ne décrivent pas la situation réelle.';

describe('a citation', () => {
  afterEach(speakFrench);

  it('gives a rate with its terms and its interval', () => {
    expect(cite('consumers-17-plus-without-gp')).toBe(
      '17 ans et plus sans médecin traitant : 10,1 % (604 sur 6 000, intervalle à 95 % de 9,3 à 10,9), ' +
        `sur 2 communes (Alès et Montpellier), année 2023.${ending}`,
    );
  });

  it('gives a count, and events per 100, in their units', () => {
    expect(cite('consumers-17-plus')).toContain(': 602 patients, sur 2 communes');
    expect(cite('emergency-visits-without-hospitalisation')).toMatch(/: 10,1 pour 100 \(608 sur 6 000/);
  });

  it('says why a figure is missing, and of whom it speaks when it is not of all', () => {
    const hidden = buildReport(tinyPublication(), ['30041']);
    expect(cite('ald-diabetes', hidden)).toMatch(
      /^ALD 8 : n\.d\. \(neutralisé\), sur 1 commune \(Bonnevaux\), année 2023\./,
    );
    const partial = buildReport(tinyPublication(), ['2A004', '30007', '30041', '34172']);
    const level = partial.pathologies.all.find(({ id }) => id === 'ald-malignant-tumour')!.territory.coverage;
    expect(level.level).not.toBe('full');
    expect(cite('ald-malignant-tumour', partial)).toContain(
      `communes où vivent ${String(level.percent).replace('.', ',')} % des habitants.`,
    );
  });

  it('names the départements of many communes, the régions of many départements', () => {
    const commune = report.territory.communes[0]!;
    const wide = (departments: number): Report => ({
      ...report,
      territory: {
        ...report.territory,
        communes: Array.from({ length: 5 }, () => commune),
        departments: Array.from({ length: departments }, (_, index) => ({
          ...report.territory.departments[0]!,
          name: `Dép. ${index}`,
        })),
      },
    });
    expect(cite('consumers-17-plus', wide(2))).toContain('sur 5 communes (Dép. 0 et Dép. 1)');
    expect(cite('consumers-17-plus', wide(5))).toContain('sur 5 communes (Occitanie)');
  });

  it('does not say demonstration of real data', () => {
    const real = { ...report, publication: { ...report.publication, synthetic: false } };
    expect(cite('ald-diabetes', real)).toMatch(/publication 2024-12-00000000\.$/);
  });

  it('speaks English', () => {
    speakEnglish(english);
    expect(cite('consumers-17-plus-without-gp')).toContain(
      '10.1% (604 of 6,000, 95% interval from 9.3 to 10.9), over 2 communes (Alès and Montpellier)',
    );
  });
});
