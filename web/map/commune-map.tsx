/**
 * The map on which communes are chosen. For those who do not use a pointer it is one widget: arrow keys
 * move a cursor from commune to commune, and what it points at is announced.
 */
import { useId } from 'react';
import { t } from '../../src/language/translate.js';
import type { CommuneMapProps } from './commune-map-props.js';
import { GroupList } from './group-list.js';
import { MapCorner } from './map-corner.js';
import { MapLegend } from './map-legend.js';
import { MapTools } from './map-tools.js';
import type { Pointed } from './pointed.js';
import { PointedCard } from './pointed-card.js';
import { useCommuneMap } from './use-commune-map.js';
import './commune-map.css';
import './map-colours.css';

/** Until the stage sizes them: a canvas is 300 pixels wide by itself, and the page would be seen to move. */
const unsized = { width: 0, height: 0 };

export function CommuneMap(props: CommuneMapProps) {
  const model = useCommuneMap(props);
  const { view, size, scenes, groups, pointing } = model;
  const { attach, moving, base, selection, cursor } = model.elements;
  const { pointed } = pointing;
  const source = props.structuresSource;
  const helpId = useId();
  return (
    <div className="map" data-testid="commune-map" data-ready={view !== null} {...pointedAttributes(pointed)}>
      <div
        ref={attach}
        className="map-widget"
        role="application"
        aria-label={t('Carte des communes')}
        aria-describedby={helpId}
        tabIndex={0}
        {...pointing.handlers}
      >
        <div ref={moving} className="map-moving">
          <canvas ref={base} {...unsized} />
          <canvas ref={selection} {...unsized} />
          <canvas ref={cursor} {...unsized} />
        </div>
      </div>
      <p id={helpId} className="map-unseen">
        {t(
          'Flèches pour aller de commune en commune, Espace pour ajouter ou retirer, + et − pour zoomer, Début pour tout voir, Échap pour quitter la commune. Les structures de soins sont aussi dans la liste.',
        )}
      </p>
      <PointedCard {...props} pointed={pointed} size={size} source={source} splits={groups.splits} />
      {groups.listed && <GroupList structures={groups.listed} source={source} onClose={groups.close} />}
      <MapTools map={props} model={model} />
      {scenes && size && <MapLegend scene={scenes.whole} map={size} {...props} />}
      {scenes && size && view && (
        <MapCorner view={view} size={size} projection={scenes.projection} credits={props.credits} />
      )}
    </div>
  );
}

/** What the pointer is on, for tests: a canvas says nothing of itself. */
function pointedAttributes(pointed: Pointed | null): Record<`data-${string}`, string> {
  if (!pointed) return {};
  if (pointed.kind === 'commune') return { 'data-pointed': pointed.code };
  return { 'data-mark': pointed.structure?.establishment.id ?? 'group' };
}
