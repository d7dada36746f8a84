/** POST and GET /reports: the diagnosis of a list of communes, or of a permalink. */
import { buildReport } from '../../domain/build-report.js';
import { decodeSelection } from '../../domain/permalink.js';
import type { ApiServer } from '../api-server.js';
import { routeSchemas } from '../schemas.js';
import type { ServedPublications } from '../served-publications.js';

export function addReportRoutes(api: ApiServer, publications: ServedPublications): void {
  api.post('/reports', { schema: routeSchemas.report }, ({ body }) => {
    const { publication } = publications.select(body.edition);
    return buildReport(publication, body.communes, { pathologies: body.pathologies ?? [] });
  });

  api.get('/reports', { schema: routeSchemas.reportOfPermalink }, ({ query }) => {
    const { publication } = publications.select(query.edition);
    const { codes } = decodeSelection(query.territory);
    return buildReport(publication, codes, { pathologies: splitIds(query.pathologies) });
  });
}

function splitIds(text = ''): string[] {
  return text.split(',').filter((id) => id !== '');
}
