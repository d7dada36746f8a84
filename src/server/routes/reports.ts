/** POST and GET /reports: the diagnosis of a list of communes, or of a permalink. */
import { buildReport } from '../../domain/build-report.js';
import { readIds, readStructureChoice, reportOptions } from '../../domain/focus.js';
import { decodeSelection } from '../../domain/permalink.js';
import type { ApiServer } from '../api-server.js';
import { routeSchemas } from '../schemas.js';
import type { ServedPublications } from '../served-publications.js';

export function addReportRoutes(api: ApiServer, publications: ServedPublications): void {
  api.post('/reports', { schema: routeSchemas.report }, ({ body }) => {
    const publication = publications.select(body.edition).speaking(body.language ?? 'fr');
    return buildReport(publication, body.communes, body);
  });

  api.get('/reports', { schema: routeSchemas.reportOfPermalink }, ({ query }) => {
    const publication = publications.select(query.edition).speaking(query.language);
    const { codes } = decodeSelection(query.territory);
    const focus = {
      pathologies: readIds(query.pathologies),
      professions: readIds(query.professions),
      structures: readStructureChoice(query.structures),
    };
    return buildReport(publication, codes, reportOptions(focus, publication.catalogue));
  });
}
