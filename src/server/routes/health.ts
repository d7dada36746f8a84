/** Whether the process is alive, and whether it can answer. */
import type { FastifyInstance } from 'fastify';
import { RequestProblem } from '../problems.js';
import type { ServedPublications } from '../served-publications.js';

export function addHealthRoutes(app: FastifyInstance, publications: ServedPublications): void {
  app.get('/healthz', { schema: { hide: true } }, () => ({ status: 'alive' }));
  app.get('/readyz', { schema: { hide: true } }, () => {
    if (publications.all.length === 0) throw new RequestProblem(503, 'Aucune publication n’est chargée.');
    return { status: 'ready', publications: publications.all.map(({ id }) => id) };
  });
}
