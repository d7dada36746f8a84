/**
 * The four series of a comparison: territory, département, région, France.
 * A territory over several départements or régions draws the most populated one of each and says so;
 * its table gives them all.
 */
import { formatFigure } from '../domain/format.js';
import type { Figure } from '../domain/figure.js';
import type { ReferenceFigure } from '../domain/report.js';

/** A figure of the territory beside its references. */
export interface ComparedFigure {
  readonly territory: Figure;
  readonly department: readonly ReferenceFigure[];
  readonly region: readonly ReferenceFigure[];
  readonly france: ReferenceFigure;
}

export interface Series {
  /** "Ter.", "Dép."… */
  readonly abbreviation: string;
  readonly name: string;
  readonly figure: Figure;
}

/** At most four: the first département and région stand for the others. */
export function seriesOf(compared: ComparedFigure): Series[] {
  const [department] = compared.department;
  const [region] = compared.region;
  return [
    { abbreviation: 'Ter.', name: 'votre territoire', figure: compared.territory },
    ...(department ? [{ abbreviation: 'Dép.', name: department.name, figure: department }] : []),
    ...(region ? [{ abbreviation: 'Rég.', name: region.name, figure: region }] : []),
    { abbreviation: 'Fr.', name: 'France', figure: compared.france },
  ];
}

/** "Ter. : votre territoire · Dép. : Gard…", and what is left out of the drawing. */
export function seriesLegend(compared: ComparedFigure): string[] {
  const names = seriesOf(compared).map(({ abbreviation, name }) => `${abbreviation}\u202f: ${name}`);
  const left = [
    ...(compared.department.length > 1 ? [`${compared.department.length} départements`] : []),
    ...(compared.region.length > 1 ? [`${compared.region.length} régions`] : []),
  ];
  const choice =
    left.length > 0
      ? [
          `Le territoire s’étend sur ${left.join(' et ')}\u202f: le dessin retient la partie la plus peuplée, le tableau donne tout.`,
        ]
      : [];
  return [names.join(' · '), ...choice];
}

/** Headings of the columns of `comparedCells`. */
export function comparedColumns(compared: ComparedFigure): string[] {
  return [
    'Territoire',
    ...compared.department.map(({ name }) => name),
    ...compared.region.map(({ name }) => name),
    compared.france.name,
  ];
}

export function comparedCells(compared: ComparedFigure, format: (value: number) => string): string[] {
  const figures = [compared.territory, ...compared.department, ...compared.region, compared.france];
  return figures.map((figure) => formatFigure(figure, format));
}
