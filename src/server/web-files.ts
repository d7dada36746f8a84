/** The web application: its files, and its page for every address that a person may open. */
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { linksAhead } from './map-ahead.js';
import { RequestProblem } from './problems.js';
import type { ServedPublications } from './served-publications.js';

/** Vite puts a hash of the content in the names of this folder. */
const hashedFolder = '/assets/';

export function addWebFiles(app: FastifyInstance, root: string, publications: ServedPublications): void {
  app.register(fastifyStatic, {
    root,
    dotfiles: 'ignore',
    cacheControl: false,
    // The build has them compressed beside the files, better than can be done at each request.
    preCompressed: true,
    setHeaders(reply, path) {
      const hashed = path.slice(root.length).replaceAll('\\', '/').startsWith(hashedFolder);
      reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.setNotFoundHandler((request, reply) => {
    if (!isNavigation(request)) return refuseUnknownAddress();
    const links = linksAhead(request.url, publications);
    if (links !== undefined) reply.header('link', links);
    return reply.sendFile('index.html');
  });
}

export function refuseUnknownAddress(): never {
  throw new RequestProblem(
    404,
    'Cette adresse n’existe pas\u202f: voir /api/v1/openapi.json pour celles de l’API.',
  );
}

/** A browser asks for a page, and says so; a missing script or picture must not receive one. */
function isNavigation({ method, url, headers }: FastifyRequest): boolean {
  const wantsPage = headers.accept?.includes('text/html') ?? false;
  return (method === 'GET' || method === 'HEAD') && wantsPage && !url.startsWith('/api/');
}
