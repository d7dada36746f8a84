/** The pattern of a route, such as /api/v1/communes/:code: it says nothing of what was asked. */
import type { FastifyRequest } from 'fastify';

export function routeOf(request: FastifyRequest): string {
  return request.routeOptions.url ?? 'unknown';
}
