/** Buttons that move the view, then those that do more with the map. */
import type { ReactNode } from 'react';
import { t } from '../../src/language/translate.js';

interface MapControlsProps {
  onZoom: (direction: 'in' | 'out') => void;
  onShowAll: () => void;
  /** Null while no commune is chosen. */
  onShowTerritory: (() => void) | null;
  /** More buttons. */
  children: ReactNode;
}

export function MapControls({ onZoom, onShowAll, onShowTerritory, children }: MapControlsProps) {
  return (
    <div className="map-controls" role="group" aria-label={t('Vue de la carte')}>
      <MapButton label={t('Zoomer')} onPress={() => onZoom('in')}>
        <path d="M10 4v12M4 10h12" />
      </MapButton>
      <MapButton label={t('Dézoomer')} onPress={() => onZoom('out')}>
        <path d="M4 10h12" />
      </MapButton>
      <MapButton label={t('Voir toute la carte')} onPress={onShowAll}>
        <path d="M3 9.5 10 3.5l7 6M5 8.5V16.5h3.5v-4h3v4H15V8.5" />
      </MapButton>
      {onShowTerritory && (
        <MapButton label={t('Voir les communes choisies')} onPress={onShowTerritory}>
          <path d="M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4" />
          <circle cx="10" cy="10" r="2.5" />
        </MapButton>
      )}
      {children}
    </div>
  );
}

interface MapButtonProps {
  label: string;
  onPress: () => void;
  children: ReactNode;
}

function MapButton({ label, onPress, children }: MapButtonProps) {
  return (
    <button type="button" className="map-button" aria-label={label} title={label} onClick={onPress}>
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
        {children}
      </svg>
    </button>
  );
}
