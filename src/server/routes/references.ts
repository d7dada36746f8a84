/** GET /references/…: the figures of a département, a région or France, to compare a territory with. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { areaFigures, type AreaLevel } from '../../domain/compare-reports/area-figures.js';
import type { ApiServer } from '../api-server.js';
import type { PreparedAnswers } from '../prepared-answers.js';
import { RequestProblem } from '../problems.js';
import { routeSchemas } from '../schemas.js';
import type { ServedPublications } from '../served-publications.js';

export function addReferenceRoutes(
  api: ApiServer,
  publications: ServedPublications,
  prepared: PreparedAnswers,
): void {
  const send = async (
    request: FastifyRequest,
    reply: FastifyReply,
    area: { readonly level: AreaLevel; readonly code: string },
    edition: string | undefined,
  ): Promise<FastifyReply> => {
    const { id, publication } = publications.select(edition);
    const figures = areaFigures(publication, area.level, area.code);
    if (figures === null) throw unknownArea(area.code);
    const answer = {
      publication: id,
      name: `references/${area.level}/${area.code}`,
      make: () => JSON.stringify(figures),
    };
    return prepared.send(request, reply, answer, edition === id);
  };

  api.get('/references/france', { schema: routeSchemas.franceFigures }, async (request, reply) =>
    send(request, reply, { level: 'france', code: 'FR' }, request.query.edition),
  );
  for (const level of ['region', 'department'] as const) {
    api.get(`/references/${level}s/:code`, { schema: routeSchemas.areaFigures }, async (request, reply) =>
      send(request, reply, { level, code: request.params.code }, request.query.edition),
    );
  }
}

function unknownArea(code: string): RequestProblem {
  return new RequestProblem(
    404,
    `Aucune région ni aucun département n’a le code «\u00a0${code}\u00a0»\u202f: la liste est à /api/v1/places.`,
  );
}
