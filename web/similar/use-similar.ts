/** Similar territories, asked from the server once per question. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { SimilarAnswer, SimilarRequest } from '../../src/domain/similar-territories/answer.js';
import { postJson } from '../api/http.js';

/** While another kind is asked for, the last answer stays (`isPlaceholderData`). */
export function useSimilar({ communes, edition, kind, pathologies }: SimilarRequest) {
  const request: SimilarRequest = {
    communes,
    kind,
    ...(edition === undefined ? {} : { edition }),
    ...(pathologies === undefined || pathologies.length === 0 ? {} : { pathologies }),
  };
  return useQuery({
    queryKey: ['similar', request],
    queryFn: () => postJson<SimilarAnswer>('/similar', request),
    enabled: communes.length > 0,
    placeholderData: keepPreviousData,
  });
}
