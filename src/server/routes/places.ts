/** GET /places: régions and départements. */
import type { Area } from '../../domain/places.js';
import type { ApiServer } from '../api-server.js';
import { routeSchemas } from '../schemas.js';
import type { ServedPublications } from '../served-publications.js';

export function addPlaceRoutes(api: ApiServer, publications: ServedPublications): void {
  api.get('/places', { schema: routeSchemas.places }, ({ query }) => {
    const { places } = publications.select(query.edition).publication;
    return {
      regions: [...places.regions.values()].filter(isRegion).sort(mainlandFirst),
      departments: [...places.departments.values()].filter(({ region }) => isRegion({ code: region })),
    };
  });
}

/** The overseas collectivities, which have no CPTS, stand among the régions under codes of three digits. */
function isRegion({ code }: Pick<Area, 'code'>): boolean {
  return code.length === 2;
}

/** The codes of the overseas régions begin with 0. */
function mainlandFirst(a: Area, b: Area): number {
  const overseas = ({ code }: Area) => Number(code.startsWith('0'));
  return overseas(a) - overseas(b) || Number(a.code) - Number(b.code);
}
