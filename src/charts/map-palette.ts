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
}

/** Follows the theme of the page (web/styles/tokens.css). */
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
};
