/** One line of the tidy file: one figure of one place, with all that is needed to use it apart from the others. */
import type { Figure, MissingReason } from '../../domain/figure.js';
import { formatPeriod, periodBounds, type Period } from '../../domain/period.js';
import type { ReferenceFigure, Report } from '../../domain/report.js';
import { sourceLabel } from '../../domain/source-label.js';

/** Titles of the columns, in order: docs/documents.md says what each holds. */
export const tidyColumns = [
  'rubrique',
  'indicateur',
  'libelle',
  'mesure',
  'unite',
  'niveau',
  'code_zone',
  'zone',
  'valeur',
  'statut',
  'numerateur',
  'denominateur',
  'borne_basse',
  'borne_haute',
  'couverture_pct',
  'communes_neutralisees',
  'part_neutralisee_pct',
  'communes_sans_donnee',
  'ecart',
  'ecart_statut',
  'verdict',
  'dans_le_rapport',
  'periode',
  'debut',
  'fin',
  'source',
  'source_libelle',
  'edition',
  'publication',
  'demonstration',
] as const;

/** Empty where a column makes no sense for the figure; never in place of a value: `statut` says why there is none. */
export type TidyRow = Readonly<Partial<Record<(typeof tidyColumns)[number], string | number>>>;

export const statusWords: Readonly<Record<'value' | MissingReason, string>> = {
  value: 'valeur',
  neutralised: 'neutralisé',
  unavailable: 'indisponible',
  'not-applicable': 'sans objet',
  'no-activity': 'sans activité',
};

export const yesOrNo = (condition: boolean) => (condition ? 'oui' : 'non');

export function figureCells(figure: Figure): TidyRow {
  return {
    statut: statusWords[figure.status],
    ...(figure.status === 'value' && { valeur: figure.value }),
  };
}

interface References {
  readonly department: readonly ReferenceFigure[];
  readonly region: readonly ReferenceFigure[];
  readonly france: ReferenceFigure;
}

/** A line for each place that the territory is compared with. */
export function referenceRows(references: References): TidyRow[] {
  const rowOf = (niveau: string) => (reference: ReferenceFigure) => ({
    niveau,
    code_zone: reference.code,
    zone: reference.name,
    ...figureCells(reference),
  });
  return [
    ...references.department.map(rowOf('département')),
    ...references.region.map(rowOf('région')),
    rowOf('France')(references.france),
  ];
}

export const territoryLevel: TidyRow = { niveau: 'territoire', code_zone: '', zone: 'Territoire' };

export function communeLevel({ code, name }: { code: string; name: string }): TidyRow {
  return { niveau: 'commune', code_zone: code, zone: name };
}

/** Codes in one cell: a code holds no space. */
export function codesOf(communes: readonly { code: string }[]): string {
  return communes.map(({ code }) => code).join(' ');
}

/** Period and source of a figure. */
export function stampCells({ period, source }: { period: Period; source: string }, report: Report): TidyRow {
  const { from, to } = periodBounds(period);
  return {
    periode: formatPeriod(period),
    debut: from,
    fin: to,
    source,
    source_libelle: sourceLabel(report.sources, source),
  };
}
