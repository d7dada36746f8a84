/** The mark that stands for a side in the charts. */
import { pairMark } from '../../src/charts/paired-intervals.js';
import { webPalette } from '../../src/charts/palette.js';
import type { SideKey } from './comparison-view.js';

export function SideMark({ side }: { readonly side: SideKey }) {
  const svg = pairMark(side === 'first' ? 'disc' : 'diamond', { palette: webPalette });
  return <span className="side-mark" dangerouslySetInnerHTML={{ __html: svg }} />;
}
