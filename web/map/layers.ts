/** What is drawn besides the communes and the selection. */
import type { CptsArea } from './cpts-areas.js';
import type { IndicatorLayer } from './indicator-layer.js';
import type { StructureMarks } from './structure-marks.js';

export interface Layers {
  /** Null while no indicator is chosen. */
  readonly indicator: IndicatorLayer | null;
  /** Existing CPTS, named, and tinted where no indicator is; null while their layer is off. */
  readonly cpts: readonly CptsArea[] | null;
  /** Null while there is no structure to show. */
  readonly structures: StructureMarks | null;
}
