/** GET /establishments: the structures of care of France or of a région, with their addresses. */
import type { ApiServer } from '../api-server.js';
import type { PreparedAnswers } from '../prepared-answers.js';
import { routeSchemas } from '../schemas.js';
import type { ServedPublication, ServedPublications } from '../served-publications.js';

export function addEstablishmentRoutes(
  api: ApiServer,
  publications: ServedPublications,
  prepared: PreparedAnswers,
): void {
  api.get('/establishments', { schema: routeSchemas.establishments }, async (request, reply) => {
    const { edition, region } = request.query;
    const served = publications.select(edition);
    if (region !== undefined) served.checkRegion(region);
    const answer = {
      publication: served.id,
      name: region === undefined ? 'establishments' : `establishments/${region}`,
      make: () => JSON.stringify({ establishments: establishmentsOf(served, region) }),
    };
    return await prepared.send(request, reply, answer, edition === served.id);
  });
}

function establishmentsOf({ publication }: ServedPublication, region: string | undefined) {
  const { establishments, places } = publication;
  if (region === undefined) return establishments;
  return establishments.filter(
    ({ commune }) => places.communes[places.indexByCode.get(commune)!]!.region === region,
  );
}
