/** The colours of a map, by role: custom properties on the web, literal colours in documents. */
export interface MapPalette {
  /** What is not the territory nor its neighbours: sea, abroad, other régions. */
  readonly ground: string;
  readonly land: string;
  readonly line: string;
  readonly strongLine: string;
  readonly selected: string;
  readonly selectedOpacity: number;
  readonly selectedLine: string;
  readonly label: string;
  readonly halo: string;
  /** From the lowest class of figures to the highest: ColorBrewer PuBu. */
  readonly classes: readonly [string, string, string, string, string];
  /** Ground and lines of what is neutralised; the lines are the dots of what is not available. */
  readonly hatchGround: string;
  readonly hatchLine: string;
}

/** Follows the theme of the page: web/styles/tokens.css, and web/map/indicator-layer.css for the classes. */
export const webMapPalette: MapPalette = {
  ground: 'var(--surface)',
  land: 'var(--ground)',
  line: 'var(--rule)',
  strongLine: 'var(--muted)',
  selected: 'var(--selected)',
  selectedOpacity: 0.55,
  selectedLine: 'var(--selected-ink)',
  label: 'var(--ink)',
  halo: 'var(--ground)',
  classes: [
    'var(--map-value-1)',
    'var(--map-value-2)',
    'var(--map-value-3)',
    'var(--map-value-4)',
    'var(--map-value-5)',
  ],
  hatchGround: 'var(--map-hatch-ground)',
  hatchLine: 'var(--map-hatch-mark)',
};

/** White paper. */
export const documentMapPalette: MapPalette = {
  ground: '#E5E9EC',
  land: '#FFFFFF',
  line: '#9AA7B3',
  strongLine: '#55636F',
  selected: '#F5B700',
  selectedOpacity: 0.55,
  selectedLine: '#5B3A00',
  label: '#1B2733',
  halo: '#FFFFFF',
  classes: ['#F1EEF6', '#BDC9E1', '#74A9CF', '#2B8CBE', '#045A8D'],
  hatchGround: '#ECEFF2',
  hatchLine: '#9AA7B3',
};
