/** The report of a territory, asked from the server once per question. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReportRequest } from '../../src/domain/api.js';
import type { Report } from '../../src/domain/report.js';
import { postJson } from '../api/http.js';

/** While another choice is computed, the last report stays (`isPlaceholderData`). */
export function useReport({ communes, edition, pathologies }: ReportRequest) {
  const request: ReportRequest = {
    communes,
    ...(edition === undefined ? {} : { edition }),
    ...(pathologies === undefined || pathologies.length === 0 ? {} : { pathologies }),
  };
  return useQuery({
    queryKey: ['report', request],
    queryFn: () => postJson<Report>('/reports', request),
    enabled: communes.length > 0,
    placeholderData: keepPreviousData,
  });
}
