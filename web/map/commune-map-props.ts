/** What the map of the communes is given, and whom it tells what happens on it. */
import type { CommuneSummary } from '../../src/domain/commune-summary.js';
import type { CommuneTopology } from '../../src/domain/commune-topology.js';
import type { AreaUse } from './area/area-sketcher.js';
import type { IndicatorLayer } from './indicator-layer.js';
import type { MapFocus } from './map-focus.js';
import type { Caption } from './picture/picture-maker.js';
import type { MapStructure } from './structure-marks.js';

export interface CommuneMapProps {
  /** One topology per région shown, as served by `/api/v1/outlines/regions/<code>`; keep the array stable between renders. */
  outlines: readonly CommuneTopology[];
  /** Finer outlines by département code, as far as they have arrived; a new map each time one is added. */
  detail?: ReadonlyMap<string, CommuneTopology> | undefined;
  /** The view is close: asks for the finer outlines of these départements, each of them once. */
  onDetailNeeded?: ((departments: readonly string[]) => void) | undefined;
  /** Every commune that may be drawn, by code; keep the map stable between renders. */
  communes: ReadonlyMap<string, CommuneSummary>;
  /** Names of the départements, by code. */
  departments: ReadonlyMap<string, string>;
  /** Codes of the chosen communes; a new set each time it changes. */
  selected: ReadonlySet<string>;
  /** A commune was clicked, tapped or confirmed from the keyboard. */
  onToggle: (code: string) => void;
  /** An area was drawn: its communes join the selection, or leave it. */
  onArea: (codes: readonly string[], use: AreaUse) => void;
  /** Structures of care to draw; keep the array stable between renders. */
  structures: readonly MapStructure[];
  /** Register of the structures and its date, under what is said of each. */
  structuresSource?: string | undefined;
  /** The indicator that colours the communes; keep it stable between renders. */
  indicator: IndicatorLayer | null;
  /** Whether the existing CPTS are drawn. */
  showCpts: boolean;
  /** A new object moves the view: onto a structure; onto these communes, or the whole map when none of them is on it. */
  focus: MapFocus;
  /** Who made what is on the map, the outlines first, for its corner. */
  credits: readonly string[];
  /** Above the map, when it is kept as a picture. */
  caption: Caption;
  onPictureFailed: () => void;
}
