/** GET /outlines/…: shapes of the communes of France, of a région or of a département. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { CommuneTopology } from '../../domain/commune-topology.js';
import { packTopology } from '../../domain/packed-topology.js';
import type { ApiServer } from '../api-server.js';
import type { PreparedAnswer, PreparedAnswers } from '../prepared-answers.js';
import { RequestProblem } from '../problems.js';
import { routeSchemas, type OutlineQuery } from '../schemas.js';
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
    { edition, layout }: OutlineQuery,
  ): Promise<FastifyReply> => {
    const { id, open } = publications.select(edition);
    const outline = await open.outline(name);
    if (outline === null) throw missingOutline();
    const answer: PreparedAnswer =
      layout === 'packed'
        ? { publication: id, name: `outlines/${name}/packed`, type: packedType, make: () => pack(outline) }
        : { publication: id, name: `outlines/${name}`, make: () => outline };
    return prepared.send(request, reply, answer, edition === id);
  };

  api.get('/outlines/france', { schema: routeSchemas.outlines }, async (request, reply) =>
    send(request, reply, 'france', request.query),
  );
  for (const level of ['regions', 'departments']) {
    api.get(`/outlines/${level}/:code`, { schema: routeSchemas.outlinesOfArea }, async (request, reply) =>
      send(request, reply, `${level}/${request.params.code}`, request.query),
    );
  }
}

const packedType = 'application/octet-stream';

/** Outlines that have no packed form are sent as they are. */
function pack(outline: Uint8Array): Uint8Array {
  return packTopology(JSON.parse(new TextDecoder().decode(outline)) as CommuneTopology) ?? outline;
}

function missingOutline(): RequestProblem {
  return new RequestProblem(
    404,
    'Cette publication n’a pas ces contours\u202f: vérifiez le code de la région ou du département, ou demandez ceux de la France.',
  );
}
