/** The outlines that the maps of a territory are drawn from: coarse ones around it, finer ones of its départements. */
import type { CommuneTopology } from './commune-topology.js';

/** Each is a file to read; over more départements, the outlines of the régions are fine enough. */
const detailedAtMost = 4;

/** The départements of a territory whose finer outlines are worth reading: all of them, or none. */
export function departmentsInDetail(departments: readonly string[]): readonly string[] {
  return departments.length <= detailedAtMost ? departments : [];
}

/** Each commune once: the surroundings without those that the detail draws better, then the detail. */
export function combineOutlines(
  surroundings: readonly CommuneTopology[],
  detail: readonly CommuneTopology[],
): readonly CommuneTopology[] {
  const inDetail = new Set(detail.flatMap(codesOf));
  return [...surroundings.map((one) => without(one, inDetail)), ...detail];
}

type Geometry = CommuneTopology['objects']['communes']['geometries'][number];

function codesOf({ objects }: CommuneTopology): string[] {
  return objects.communes.geometries.map(codeOfGeometry);
}

/** The same outlines but those of some communes. */
function without(topology: CommuneTopology, codes: ReadonlySet<string>): CommuneTopology {
  const { communes } = topology.objects;
  const geometries = communes.geometries.filter((geometry) => !codes.has(codeOfGeometry(geometry)));
  return { ...topology, objects: { communes: { ...communes, geometries } } };
}

export function codeOfGeometry({ properties }: Geometry): string {
  return properties && 'code' in properties ? properties.code : '';
}
