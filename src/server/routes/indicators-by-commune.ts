/** GET /indicators/{id}/communes: one indicator over the communes of France or of a région, for a map. */
import { indicatorBreaks, indicatorMap, type IndicatorBreaks } from '../../domain/indicator-map.js';
import type { ApiServer } from '../api-server.js';
import type { PreparedAnswers } from '../prepared-answers.js';
import { RequestProblem } from '../problems.js';
import { routeSchemas } from '../schemas.js';
import type { ServedPublication, ServedPublications } from '../served-publications.js';

export function addIndicatorMapRoutes(
  api: ApiServer,
  publications: ServedPublications,
  prepared: PreparedAnswers,
): void {
  const known = new Map<string, IndicatorBreaks>();
  const breaksOf = ({ id, publication }: ServedPublication, column: number): IndicatorBreaks => {
    const key = `${id}/${column}`;
    const breaks = known.get(key) ?? indicatorBreaks(publication, column);
    known.set(key, breaks);
    return breaks;
  };

  api.get('/indicators/:id/communes', { schema: routeSchemas.indicatorMap }, async (request, reply) => {
    const { edition, region } = request.query;
    const served = publications.select(edition);
    const column = columnOf(served, request.params.id);
    if (region !== undefined) served.checkRegion(region);
    const answer = {
      publication: served.id,
      name: `indicators/${request.params.id}/${region ?? 'france'}`,
      make: () => JSON.stringify(indicatorMap(served.publication, column, breaksOf(served, column), region)),
    };
    return await prepared.send(request, reply, answer, edition === served.id);
  });
}

function columnOf({ publication }: ServedPublication, id: string): number {
  const column = publication.catalogue.indicators.findIndex((indicator) => indicator.id === id);
  if (column >= 0) return column;
  throw new RequestProblem(
    404,
    `Aucun indicateur n’a l’identifiant «\u00a0${id}\u00a0» dans cette édition\u202f: la liste est à /api/v1/indicators.`,
  );
}
