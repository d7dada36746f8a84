/** One line a request, without anything about a person: no address, no query, no body. */
import type { FastifyInstance } from 'fastify';
import { routeOf } from './route-of.js';

export function addAccessLog(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    request.log.info({
      method: request.method,
      route: routeOf(request),
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime),
    });
  });
}
