/** Who lives where: the heading of the report, its communes and their inhabitants by age. */
import {
  formatCount,
  formatEdition,
  formatFigure,
  formatInteger,
  formatMeasure,
} from '../../domain/format.js';
import { describeCpts, type Commune } from '../../domain/places.js';
import type { Report, TerritorySummary } from '../../domain/report.js';
import type { Page } from './page.js';
import {
  communeWords,
  describeReferences,
  describeStamp,
  foldPlaces,
  foldRows,
  inhabitantWords,
} from './wording.js';

const percent = (value: number) => formatMeasure(value, '%');

export function reportHeader(report: Report, page: Page): string[] {
  const { publication, territory } = report;
  const { totals } = territory;
  return [
    page.title('Rezone – Diagnostic de territoire'),
    ...(publication.synthetic
      ? [page.warning('Données de démonstration\u202f: ces chiffres ne décrivent pas la situation réelle.')]
      : []),
    page.list([
      `${formatCount(totals.communes, communeWords)} · ${formatCount(totals.population, inhabitantWords)}${withoutPopulation(territory)} · CPTS de taille ${territory.sizeClass}`,
      `Départements\u202f: ${describeParts(territory.departments, 'départements')}`,
      `Régions\u202f: ${describeParts(territory.regions, 'régions')}`,
      `Édition\u202f: ${formatEdition(publication.edition)} (publication ${publication.id}, code officiel géographique ${publication.cog})`,
    ]),
  ];
}

function withoutPopulation({ totals }: TerritorySummary): string {
  return totals.withoutPopulation > 0
    ? ` (sans compter ${formatCount(totals.withoutPopulation, communeWords)} dont la population n’est pas publiée)`
    : '';
}

function describeParts(parts: TerritorySummary['departments'], plural: string): string {
  return foldPlaces(
    parts,
    ({ name, code, communes, population }) =>
      `${name} (${code}), ${formatCount(communes, communeWords)}, ${formatCount(population, inhabitantWords)}`,
    plural,
  ).join('\u202f; ');
}

export function communesTable(report: Report, page: Page): string[] {
  const { territory } = report;
  const { shown, folded } = foldRows(territory.communes);
  const totals = territory.totals;
  return [
    page.heading('Communes'),
    page.table(
      [
        { heading: 'Commune' },
        { heading: 'Code', width: 7 },
        { heading: 'Habitants', width: 12, align: 'right' },
        { heading: 'QPV', width: 6, align: 'right' },
        { heading: 'Zonage', width: 8 },
        { heading: 'CPTS existantes', width: 34 },
      ],
      [
        ...shown.map(communeRow),
        [
          `Total\u202f: ${formatCount(totals.communes, communeWords)}`,
          '',
          formatInteger(totals.population),
          formatInteger(totals.qpv),
          '',
          '',
        ],
      ],
    ),
    ...(folded === null ? [] : [page.paragraph(folded)]),
    page.list([
      describeQpv(territory),
      describeZoning(territory),
      `Habitants. ${describeStamp(territory.population, report)}`,
      `Quartiers prioritaires (QPV). ${describeStamp(territory.qpv, report)}`,
      `Zonage des médecins généralistes. ${describeStamp(territory.zoning, report)}`,
      `CPTS existantes. ${describeStamp(territory.cpts, report)}`,
    ]),
  ];
}

const zoningLabels = { ZIP: 'ZIP', ZAC: 'ZAC', none: '–' } as const;

function communeRow(commune: Commune): string[] {
  return [
    commune.name,
    commune.code,
    commune.population === null ? 'n.d.' : formatInteger(commune.population),
    formatInteger(commune.qpv.count),
    commune.zoning === null ? 'n.d.' : zoningLabels[commune.zoning],
    describeCpts(commune),
  ];
}

function describeQpv({ totals }: TerritorySummary): string {
  const count = formatCount(totals.qpv, {
    one: 'quartier prioritaire de la politique de la ville (QPV)',
    other: 'quartiers prioritaires de la politique de la ville (QPV)',
  });
  return totals.qpvDistinct
    ? `${count}, chacun compté une fois`
    : `${count}\u202f: somme des communes, un quartier à cheval sur deux communes compte deux fois`;
}

function describeZoning({ totals }: TerritorySummary): string {
  const unknown = totals.zoningUnknown;
  return [
    `Zone d’intervention prioritaire (ZIP)\u202f: ${formatCount(totals.zip, communeWords)}`,
    `zone d’action complémentaire (ZAC)\u202f: ${formatCount(totals.zac, communeWords)}`,
    ...(unknown > 0 ? [`zonage inconnu\u202f: ${formatCount(unknown, communeWords)}`] : []),
  ].join('\u202f; ');
}

export function ageBandsTable(report: Report, page: Page): string[] {
  const { ageBands } = report.territory;
  return [
    page.heading('Habitants par tranche d’âge'),
    page.table(
      [
        { heading: 'Âge', width: 20 },
        { heading: 'Habitants', width: 14, align: 'right' },
        { heading: 'Part', width: 12, align: 'right' },
        { heading: 'Comparaison' },
      ],
      ageBands.bands.map((band) => [
        band.label,
        formatFigure(band.count, formatInteger),
        formatFigure(band.territory, percent),
        describeReferences(band, percent),
      ]),
    ),
    page.paragraph(describeStamp(ageBands, report)),
  ];
}
