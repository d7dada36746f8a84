/** The end of the report: notes, how the figures are made and what they hide, and where each comes from. */
import { formatInteger } from '../../domain/format.js';
import type { Report } from '../../domain/report.js';
import { periodsOfSource } from '../../domain/source-periods.js';
import { t, type Sentence } from '../../language/translate.js';
import { heading, paragraph } from './blocks.js';
import { leftOutPlaces } from './compared-report.js';
import type { Block, Cell, Table } from './content.js';
import { sourceLabel } from '../../domain/source-label.js';

export function closing(report: Report): Block[] {
  return [
    heading(1, t('Notes, méthode et confidentialité')),
    ...notes(report),
    ...method(report),
    ...sources(report),
  ];
}

function notes({ notes }: Report): Block[] {
  if (notes.length === 0) return [];
  return [heading(2, t('Notes')), { type: 'list', items: notes.map(({ text }) => text) }];
}

const policyWords = {
  original:
    'Cette règle, dite « originale », regarde chaque commune à part. Elle n’empêche pas à elle seule de retrouver un chiffre masqué en rapprochant plusieurs territoires voisins : gardez-vous de le faire, ce serait désigner des personnes.',
  strict:
    'Cette règle, dite « stricte », ajoute à ces seuils ce qu’il faut pour qu’un chiffre masqué ne se déduise pas non plus de ceux de territoires voisins.',
} as const satisfies Record<Report['publication']['policy'], Sentence>;

function method({ publication, territory }: Report): Block[] {
  const { policy, cog, synthetic } = publication;
  return [
    heading(2, t('Ce qui est masqué, et pourquoi')),
    paragraph(
      'text',
      t(
        'Dans une petite commune, un petit nombre peut désigner quelqu’un. Si un tableau disait « 2 patients » dans un village, ses voisins sauraient lesquels ; s’il disait « 0 », ils sauraient aussi quelque chose.',
      ),
    ),
    thresholds(publication),
    paragraph(
      'text',
      t(
        'Le nombre d’habitants, de professionnels et de structures de soins est public : il n’est jamais masqué.',
      ),
    ),
    paragraph('text', t(policyWords[policy])),
    heading(2, t('Comment un territoire est additionné')),
    paragraph(
      'text',
      t(
        'Un taux n’est pas une moyenne de taux. On additionne les cas des communes conservées, on additionne les personnes concernées des mêmes communes, puis on divise. Le rapport donne toujours ces deux nombres à côté du taux.',
      ),
    ),
    paragraph(
      'text',
      t(
        'Les communes sont celles du code officiel géographique de {year}. Une liste plus ancienne y est reportée : une commune réunie à une autre laisse la place à celle-ci, et chaque remplacement est annoncé.',
        { year: String(cog) },
      ),
    ),
    heading(2, t('Les comparaisons')),
    paragraph(
      'text',
      leftOutPlaces(territory) ??
        t(
          'Le territoire est comparé à son département, à sa région et à la France. S’il s’étend sur plusieurs départements ou régions, il est comparé à chacun, en commençant par celui où vivent le plus de ses habitants.',
        ),
    ),
    paragraph(
      'text',
      t(
        'On dit « plus élevé » ou « plus bas » seulement si l’intervalle du territoire ne contient pas la référence. Sinon, aucune différence n’est établie. Cela ne veut pas dire que les deux sont égaux : une différence existe peut-être, mais il y a trop peu de cas pour l’affirmer.',
      ),
    ),
    paragraph(
      'text',
      t(
        'L’intervalle est calculé par la méthode de Wilson pour une part, et par celle de Byar pour un nombre d’événements. Il ne tient compte que du hasard, et non des défauts de la source.',
      ),
    ),
    paragraph(
      'text',
      t('Les taux ne sont pas corrigés de l’âge : un territoire plus âgé a souvent plus de malades.'),
    ),
    ...(synthetic ? demonstration() : []),
  ];
}

function demonstration(): Block[] {
  return [
    heading(2, t('Ce qu’est la démonstration')),
    paragraph(
      'text',
      t(
        'Les vraies données de remboursement sont réservées par la loi à des équipes autorisées : elles ne peuvent pas être livrées avec un logiciel. La démonstration les remplace, pour montrer tout ce que l’outil sait faire.',
      ),
    ),
  ];
}

function thresholds({ thresholds: { numerator, consumers, professionals } }: Report['publication']): Table {
  return {
    type: 'table',
    caption: t('Seuils de cette édition'),
    columns: [
      { heading: t('Ce qui est compté'), align: 'left', share: 3 },
      { heading: t('Masqué quand il y a'), align: 'left', share: 4 },
      { heading: t('Effet'), align: 'left', share: 5 },
    ],
    groups: [
      {
        heading: null,
        rows: [
          [
            t('Un indicateur, dans une commune'),
            t('moins de {count} personnes, passages ou séjours, zéro compris', {
              count: formatInteger(numerator),
            }),
            t('la commune sort du calcul de cet indicateur, au numérateur comme au dénominateur'),
          ],
          [
            t('Une commune entière'),
            t('moins de {count} personnes soignées dans la période', { count: formatInteger(consumers) }),
            t('aucun indicateur de santé n’est donné pour elle'),
          ],
          [
            t('L’activité d’une profession, dans une commune'),
            t('moins de {count} professionnels en exercice', { count: formatInteger(professionals) }),
            t('leurs patients et leurs actes ne sont pas comptés ; leur nombre, public, reste affiché'),
          ],
        ].map((cells) => ({ cells })),
      },
    ],
    total: null,
  };
}

function sources(report: Report): Block[] {
  return [
    heading(1, t('Sources et périodes')),
    {
      type: 'table',
      caption: null,
      columns: [
        { heading: t('Source'), align: 'left', share: 6 },
        { heading: t('Périodes'), align: 'left', share: 4 },
        { heading: t('Millésime'), align: 'left', share: 3 },
        { heading: t('Licence et crédit'), align: 'left', share: 5 },
      ],
      groups: [
        {
          heading: null,
          rows: report.sources.map((source) => ({
            cells: [
              sourceCell(source),
              periodsOfSource(report, source.id).join(' · ') || '–',
              source.vintage ?? '–',
              { text: source.licence, details: [source.credit] },
            ],
          })),
        },
      ],
      total: null,
    },
    ...origins(report),
  ];
}

function sourceCell({ label, producer, url, synthetic }: Report['sources'][number]): Cell {
  return {
    text: synthetic ? `${label} (${t('démonstration')})` : label,
    details: [producer],
    link: url,
  };
}

function origins({ publication, sources }: Report): Block[] {
  if (publication.origins.length === 0) return [];
  const items = publication.origins.map(({ source, synthetic, vintage, detail }) => {
    const label = sourceLabel(sources, source);
    const nature = synthetic ? t('démonstration') : t('données réelles');
    return `${label}${vintage === null ? '' : ` (${vintage})`}, ${nature}. ${detail}`;
  });
  return [heading(2, t('Données réelles, données de démonstration')), { type: 'list', items }];
}
