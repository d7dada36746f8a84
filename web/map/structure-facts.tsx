/** The card of the structure, or of the group of structures, under the pointer. */
import { formatCount } from '../../src/domain/format.js';
import type { GroupMark, MapStructure } from './structure-marks.js';
import { StructureShape } from './structure-shape.js';
import { structureWords } from './wording.js';

interface StructureFactsProps {
  readonly structure: MapStructure;
  /** Which register, of when. */
  readonly source: string | undefined;
}

export function StructureFacts({ structure, source }: StructureFactsProps) {
  const { establishment, family, type, commune } = structure;
  return (
    <>
      <p className="map-card-name">
        <StructureShape family={family} /> {establishment.name}
      </p>
      <p>{type}</p>
      <p className="map-card-detail">Catégorie du registre&#8239;: {establishment.category}</p>
      <p>{establishment.address ?? 'Adresse non publiée'}</p>
      <p>Commune&#8239;: {commune}</p>
      {source && <p className="map-card-detail">{source}</p>}
    </>
  );
}

interface GroupFactsProps {
  readonly group: GroupMark;
  /** Whether some scale separates them. */
  readonly splits: boolean;
}

export function GroupFacts({ group, splits }: GroupFactsProps) {
  return (
    <>
      <p className="map-card-name">{formatCount(group.count, structureWords)}</p>
      <p className="map-card-action">{splits ? 'Cliquer pour agrandir' : 'Cliquer pour voir la liste'}</p>
    </>
  );
}
