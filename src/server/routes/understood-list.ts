/** POST /communes/understand: what each entry of a pasted list of communes means. */
import { carryCodes } from '../../domain/carry-codes.js';
import { createListReader, type ListReader } from '../../domain/understood-list.js';
import type { ApiServer } from '../api-server.js';
import { routeSchemas } from '../schemas.js';
import type { ServedPublication, ServedPublications } from '../served-publications.js';

export function addUnderstoodListRoutes(api: ApiServer, publications: ServedPublications): void {
  const readers = new Map<string, ListReader>();
  const readerOf = (served: ServedPublication): ListReader => {
    let reader = readers.get(served.id);
    if (reader === undefined) readers.set(served.id, (reader = createReader(served, publications)));
    return reader;
  };
  api.post('/communes/understand', { schema: routeSchemas.understand }, ({ body }) => {
    const { list, region, edition } = body;
    return { entries: readerOf(publications.select(edition))(list, region) };
  });
}

const closestAtMost = 4;

function createReader(served: ServedPublication, { latestPlaces }: ServedPublications): ListReader {
  const { places, manifest } = served.publication;
  return createListReader({
    places,
    formerCommunes: [...latestPlaces.formerByCode.values()],
    carry: (code) => carryCodes(latestPlaces, [code], null, manifest.cog),
    closest: (text, region) =>
      served.search
        .search(text, { limit: closestAtMost, ...(region === null ? {} : { preferredRegion: region }) })
        .map(({ commune }) => commune),
  });
}
