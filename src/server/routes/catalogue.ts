/** GET /catalogue, /indicators and /sources: what is measured, how, from what and of when. */
import type { ApiServer } from '../api-server.js';
import type { PreparedAnswers } from '../prepared-answers.js';
import { routeSchemas } from '../schemas.js';
import type { ServedPublications } from '../served-publications.js';

export function addCatalogueRoutes(
  api: ApiServer,
  publications: ServedPublications,
  prepared: PreparedAnswers,
): void {
  api.get('/catalogue', { schema: routeSchemas.catalogue }, async (request, reply) => {
    const { edition, language } = request.query;
    const served = publications.select(edition);
    const { id } = served;
    const make = () => JSON.stringify(served.speaking(language).catalogue);
    const answer = { publication: id, name: `catalogue/${language}`, make };
    return await prepared.send(request, reply, answer, edition === id);
  });

  api.get('/indicators', { schema: routeSchemas.indicators }, ({ query }) => {
    const { themes, indicators } = publications.select(query.edition).speaking(query.language).catalogue;
    return { themes, indicators };
  });

  api.get('/sources', { schema: routeSchemas.sources }, ({ query }) => {
    const { catalogue, manifest } = publications.select(query.edition).speaking(query.language);
    const { id, edition, synthetic, policy, thresholds, catalogueVersion, cog, origins, periods } = manifest;
    const publication = { id, edition, synthetic, policy, thresholds, catalogueVersion, cog };
    return { publication, sources: catalogue.sources, origins, periods };
  });
}
