/** The first page: which territory, where it lies, of which edition. */
import { territoryMapSvg } from '../../charts/territory-map.js';
import { formatEdition, formatInteger } from '../../domain/format.js';
import { formatDate } from '../../domain/period.js';
import { sizeClassWords } from '../../domain/size-class-words.js';
import type { Report } from '../../domain/report.js';
import { t } from '../../language/translate.js';
import type { DocumentMatter } from '../document.js';
import type { Cover, Picture } from './content.js';
import { displayable } from '../font-characters.js';

/** What the project is called, else the commune, else how many there are. */
export function nameOf({ projectName, report }: DocumentMatter): string {
  const { communes } = report.territory;
  const name = displayable(projectName).trim();
  if (name !== '') return name;
  return communes.length === 1 ? communes[0]!.name : countOf(report);
}

function countOf({ territory }: Report): string {
  return t('{n, plural, one {# commune} other {# communes}}', { n: territory.totals.communes });
}

export function coverOf(matter: DocumentMatter): Cover {
  const { report, date } = matter;
  const { territory, publication } = report;
  const name = nameOf(matter);
  const count = countOf(report);
  return {
    kind: t('Diagnostic du territoire'),
    name,
    facts: [
      [
        ...(name === count ? [] : [count]),
        t('{population} habitants', { population: formatInteger(territory.totals.population) }),
        sizeClassWords(territory.sizeClass),
      ].join(' · '),
      areas(territory),
    ],
    warning: publication.synthetic
      ? t('Données de démonstration : ces chiffres ne décrivent pas la situation réelle.')
      : null,
    map: mapOf(matter),
    withoutMap: t('Le fond de carte n’est pas disponible dans cette édition.'),
    edition: [
      t('Édition de {edition}', { edition: formatEdition(publication.edition) }),
      t('Document du {date}', { date: formatDate(date) }),
      t('Publication {id}, code officiel géographique {cog}', {
        id: publication.id,
        cog: String(publication.cog),
      }),
    ],
  };
}

const namedAtMost = 4;

/** "Bouches-du-Rhône, Var (Provence-Alpes-Côte d’Azur)" */
function areas({ departments, regions }: Report['territory']): string {
  const named = (all: readonly { name: string }[]) => all.map(({ name }) => name).join(', ');
  const inner =
    departments.length > namedAtMost
      ? t('{count} départements', { count: departments.length })
      : named(departments);
  const outer =
    regions.length > namedAtMost ? t('{count} régions', { count: regions.length }) : named(regions);
  return `${inner} (${outer})`;
}

/** Pixels: across the text, its names are of 7 points, so that more of them find room. */
const mapSize = { width: 900, height: 790 };

function mapOf({ report, outlines, names }: DocumentMatter): Picture | null {
  const { communes } = report.territory;
  const title = t(
    'Carte du territoire ({count, plural, one {# commune} other {# communes}}), dont la liste suit',
    {
      count: communes.length,
    },
  );
  const svg = territoryMapSvg({
    outlines,
    selected: new Set(communes.map(({ code }) => code)),
    names,
    ...mapSize,
    title,
  });
  return svg === '' ? null : { svg, alternative: title };
}
