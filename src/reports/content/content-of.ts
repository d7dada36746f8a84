/** The whole report in the order of its pages: the same words and figures for PDF and Word. */
import { formatEdition } from '../../domain/format.js';
import { currentLanguage, t, tParts } from '../../language/translate.js';
import type { DocumentMatter } from '../document.js';
import { closing } from './closing.js';
import { withFewComparisons } from './compared-report.js';
import type { Content, Piece } from './content.js';
import { coverOf, nameOf } from './cover.js';
import { reading } from './reading.js';
import { themeBlocks } from './sections.js';
import { summary } from './summary.js';

/** Room for a name beside the rest of the header. */
const longestName = 60;

function shortened(name: string): string {
  return name.length > longestName ? `${name.slice(0, longestName - 1).trimEnd()}…` : name;
}

export function contentOf(matter: DocumentMatter): Content {
  const { catalogue, date } = matter;
  const report = withFewComparisons(matter.report);
  const { publication } = report;
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const name = nameOf(matter);
  const edition = t('Édition de {edition}', { edition: formatEdition(publication.edition) });
  return {
    language: currentLanguage(),
    title: t('Diagnostic du territoire : {name}', { name }),
    date: { year, month, day },
    header: [shortened(name), edition],
    demonstration: publication.synthetic ? t('Données de démonstration') : null,
    footer: t('Rezone, publication {id}', { id: publication.id }),
    pageNumber: tParts<Counter>('page {page} sur {pages}', {
      page: { counter: 'page' },
      pages: { counter: 'pages' },
    }),
    pageReference: tParts<Counter>('p. {page}', { page: { counter: 'page' } }),
    cover: coverOf(matter),
    contents: { title: t('Sommaire'), reading: reading(report) },
    body: [
      ...summary(report, catalogue),
      ...catalogue.themes.flatMap((theme) => themeBlocks(theme, report, catalogue)),
      ...closing(report),
    ],
  };
}

type Counter = Exclude<Piece, string>;
