/** The colours a chart needs, by role: custom properties on the web, literal colours in documents. */
export interface ChartPalette {
  readonly ground: string;
  readonly ink: string;
  readonly muted: string;
  readonly border: string;
  /** Bars of the département, the région and France, which stay behind those of the territory. */
  readonly reference: string;
  /** The parts of a composition; the first is also the colour of the territory. */
  readonly series: readonly [string, string, string, string];
  /** Ground and lines of the hatch that marks a neutralised figure. */
  readonly hatchGround: string;
  readonly hatchLine: string;
}

/** Follows the theme of the page: the custom properties of web/styles/tokens.css and web/report/charts.css. */
export const webPalette: ChartPalette = {
  ground: 'var(--ground)',
  ink: 'var(--ink)',
  muted: 'var(--muted)',
  border: 'var(--field-border)',
  reference: 'var(--chart-reference)',
  series: ['var(--series-1)', 'var(--series-2)', 'var(--series-3)', 'var(--series-4)'],
  hatchGround: 'var(--caution-ground)',
  hatchLine: 'var(--caution)',
};

/** White paper. */
export const documentPalette: ChartPalette = {
  ground: '#FFFFFF',
  ink: '#1B2733',
  muted: '#55636F',
  border: '#7A8894',
  reference: '#A9B6C1',
  series: ['#0B5C7A', '#BF7A0F', '#4E94AF', '#8C4A00'],
  hatchGround: '#FFF4D6',
  hatchLine: '#6B4A00',
};
