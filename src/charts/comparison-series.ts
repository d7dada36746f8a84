/**
 * The four series of a comparison: territory, département, région, France.
 * A territory over several départements or régions draws the most populated one of each and says so;
 * its table gives them all.
 */
import { formatFigure } from '../domain/format.js';
import type { Figure } from '../domain/figure.js';
import type { ReferenceFigure } from '../domain/report.js';
import { t } from '../language/translate.js';

/** A figure of the territory beside its references. */
export interface ComparedFigure {
  readonly territory: Figure;
  readonly department: readonly ReferenceFigure[];
  readonly region: readonly ReferenceFigure[];
  readonly france: ReferenceFigure;
}

export interface Series {
  readonly level: 'territory' | 'department' | 'region' | 'france';
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
    {
      level: 'territory',
      abbreviation: t('Ter.'),
      name: t('votre territoire'),
      figure: compared.territory,
    },
    ...(department
      ? [
          {
            level: 'department' as const,
            abbreviation: t('Dép.'),
            name: department.name,
            figure: department,
          },
        ]
      : []),
    ...(region
      ? [{ level: 'region' as const, abbreviation: t('Rég.'), name: region.name, figure: region }]
      : []),
    { level: 'france', abbreviation: t('Fr.'), name: 'France', figure: compared.france },
  ];
}

/** "Ter. : votre territoire · Dép. : Gard…", and what is left out of the drawing. */
export function seriesLegend(compared: ComparedFigure): string[] {
  const names = seriesOf(compared).map(({ abbreviation, name }) =>
    t('{abbreviation} : {name}', { abbreviation, name }),
  );
  const { department, region } = compared;
  const isChoice = department.length > 1 || region.length > 1;
  const choice = t(
    'À chaque niveau, le dessin retient la partie où vivent le plus d’habitants du territoire ; le tableau donne les autres comparaisons.',
  );
  return [names.join(' · '), ...(isChoice ? [choice] : [])];
}

/** Headings of the columns of `comparedCells`. */
export function comparedColumns(compared: ComparedFigure): string[] {
  return [
    t('Territoire'),
    ...compared.department.map(({ name }) => name),
    ...compared.region.map(({ name }) => name),
    compared.france.name,
  ];
}

export function comparedCells(compared: ComparedFigure, format: (value: number) => string): string[] {
  const figures = [compared.territory, ...compared.department, ...compared.region, compared.france];
  return figures.map((figure) => formatFigure(figure, format));
}
