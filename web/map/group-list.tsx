/** The structures of a group that no scale separates: a building, a street. */
import { useEffect, useRef } from 'react';
import { t } from '../../src/language/translate.js';
import type { MapStructure } from './structure-marks.js';
import { StructureShape } from './structure-shape.js';

interface GroupListProps {
  readonly structures: readonly MapStructure[];
  readonly source: string | undefined;
  readonly onClose: () => void;
}

export function GroupList({ structures, source, onClose }: GroupListProps) {
  const title = t('{count, plural, one {# structure à cet endroit} other {# structures à cet endroit}}', {
    count: structures.length,
  });
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => close.current?.focus(), [structures]);
  return (
    <section
      className="map-group"
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <header>
        <p className="map-card-name">{title}</p>
        <button
          ref={close}
          type="button"
          className="map-group-close"
          aria-label={t('Fermer')}
          onClick={onClose}
        >
          ✕
        </button>
      </header>
      <ul tabIndex={0} aria-label={t('Structures')}>
        {structures.map(({ establishment, family, type }) => (
          <li key={establishment.id}>
            <StructureShape family={family} />
            <div>
              <p className="map-group-name">{establishment.name}</p>
              <p>{type}</p>
              <p className="map-card-detail">{establishment.address ?? t('Adresse non publiée')}</p>
            </div>
          </li>
        ))}
      </ul>
      {source && <p className="map-card-detail">{source}</p>}
    </section>
  );
}
