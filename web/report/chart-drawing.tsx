/** A chart drawn at the width it is given; `src/charts` escapes every text it writes. */
import { useId } from 'react';
import type { Chart } from '../../src/charts/chart.js';
import { webPalette } from '../../src/charts/palette.js';
import { useElementWidth } from './use-element-width.js';

export function ChartDrawing({ chart }: { chart: Chart }) {
  const id = useId();
  const [box, width] = useElementWidth<HTMLDivElement>();
  const svg = chart.draw({ id, width, palette: webPalette });
  return <div className="chart-drawing" ref={box} dangerouslySetInnerHTML={{ __html: svg }} />;
}
