/** The card of the commune under the pointer or the keyboard cursor. */
import type { CommuneSummary } from '../../src/domain/commune-summary.js';
import { isNarrow, type Size } from './view.js';
import { describeAction, describeCpts, describePopulation, type Pointing } from './wording.js';

interface CommuneCardProps {
  commune: CommuneSummary;
  department: string | undefined;
  selected: boolean;
  pointing: Pointing;
  /** Where on the map, in pixels. */
  at: { readonly x: number; readonly y: number };
  map: Size;
}

/** Pixels between the point and the card. */
const gap = 18;

export function CommuneCard({ commune, department, selected, pointing, at, map }: CommuneCardProps) {
  return (
    <div className="map-card" data-testid="commune-card" style={isNarrow(map) ? {} : besidePoint(at, map)}>
      <p className="map-card-name">{commune.name}</p>
      <p className="map-card-department">
        {department} ({commune.department})
      </p>
      <p>{describePopulation(commune)}</p>
      <p>{describeCpts(commune)}</p>
      <p className="map-card-action">{describeAction(selected, pointing)}</p>
    </div>
  );
}

/** On the side of the point where there is more room; a narrow map places the card itself (commune-map.css). */
function besidePoint(at: { x: number; y: number }, map: Size) {
  const horizontal = at.x > map.width / 2 ? { right: map.width - at.x + gap } : { left: at.x + gap };
  const vertical = at.y > map.height / 2 ? { bottom: map.height - at.y + gap } : { top: at.y + gap };
  return { ...horizontal, ...vertical };
}
