/** POST /similar: the existing CPTS or intercommunalités most like a list of communes. */
import { similarTerritories } from '../../domain/similar-territories.js';
import {
  comparableGroupings,
  type ComparableGroupings,
  type SimilarKind,
} from '../../domain/similar-territories/comparable-groupings.js';
import type { ApiServer } from '../api-server.js';
import { readCommuneAreas } from '../commune-areas.js';
import { RequestProblem } from '../problems.js';
import { routeSchemas } from '../schemas.js';
import type { ServedPublication, ServedPublications } from '../served-publications.js';

const kindNames: Readonly<Record<SimilarKind, string>> = {
  cpts: 'aucune CPTS existante',
  epci: 'aucune intercommunalité',
};

export function addSimilarRoutes(api: ApiServer, publications: ServedPublications): void {
  const areasOf = keptByKey(({ open }: ServedPublication) => readCommuneAreas(open));
  const comparableOf = new Map<string, ComparableGroupings>();

  api.post('/similar', { schema: routeSchemas.similar }, async ({ body }) => {
    const served = publications.select(body.edition);
    const { publication } = served;
    if (!publication.places.groupings.some(({ kind }) => kind === body.kind)) {
      throw new RequestProblem(
        404,
        `L’édition ${publication.manifest.edition} ne connaît ${kindNames[body.kind]}\u202f: choisissez l’autre sorte de territoires, ou une autre édition.`,
      );
    }
    const areas = await areasOf(served.id, served);
    const key = `${served.id}/${body.kind}`;
    const comparable = comparableOf.get(key) ?? comparableGroupings(publication, areas, body.kind);
    comparableOf.set(key, comparable);
    return similarTerritories(publication, body.communes, {
      areas,
      comparable,
      pathologies: body.pathologies ?? [],
    });
  });
}

/** Worked out once for each key; a failure is tried again by the next who asks. */
function keptByKey<Input, Result>(make: (input: Input) => Promise<Result>) {
  const kept = new Map<string, Promise<Result>>();
  return (key: string, input: Input): Promise<Result> => {
    const known = kept.get(key);
    if (known) return known;
    const made = make(input);
    kept.set(key, made);
    made.catch(() => kept.delete(key));
    return made;
  };
}
