/** The corner of the map: its scale, and who made what it shows. */
import { scaleBar } from '../../src/charts/scale-bar.js';
import { t } from '../../src/language/translate.js';
import type { Projection } from './projection.js';
import { toPlane, type Size, type View } from './view.js';

interface MapCornerProps {
  view: View;
  size: Size;
  projection: Projection;
  /** Who made what is on the map; a narrow one has room for the first. */
  credits: readonly string[];
}

/** Pixels. */
const longestBar = 110;

export function MapCorner({ view, size, projection, credits }: MapCornerProps) {
  const middle = toPlane(view, { x: size.width / 2, y: size.height / 2 });
  const bar = scaleBar(view.k / projection.groundScale(middle.y), longestBar);
  return (
    <div className="map-corner">
      <p className="map-credits">
        {credits.map((credit) => (
          <span key={credit}>{credit}</span>
        ))}
      </p>
      <p className="map-scale" style={{ width: bar.width }}>
        <span className="map-unseen">{t('Échelle :')} </span>
        {bar.label}
      </p>
    </div>
  );
}
