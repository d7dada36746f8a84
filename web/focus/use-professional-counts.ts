/** How many professionals practise in each commune of a région. */
import { useQuery } from '@tanstack/react-query';
import type { ProfessionalsAnswer } from '../../src/domain/api.js';
import { getJson } from '../api/http.js';

export function useProfessionalCounts(region: string, publication: string, isWanted: boolean) {
  return useQuery({
    queryKey: ['professionals', publication, region],
    queryFn: ({ signal }) =>
      getJson<ProfessionalsAnswer>(`/professionals?edition=${publication}&region=${region}`, signal),
    enabled: isWanted,
  });
}
