/** GET /neighbours: which communes touch, in France or around a région. */
import type { Borders } from '../../domain/perimeter.js';
import type { ApiServer } from '../api-server.js';
import type { PreparedAnswers } from '../prepared-answers.js';
import { RequestProblem } from '../problems.js';
import { routeSchemas } from '../schemas.js';
import type { ServedPublication, ServedPublications } from '../served-publications.js';

export function addNeighbourRoutes(
  api: ApiServer,
  publications: ServedPublications,
  prepared: PreparedAnswers,
): void {
  api.get('/neighbours', { schema: routeSchemas.neighbours }, async (request, reply) => {
    const { edition, region } = request.query;
    const served = publications.select(edition);
    if (region !== undefined) served.checkRegion(region);
    const borders = await served.borders();
    if (borders === null) throw withoutOutlines();
    const answer = {
      publication: served.id,
      name: region === undefined ? 'neighbours' : `neighbours/${region}`,
      make: () => JSON.stringify(region === undefined ? borders : bordersOfRegion(served, borders, region)),
    };
    return prepared.send(request, reply, answer, edition === served.id);
  });
}

function bordersOfRegion({ publication }: ServedPublication, borders: Borders, region: string): Borders {
  const { communes, indexByCode } = publication.places;
  const isInside = (code: string) => communes[indexByCode.get(code) ?? -1]?.region === region;
  return {
    edges: borders.edges.filter((edge) => edge.some(isInside)),
    open: borders.open.filter(isInside),
  };
}

function withoutOutlines(): RequestProblem {
  return new RequestProblem(
    404,
    'Cette publication n’a pas de contours\u202f: elle ne dit pas quelles communes se touchent. Demandez une autre édition.',
  );
}
