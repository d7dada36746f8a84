/** GET /groupings: communes that go together, which the search adds at once. */
import type { ApiServer } from '../api-server.js';
import type { PreparedAnswers } from '../prepared-answers.js';
import { routeSchemas } from '../schemas.js';
import type { ServedPublications } from '../served-publications.js';

export function addGroupingRoutes(
  api: ApiServer,
  publications: ServedPublications,
  prepared: PreparedAnswers,
): void {
  api.get('/groupings', { schema: routeSchemas.groupings }, async (request, reply) => {
    const { edition } = request.query;
    const { id, publication } = publications.select(edition);
    const answer = {
      publication: id,
      name: 'groupings',
      make: () => JSON.stringify({ groupings: publication.places.groupings }),
    };
    return await prepared.send(request, reply, answer, edition === id);
  });
}
