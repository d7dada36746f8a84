/** GET /outlines/…: shapes of the communes of France, of a région or of a département. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ApiServer } from '../api-server.js';
import type { PreparedAnswers } from '../prepared-answers.js';
import { RequestProblem } from '../problems.js';
import { routeSchemas } from '../schemas.js';
import type { ServedPublications } from '../served-publications.js';

export function addOutlineRoutes(
  api: ApiServer,
  publications: ServedPublications,
  prepared: PreparedAnswers,
): void {
  const send = async (
    request: FastifyRequest,
    reply: FastifyReply,
    name: string,
    edition: string | undefined,
  ): Promise<FastifyReply> => {
    const { id, open } = publications.select(edition);
    const outline = await open.outline(name);
    if (outline === null) throw missingOutline();
    const answer = { publication: id, name: `outlines/${name}`, make: () => outline };
    return prepared.send(request, reply, answer, edition === id);
  };

  api.get('/outlines/france', { schema: routeSchemas.outlines }, async (request, reply) =>
    send(request, reply, 'france', request.query.edition),
  );
  for (const level of ['regions', 'departments']) {
    api.get(`/outlines/${level}/:code`, { schema: routeSchemas.outlinesOfArea }, async (request, reply) =>
      send(request, reply, `${level}/${request.params.code}`, request.query.edition),
    );
  }
}

function missingOutline(): RequestProblem {
  return new RequestProblem(
    404,
    'Cette publication n’a pas ces contours\u202f: vérifiez le code de la région ou du département, ou demandez ceux de la France.',
  );
}
