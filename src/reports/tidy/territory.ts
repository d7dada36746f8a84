/** Communes, inhabitants, quartiers prioritaires and zoning as tidy lines. */
import { missingFigure, value, type Figure } from '../../domain/figure.js';
import type { Commune, Zoning } from '../../domain/places.js';
import type { Report, TerritorySummary } from '../../domain/report.js';
import {
  codesOf,
  communeLevel,
  figureCells,
  stampCells,
  territoryLevel,
  yesOrNo,
  type TidyRow,
} from './row.js';

interface Measure {
  readonly indicateur: string;
  readonly libelle: string;
  readonly unite: string;
  readonly stamp: 'population' | 'qpv' | 'zoning';
  readonly total: (totals: TerritorySummary['totals']) => number;
  readonly ofCommune: (commune: Commune) => Figure;
}

const known = (number: number | null): Figure =>
  number === null ? missingFigure('unavailable') : value(number);
const isZoned =
  (zoning: Zoning) =>
  (commune: Commune): Figure =>
    known(commune.zoning === null ? null : Number(commune.zoning === zoning));

const measures: readonly Measure[] = [
  {
    indicateur: 'population',
    libelle: 'Population municipale',
    unite: 'habitants',
    stamp: 'population',
    total: ({ population }) => population,
    ofCommune: ({ population }) => known(population),
  },
  {
    indicateur: 'qpv',
    libelle: 'Quartiers prioritaires de la politique de la ville',
    unite: 'quartiers',
    stamp: 'qpv',
    total: ({ qpv }) => qpv,
    ofCommune: ({ qpv }) => value(qpv.count),
  },
  {
    indicateur: 'zip',
    libelle: 'Zone d’intervention prioritaire',
    unite: 'communes',
    stamp: 'zoning',
    total: ({ zip }) => zip,
    ofCommune: isZoned('ZIP'),
  },
  {
    indicateur: 'zac',
    libelle: 'Zone d’action complémentaire',
    unite: 'communes',
    stamp: 'zoning',
    total: ({ zac }) => zac,
    ofCommune: isZoned('ZAC'),
  },
];

export function territoryRows(report: Report): TidyRow[] {
  const { territory } = report;
  const { totals, communes } = territory;
  const common = { rubrique: 'Territoire', dans_le_rapport: yesOrNo(true) };
  const summary = (indicateur: string, libelle: string, mesure: string, number: number): TidyRow => ({
    ...common,
    ...territoryLevel,
    ...{ indicateur, libelle, mesure },
    ...figureCells(value(number)),
    ...stampCells(territory.population, report),
  });
  return [
    { ...summary('communes', 'Communes du territoire', 'effectif', totals.communes), unite: 'communes' },
    summary('size-class', 'Taille conventionnelle de la CPTS', 'classe', territory.sizeClass),
    ...measures.flatMap(({ indicateur, libelle, unite, stamp, total, ofCommune }): TidyRow[] => {
      const row = { ...common, indicateur, libelle, mesure: 'effectif', unite };
      const stamped = { ...row, ...stampCells(territory[stamp], report) };
      const without = communes.filter((commune) => ofCommune(commune).status !== 'value');
      return [
        {
          ...stamped,
          ...territoryLevel,
          ...figureCells(value(total(totals))),
          communes_sans_donnee: codesOf(without),
        },
        ...communes.map((commune) => ({
          ...stamped,
          ...communeLevel(commune),
          ...figureCells(ofCommune(commune)),
        })),
      ];
    }),
  ];
}
