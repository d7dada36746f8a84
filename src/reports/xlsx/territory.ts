/** Sheets of the territory: its communes, and its inhabitants by age. */
import { describeCpts } from '../../domain/places.js';
import type { Report } from '../../domain/report.js';
import { numberFormats, type Sheet } from './sheet.js';
import { areaColumns, knownCell, referencesOf, stampSentence } from './words.js';

const zoningWords = { ZIP: 'ZIP', ZAC: 'ZAC', none: 'aucun' } as const;

export function communesSheet(report: Report): Sheet {
  const { territory } = report;
  const nameOf = (areas: Report['territory']['departments'], code: string) =>
    areas.find((area) => area.code === code)?.name ?? code;
  const { totals } = territory;
  return {
    name: 'Communes',
    title: 'Communes du territoire',
    stamp: [
      `Habitants. ${stampSentence(territory.population, report)}`,
      `QPV. ${stampSentence(territory.qpv, report)}${totals.qpvDistinct ? '' : ' Un quartier à cheval sur deux communes compte deux fois dans le total.'}`,
      `Zonage. ${stampSentence(territory.zoning, report)}`,
      `CPTS. ${stampSentence(territory.cpts, report)}`,
    ].join(' '),
    columns: [
      { heading: 'Commune' },
      { heading: 'Code INSEE' },
      { heading: 'Département' },
      { heading: 'Région' },
      { heading: 'Codes postaux' },
      { heading: 'Population municipale (habitants)', format: numberFormats.integer },
      { heading: 'Quartiers prioritaires (nombre)', format: numberFormats.integer },
      { heading: 'Zonage des généralistes' },
      { heading: 'CPTS existantes' },
    ],
    rows: territory.communes.map((commune) => [
      commune.name,
      commune.code,
      nameOf(territory.departments, commune.department),
      nameOf(territory.regions, commune.region),
      commune.postalCodes.join(', '),
      knownCell(commune.population),
      commune.qpv.count,
      commune.zoning === null ? 'n.d.' : zoningWords[commune.zoning],
      describeCpts(commune),
    ]),
    total: [
      'Total',
      `${totals.communes} communes`,
      '',
      '',
      '',
      totals.population,
      totals.qpv,
      `ZIP : ${totals.zip}, ZAC : ${totals.zac}${totals.zoningUnknown > 0 ? `, n.d. : ${totals.zoningUnknown}` : ''}`,
      totals.withoutPopulation > 0 ? `Population inconnue : ${totals.withoutPopulation} communes` : '',
    ],
  };
}

export function agesSheet(report: Report): Sheet {
  const { ageBands } = report.territory;
  return {
    name: 'Âges',
    title: 'Habitants par tranche d’âge',
    stamp: stampSentence(ageBands, report),
    columns: [
      { heading: 'Tranche d’âge' },
      { heading: 'Territoire (habitants)', format: numberFormats.integer },
      { heading: 'Territoire (% des habitants)', format: numberFormats.percent },
      ...areaColumns(report, numberFormats.percent).map((column) => ({
        ...column,
        heading: `${column.heading} (% des habitants)`,
      })),
    ],
    rows: ageBands.bands.map((band) => [
      band.label,
      { figure: band.count },
      { figure: band.territory },
      ...referencesOf(band).map((figure) => ({ figure })),
    ]),
  };
}
