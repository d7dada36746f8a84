/** GET /professionals: how many professionals of each category practise in each commune of France or of a région. */
import { professionCategories } from '../../domain/catalogue.js';
import type { ProfessionalsAnswer } from '../../domain/api.js';
import type { ApiServer } from '../api-server.js';
import type { PreparedAnswers } from '../prepared-answers.js';
import { routeSchemas } from '../schemas.js';
import type { ServedPublication, ServedPublications } from '../served-publications.js';

export function addProfessionalRoutes(
  api: ApiServer,
  publications: ServedPublications,
  prepared: PreparedAnswers,
): void {
  api.get('/professionals', { schema: routeSchemas.professionals }, async (request, reply) => {
    const { edition, region } = request.query;
    const served = publications.select(edition);
    if (region !== undefined) served.checkRegion(region);
    const answer = {
      publication: served.id,
      name: region === undefined ? 'professionals' : `professionals/${region}`,
      make: () => JSON.stringify(professionalsOf(served, region)),
    };
    return await prepared.send(request, reply, answer, edition === served.id);
  });
}

function professionalsOf(
  { publication }: ServedPublication,
  region: string | undefined,
): ProfessionalsAnswer {
  const { columns, counts } = publication.professionals;
  const numbersOf = (row: number) =>
    Array.from({ length: columns }, (_, column) => counts[(row * columns + column) * 3]!);
  return {
    categories: professionCategories(publication.catalogue).map(({ id }) => id),
    communes: Object.fromEntries(
      publication.places.communes.flatMap((commune, row) =>
        region === undefined || commune.region === region ? [[commune.code, numbersOf(row)]] : [],
      ),
    ),
  };
}
