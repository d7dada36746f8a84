/** The shape of a family of structures, as on the map. */
import type { StructureFamily } from './structure-marks.js';
import './structure-shape.css';

export function StructureShape({ family }: { readonly family: StructureFamily }) {
  return (
    <svg
      className={`structure-shape structure-shape-${family}`}
      viewBox="-8 -8 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      {family === 'care' && <circle r="6" />}
      {family === 'medico-social' && <rect x="-5" y="-5" width="10" height="10" />}
      {family === 'coordinated' && <path d="M0-7.5 7.5 0 0 7.5-7.5 0Z" />}
    </svg>
  );
}
