/** What one pastes elsewhere must stand alone: value, precision, territory, period, source, publication. */
import { afterEach, describe, expect, it } from 'vitest';
import { buildReport } from '../../src/domain/build-report.js';
import { citeCommune, citeTotals } from '../../src/domain/cite-communes.js';
import { cite as citeFigures, citeIndicator, originOf, placeWords } from '../../src/domain/citation.js';
import { comparisonsOf, type Comparison } from '../../src/domain/report-reading.js';
import type { Report } from '../../src/domain/report.js';
import { english } from '../../src/language/english/index.js';
import { speakEnglish, speakFrench } from '../../src/language/translate.js';
import { tinyPublication } from '../support/publications.js';

const report = buildReport(tinyPublication(), ['30007', '34172']);

const plain = (text: string) => text.replaceAll(/[\u202f\u00a0]/g, ' ');

function indicatorOf(id: string, of: Report = report) {
  return [...of.indicators, ...of.pathologies.all].find((one) => one.id === id)!;
}

function cite(id: string, of: Report = report, comparisons: readonly Comparison[] = []): string {
  return plain(citeIndicator(indicatorOf(id, of), of, comparisons));
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

  it('gives the references beside it, and what may be said of each difference', () => {
    const id = 'consumers-17-plus-without-gp';
    const [gard, ...others] = comparisonsOf(indicatorOf(id));
    const missing = { ...gard!.reference, status: 'unavailable' } as const;
    const unknown = {
      ...gard!,
      reference: missing,
      difference: { status: 'unavailable', verdict: 'not-assessed' } as const,
    };
    expect(cite(id, report, [gard!, ...others])).toMatch(
      /, année 2023\. À comparer : .+ \d+,\d % \(écart [+−]?\d+,\d points?, (plus (bas|élevé), (dé)?favorable|pas de différence établie)\) ; .*\. Source : SNDS/,
    );
    expect(cite(id, report, [unknown])).toContain(
      ` À comparer : ${missing.name} n.d. (la source ne le donne pas) (non comparé). Source`,
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

  it('gives the figures of one commune, each of its own date and source', () => {
    const commune = report.territory.communes.find(({ code }) => code === '30007')!;
    const { population, qpv } = report.territory;
    const sentences = plain(
      citeCommune({ ...commune, population: 41_837, qpv: { count: 0, codes: [] } }, report),
    );
    expect(sentences).toContain('Habitants : 41 837, commune Alès (30007), ');
    expect(sentences).toContain('Quartiers prioritaires (QPV) : 0, commune Alès (30007), ');
    expect(population.source).not.toBe(qpv.source);
    expect(sentences).toMatch(/ Sources : .+ ; .+ ; Rezone, édition de décembre 2024, publication /);
    expect(plain(citeCommune({ ...commune, population: null, zoning: null }, report))).toMatch(
      /^Habitants : n\.d\. \(la source ne le donne pas\), .* Zonage des médecins généralistes : n\.d\. \(la source/,
    );
    expect(plain(citeTotals(report))).toMatch(
      /^Habitants : [\d ]+, sur 2 communes \(Alès et Montpellier\), /,
    );
  });

  it('names each source once, and says Source of one alone', () => {
    const one = {
      label: 'A',
      figure: '1',
      place: placeWords(report.territory),
      ...report.territory.population,
    };
    const sources = (figures: Parameters<typeof citeFigures>[0]) =>
      /Sources? : .*? ; Rezone/.exec(plain(citeFigures(figures, originOf(report))))?.[0];
    const [label] = report.sources.filter(({ id }) => id === one.source).map((source) => source.label);
    expect(sources([one, one])).toBe(`Source : ${plain(label!)} ; Rezone`);
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
