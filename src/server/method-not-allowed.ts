/** A known address with the wrong method answers 405 and says which methods it has (RFC 9110 § 15.5.6). */
import type { FastifyInstance, HTTPMethods } from 'fastify';
import { RequestProblem } from './problems.js';

const methods: readonly HTTPMethods[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** Call before the routes; call what it returns after them. */
export function watchMethods(app: FastifyInstance): () => void {
  const allowed = new Map<string, Set<string>>();
  app.addHook('onRoute', ({ routePath, method }) => {
    const known = allowed.get(routePath) ?? new Set<string>();
    [method].flat().forEach((name) => known.add(name));
    allowed.set(routePath, known);
  });
  return () => {
    for (const [path, known] of [...allowed]) refuseOthers(app, path, new Set(known));
  };
}

function refuseOthers(app: FastifyInstance, path: string, known: ReadonlySet<string>): void {
  const allow = [...known].join(', ');
  app.route({
    method: methods.filter((method) => !known.has(method)),
    url: path,
    schema: { hide: true },
    // Before the body is read: what it holds does not matter.
    onRequest(_request, _reply, done) {
      done(new RequestProblem(405, `Cette adresse accepte seulement\u202f: ${allow}.`, { allow }));
    },
    handler: () => undefined,
  });
}
