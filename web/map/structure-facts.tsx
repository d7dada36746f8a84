/** The card of the structure, or of the group of structures, under the pointer. */
import { t } from '../../src/language/translate.js';
import type { GroupMark, MapStructure } from './structure-marks.js';
import { StructureShape } from './structure-shape.js';
import { countStructures } from './wording.js';

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
      <p className="map-card-detail">
        {t('Catégorie du registre : {category}', { category: establishment.category })}
      </p>
      <p>{establishment.address ?? t('Adresse non publiée')}</p>
      <p>{t('Commune : {commune}', { commune })}</p>
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
      <p className="map-card-name">{countStructures(group.count)}</p>
      <p className="map-card-action">
        {splits ? t('Cliquer pour agrandir') : t('Cliquer pour voir la liste')}
      </p>
    </>
  );
}
