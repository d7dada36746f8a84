/** From what is asked in the address to two sides compared: every question put to the server, in order. */
import type { QueryClient } from '@tanstack/react-query';
import type {
  CarryAnswer,
  EditionSummary,
  GroupingsAnswer,
  PlacesAnswer,
  ReportRequest,
} from '../../src/domain/api.js';
import {
  compareReports,
  compareWithArea,
  type TerritoryComparison,
} from '../../src/domain/compare-reports.js';
import type { AreaFigures, AreaLevel } from '../../src/domain/compare-reports/area-figures.js';
import { freezePerimeter, type FrozenPerimeter } from '../../src/domain/compare-reports/frozen-perimeter.js';
import type { Grouping } from '../../src/domain/grouping.js';
import type { Report, TerritorySummary } from '../../src/domain/report.js';
import { t } from '../../src/language/translate.js';
import { carryQuery } from '../api/queries.js';
import { getJson, postJson } from '../api/http.js';
import type { Comparator } from './comparator.js';

export interface ComparisonQuestion {
  /** The territory studied, on the map of the edition. */
  readonly codes: readonly string[];
  readonly edition: EditionSummary;
  readonly editions: readonly EditionSummary[];
  readonly places: PlacesAnswer;
  /** Prevalences to show; empty for the most frequent of each side. */
  readonly pathologies: readonly string[];
  readonly comparator: Comparator;
}

/** What stands in the second place, to be named on screen. */
export type SecondSide =
  /** The first side of the comparison is always the newer edition. */
  | { readonly kind: 'edition'; readonly perimeter: FrozenPerimeter }
  | { readonly kind: 'area'; readonly level: AreaLevel; readonly name: string }
  | { readonly kind: 'grouping'; readonly grouping: Grouping }
  | { readonly kind: 'territory'; readonly name: string; readonly carried: CarryAnswer };

export interface LoadedComparison {
  readonly comparison: TerritoryComparison;
  readonly second: SecondSide;
  /** Null for an area, whose name says what it is. */
  readonly territories: { readonly first: TerritorySummary; readonly second: TerritorySummary | null };
}

/** What was compared with is not, or no longer, there: asking again changes nothing. */
export class GoneComparatorError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'GoneComparatorError';
  }
}

/** @throws GoneComparatorError, or ApiError */
export function loadComparison(question: ComparisonQuestion, client: QueryClient): Promise<LoadedComparison> {
  const { comparator } = question;
  switch (comparator.kind) {
    case 'edition':
      return loadEdition(question, comparator.edition, client);
    case 'area':
      return loadArea(question, comparator, client);
    case 'grouping':
      return loadGrouping(question, comparator, client);
    case 'territory':
      return loadTerritory(question, comparator, client);
  }
}

async function loadEdition(
  question: ComparisonQuestion,
  wanted: string,
  client: QueryClient,
): Promise<LoadedComparison> {
  const { codes, edition, editions } = question;
  const other = editions.find((one) => one.edition === wanted);
  if (other === undefined)
    throw new GoneComparatorError(t('Cette édition n’est pas, ou plus, proposée ici.'));
  if (other === edition) throw new GoneComparatorError(t('Cette édition est déjà celle que vous étudiez.'));
  const perimeter = await freezePerimeter(codes, edition, other, (list, cog, to) =>
    client.query({ ...carryQuery({ codes: [...list], cog, edition: to }), staleTime: 'static' }),
  );
  if (perimeter.second.length === 0) throw new GoneComparatorError(nothingLeft());
  const [own, theirs] = await Promise.all([
    loadReport(question, perimeter.first, edition, client),
    loadReport(question, perimeter.second, other, client),
  ]);
  const [newer, older] = edition.edition > other.edition ? [own, theirs] : [theirs, own];
  return { ...compared(newer, older), second: { kind: 'edition', perimeter } };
}

const areaPaths: Readonly<Record<AreaLevel, (code: string) => string>> = {
  department: (code) => `departments/${code}`,
  region: (code) => `regions/${code}`,
  france: () => 'france',
};

async function loadArea(
  question: ComparisonQuestion,
  { level, code }: Extract<Comparator, { kind: 'area' }>,
  client: QueryClient,
): Promise<LoadedComparison> {
  const { edition, places } = question;
  const known = { department: places.departments, region: places.regions, france: [{ code }] }[level];
  if (!known.some((area) => area.code === code)) {
    throw new GoneComparatorError(
      level === 'region' ? t('Aucune région n’a ce code.') : t('Aucun département n’a ce code.'),
    );
  }
  const path = `/references/${areaPaths[level](code)}?edition=${edition.id}`;
  const [own, area] = await Promise.all([
    loadReport(question, question.codes, edition, client),
    client.query({
      queryKey: ['references', path],
      queryFn: ({ signal }) => getJson<AreaFigures>(path, signal),
      staleTime: 'static',
    }),
  ]);
  return {
    comparison: compareWithArea(own, area),
    second: { kind: 'area', level, name: area.area.name },
    territories: { first: own.territory, second: null },
  };
}

async function loadGrouping(
  question: ComparisonQuestion,
  comparator: Extract<Comparator, { kind: 'grouping' }>,
  client: QueryClient,
): Promise<LoadedComparison> {
  const { edition } = question;
  const path = `/groupings?edition=${edition.id}`;
  const { groupings } = await client.query({
    queryKey: ['groupings-list', edition.id],
    queryFn: ({ signal }) => getJson<GroupingsAnswer>(path, signal),
    staleTime: 'static',
  });
  const grouping = groupings.find(
    ({ kind, code }) => kind === comparator.grouping && code === comparator.code,
  );
  if (grouping === undefined) {
    throw new GoneComparatorError(
      t('« {name} » n’est pas, ou plus, dans les listes de cette édition.', { name: comparator.code }),
    );
  }
  const [own, theirs] = await Promise.all([
    loadReport(question, question.codes, edition, client),
    loadReport(question, grouping.communes, edition, client),
  ]);
  return { ...compared(own, theirs), second: { kind: 'grouping', grouping } };
}

async function loadTerritory(
  question: ComparisonQuestion,
  { codes, cog, name }: Extract<Comparator, { kind: 'territory' }>,
  client: QueryClient,
): Promise<LoadedComparison> {
  const { edition } = question;
  const request = { codes: [...codes], cog, edition: edition.edition };
  const carried = await client.query({ ...carryQuery(request), staleTime: 'static' });
  if (carried.codes.length === 0) throw new GoneComparatorError(nothingLeft());
  const [own, theirs] = await Promise.all([
    loadReport(question, question.codes, edition, client),
    loadReport(question, carried.codes, edition, client),
  ]);
  return { ...compared(own, theirs), second: { kind: 'territory', name, carried } };
}

function compared(first: Report, second: Report): Omit<LoadedComparison, 'second'> {
  return {
    comparison: compareReports(first, second),
    territories: { first: first.territory, second: second.territory },
  };
}

function nothingLeft(): string {
  return t('Aucun de ses codes n’est celui d’une commune de cette édition.');
}

function loadReport(
  { pathologies }: ComparisonQuestion,
  codes: readonly string[],
  { edition }: EditionSummary,
  client: QueryClient,
): Promise<Report> {
  const request: ReportRequest = {
    communes: [...codes],
    edition,
    ...(pathologies.length > 0 && { pathologies: [...pathologies] }),
  };
  // The key of the screen of the report: what one has read, the other need not ask for.
  return client.query({
    queryKey: ['report', request],
    queryFn: () => postJson<Report>('/reports', request),
    staleTime: 'static',
  });
}
