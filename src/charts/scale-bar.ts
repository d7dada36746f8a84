/** A round distance that fits a given width. */
import { formatInteger } from '../domain/format.js';
import { narrowSpace } from '../language/typography.js';

export interface ScaleBar {
  /** Pixels. */
  readonly width: number;
  readonly label: string;
}

/** The longest of 1, 2 or 5 × a power of ten, no wider than `room` pixels. */
export function scaleBar(pixelsPerKilometre: number, room: number): ScaleBar {
  const longest = room / pixelsPerKilometre;
  const power = 10 ** Math.floor(Math.log10(longest));
  const kilometres = power * ([5, 2].find((step) => step * power <= longest) ?? 1);
  return { width: kilometres * pixelsPerKilometre, label: formatDistance(kilometres) };
}

function formatDistance(kilometres: number): string {
  return kilometres < 1
    ? `${formatInteger(Math.round(kilometres * 1000))}${narrowSpace}m`
    : `${formatInteger(Math.round(kilometres))}${narrowSpace}km`;
}
