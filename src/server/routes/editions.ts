/** GET /editions: what is served, which the edition switch shows. */
import type { ApiServer } from '../api-server.js';
import { routeSchemas } from '../schemas.js';
import type { ServedPublications } from '../served-publications.js';

export function addEditionRoutes(api: ApiServer, publications: ServedPublications): void {
  api.get('/editions', { schema: routeSchemas.editions }, () => ({
    editions: publications.all.map(({ summary }) => summary),
  }));
}
