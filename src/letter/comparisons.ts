/**
 * A figure of the territory beside those of its département, its région and France, in sentences that claim a
 * difference only where the report does: its 95 % interval excludes the reference.
 */
import { formatFigure, formatInteger, formatList, formatMeasure } from '../domain/format.js';
import { comparisonsOf, type Comparison } from '../domain/report-reading.js';
import type { IndicatorResult, ReferenceFigure, Verdict } from '../domain/report.js';
import { among, communes, plural } from './counting.js';
import { france, placeName, than, type PlaceName } from './place-names.js';
import { say, type MakeFact, type Part } from './prose.js';

interface Compared {
  readonly place: PlaceName;
  readonly reference: ReferenceFigure;
  readonly verdict: Verdict;
}

/** Each place once: an overseas région is its own département. */
function comparedPlaces(indicator: IndicatorResult): Compared[] {
  const all = comparisonsOf(indicator).map(({ level, reference, difference }) => ({
    place: namedPlace({ level, reference }),
    reference,
    verdict: difference.verdict,
  }));
  return all.filter(({ place }, index) => all.findIndex((one) => one.place.in === place.in) === index);
}

function namedPlace({ level, reference }: Pick<Comparison, 'level' | 'reference'>): PlaceName {
  return level === 'france' ? france : placeName(level, reference);
}

interface References {
  readonly department: readonly ReferenceFigure[];
  readonly region: readonly ReferenceFigure[];
  readonly france: ReferenceFigure;
}

/** ", contre 26,3 % dans le Gard, 26,2 % en Occitanie et 23,7 % en France"; empty without any reference. */
export function againstReferences(references: References, format: (value: number) => string): string {
  const places = [
    ...references.department.map((reference) => namedPlace({ level: 'department', reference })),
    ...references.region.map((reference) => namedPlace({ level: 'region', reference })),
    france,
  ];
  const figures = [...references.department, ...references.region, references.france];
  if (figures.every(({ status }) => status !== 'value')) return '';
  const items = figures.map((figure, index) => `${formatFigure(figure, format)} ${places[index]!.in}`);
  return `, contre ${formatList([...new Set(items)])}`;
}

/** "25,3 %" and "16 299 sur 64 545, contre 26,3 % dans le Gard…" */
export function figureOf(indicator: IndicatorResult, fact: MakeFact): { rate: Part; base: Part } {
  const { territory, unit } = indicator;
  const format = (value: number) => formatMeasure(value, unit);
  const of = (text: string) => fact(text, indicator.label, indicator);
  const counts = among(formatInteger(territory.numerator ?? 0), territory.denominator ?? 0);
  return {
    rate: of(formatFigure(territory, format)),
    base: of(counts + againstReferences(indicator, format)),
  };
}

/** What the intervals establish; empty when nothing could be compared. */
export function verdictSentences(indicator: IndicatorResult): Part[] {
  const places = comparedPlaces(indicator);
  const those = (verdict: Verdict) =>
    places.filter((one) => one.verdict === verdict).map(({ place }) => place);
  const [higher, lower, alike] = [those('higher'), those('lower'), those('not-different')];
  const statements = [
    ...(higher.length > 0 ? [`plus élevé ${inPlaces(higher)}`] : []),
    ...(lower.length > 0 ? [`plus bas ${inPlaces(lower)}`] : []),
  ];
  const clauses = [
    ...(statements.length > 0 ? [`ce taux est ${statements.join(', et ')}`] : []),
    ...(alike.length > 0 ? [noDifference(alike)] : []),
  ];
  if (clauses.length > 0) return say` ${capital(clauses.join(' ; '))}.`;
  const isTooPartial = indicator.territory.coverage.level === 'insufficient';
  return isTooPartial && indicator.territory.status === 'value'
    ? say` Aucune comparaison n’est possible : les communes comptées réunissent moins de la moitié des habitants.`
    : [];
}

/** "que dans le Gard et en France" */
function inPlaces(places: readonly PlaceName[]): string {
  return than(formatList(places.map((place) => place.in)));
}

function noDifference(places: readonly PlaceName[]): string {
  const names = formatList(places.map((place) => place.the));
  return plural(
    places.length,
    `l’écart avec ${names} n’est pas établi`,
    `les écarts avec ${names} ne sont pas établis`,
  );
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** Which communes are missing from the figure, and why; empty when none is. */
export function coverageSentences(indicator: IndicatorResult, total: number, fact: MakeFact): Part[] {
  const { territory, neutralised, unavailable } = indicator;
  const hidden = neutralised.communes.length;
  const unknown = unavailable.communes.length;
  if (territory.status !== 'value' || hidden + unknown === 0) return [];
  const share = formatMeasure(neutralised.share, '%');
  const left = [
    ...(hidden > 0
      ? [
          [
            fact(`${among(communes(hidden), total)} (${share})`, indicator.label, indicator),
            ` ${plural(hidden, 'est neutralisée', 'sont neutralisées')}, parce que trop peu de personnes y sont concernées`,
          ],
        ]
      : []),
    ...(unknown > 0
      ? [
          [
            fact(among(communes(unknown), total), indicator.label, indicator),
            ` ${plural(unknown, 'n’a pas de donnée', 'n’ont pas de données')}`,
          ],
        ]
      : []),
  ];
  const kept = fact(formatMeasure(territory.coverage.percent, '%'), indicator.label, indicator);
  const out = hidden + unknown < 2 ? 'elle n’est pas comptée' : 'elles ne sont pas comptées';
  return say` Attention : ${left.flatMap((part, index) => (index === 0 ? part : [' ; ', ...part]))} : ${out}, et les communes comptées réunissent ${kept} des habitants.`;
}

/** Why the territory has no figure. */
export function absenceOf({ territory }: IndicatorResult, total: number): string {
  if (territory.status !== 'neutralised') return 'n.d., la source ne donne pas ce chiffre';
  return total < 2
    ? 'n.d., la commune est neutralisée parce que trop peu de personnes y sont concernées'
    : 'n.d., toutes les communes sont neutralisées parce que trop peu de personnes y sont concernées';
}
