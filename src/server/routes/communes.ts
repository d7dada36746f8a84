/** GET /communes, /communes/{code}, POST /communes/carry: all the communes, a search, one commune, an old list. */
import { toColumns } from '../../domain/commune-columns.js';
import { carryCodes } from '../../domain/carry-codes.js';
import { resolveTerritory, TerritoryError } from '../../domain/territory.js';
import type { ApiServer } from '../api-server.js';
import type { PreparedAnswer, PreparedAnswers } from '../prepared-answers.js';
import { RequestProblem } from '../problems.js';
import { routeSchemas } from '../schemas.js';
import type { ServedPublication, ServedPublications } from '../served-publications.js';

export function addCommuneRoutes(
  api: ApiServer,
  publications: ServedPublications,
  prepared: PreparedAnswers,
): void {
  api.get('/communes', { schema: routeSchemas.communes }, async (request, reply) => {
    const { edition, q, region, layout, limit } = request.query;
    const served = publications.select(edition);
    if (region !== undefined) served.checkRegion(region);
    if (q === undefined) {
      const answer = listCommunes(served, region, layout);
      return await prepared.send(request, reply, answer, edition === served.id);
    }
    const matches = served.search.search(q, { limit, ...(region === undefined ? {} : { region }) });
    return { communes: matches.map(({ commune }) => commune) };
  });

  api.post('/communes/carry', { schema: routeSchemas.carry }, ({ body }) => {
    const { manifest } = publications.select(body.edition).publication;
    return carryCodes(publications.latestPlaces, body.codes, body.cog, manifest.cog);
  });

  api.get('/communes/:code', { schema: routeSchemas.commune }, ({ params, query }) => {
    const served = publications.select(query.edition);
    const row = rowOf(served, params.code);
    const { qpv, zoning, position } = served.publication.places.communes[row]!;
    return { ...served.communes[row]!, qpv, zoning, position };
  });
}

function listCommunes(
  served: ServedPublication,
  region: string | undefined,
  layout: 'objects' | 'columns',
): PreparedAnswer {
  return {
    publication: served.id,
    name: `communes/${region ?? 'france'}/${layout}`,
    make: () => {
      const communes = served.communes.filter((commune) => region === undefined || commune.region === region);
      return JSON.stringify(layout === 'columns' ? { columns: toColumns(communes) } : { communes });
    },
  };
}

/** A code alone in an address is a page that exists or not: what a list calls a fault is a 404 here. */
function rowOf({ publication }: ServedPublication, code: string): number {
  try {
    return resolveTerritory(publication.places, [code])[0]!;
  } catch (error) {
    if (error instanceof TerritoryError) throw new RequestProblem(404, error.message);
    throw error;
  }
}
