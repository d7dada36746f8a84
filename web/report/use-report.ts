/**
 * The report of a territory, asked from the server once per question: by its permalink, which the browser may
 * keep, or else in the body of the request.
 */
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import type { EditionSummary } from '../../src/domain/api.js';
import { writeStructureChoice } from '../../src/domain/focus.js';
import { encodeSelection } from '../../src/domain/permalink.js';
import type { Report, ReportOptions } from '../../src/domain/report.js';
import { currentLanguage } from '../../src/language/translate.js';
import { getJson, postJson } from '../api/http.js';
import { useEditions } from '../api/queries.js';

export interface ReportQuestion extends ReportOptions {
  /** INSEE codes, in any order; none asks for nothing. */
  readonly communes: readonly string[];
  /** The newest by default. */
  readonly edition?: string | undefined;
  /** For what is written in French whatever the reader speaks. */
  readonly language?: 'fr' | undefined;
}

/** While another choice is computed, the last report stays (`isPlaceholderData`). */
export function useReport(question: ReportQuestion) {
  const editions = useEditions().data;
  const asked = editions?.find(({ edition }) => edition === (question.edition ?? editions[0]?.edition));
  return useQuery({
    ...reportQuery(question, asked),
    enabled: question.communes.length > 0 && editions !== undefined,
    placeholderData: keepPreviousData,
  });
}

/** @param asked the edition of the question; without it, the server says what is wrong */
export function reportQuery(question: ReportQuestion, asked: EditionSummary | undefined) {
  const { communes, edition, pathologies, professions, structures, language } = question;
  // What is undefined is not sent, and makes no other question: a choice that is none is the same as no choice.
  const request: ReportQuestion = {
    communes,
    edition: asked?.id ?? edition,
    pathologies: pathologies?.length ? pathologies : undefined,
    professions: professions?.length ? professions : undefined,
    structures,
    language,
  };
  return queryOptions({
    queryKey: ['report', request],
    gcTime: shelfLife,
    queryFn: ({ signal }) => {
      const address = asked && addressOf(request, asked);
      return address !== undefined && address.length <= longestAddress
        ? getJson<Report>(address, signal)
        : postJson<Report>('/reports', { ...request, language: language ?? currentLanguage() });
    },
  });
}

/** Milliseconds that a report nobody looks at is kept in memory. */
const shelfLife = 300_000;

/** Characters that every server and browser accepts. */
const longestAddress = 2000;

function addressOf(request: ReportQuestion, { id, cog }: EditionSummary): string {
  const query = new URLSearchParams({ edition: id, territory: encodeSelection(request.communes, cog) });
  if (request.pathologies) query.set('pathologies', request.pathologies.join(','));
  if (request.professions) query.set('professions', request.professions.join(','));
  const structures = writeStructureChoice(request.structures ?? 'reported');
  if (structures !== '') query.set('structures', structures);
  if (request.language) query.set('language', request.language);
  return `/reports?${query}`;
}
