/** The project in four figures, kept up to date with the selection. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { SourcesAnswer } from '../../src/domain/api.js';
import { formatInteger } from '../../src/domain/format.js';
import { formatPeriod } from '../../src/domain/period.js';
import { t } from '../../src/language/translate.js';
import { useSources } from '../api/queries.js';
import { CiteButton } from '../citation/cite-button.js';
import { useCitation } from '../citation/use-citation.js';
import { useOwnPlace } from '../citation/use-own-place.js';
import { Words } from '../language/words.js';
import { useKnownCommunes } from '../state/known-communes.js';
import { summariseSelection, type SelectionSummary } from '../state/summary.js';
import { useWorkspace } from '../state/workspace.js';
import './banner.css';
import { citeProject } from './map-citation.js';
import { sourceLabel } from '../../src/domain/source-label.js';

export function Banner() {
  const { selection, edition } = useWorkspace();
  const communes = useKnownCommunes().data;
  const sources = useSources(edition.id).data;
  if (selection.codes.length === 0) {
    return (
      <div className="banner">
        <p className="muted">{t('Dès la première commune, les chiffres du projet s’affichent ici.')}</p>
      </div>
    );
  }
  if (!communes) return <div className="banner" />;
  const summary = summariseSelection(selection.codes, communes);
  return (
    <section className="banner" aria-label={t('Chiffres du projet')}>
      <dl className="banner-figures">
        {figuresOf(summary).map(({ id, count, words }) => (
          <div key={id} className="banner-figure">
            <dt>{words}</dt>
            <dd>{formatInteger(count)}</dd>
          </div>
        ))}
      </dl>
      <div className="banner-notes">
        {summary.withoutPopulation > 0 && (
          <p>
            {t(
              'Sans les habitants de {count, plural, one {# commune} other {# communes}} de population inconnue.',
              { count: summary.withoutPopulation },
            )}
          </p>
        )}
        {sources && <BannerSources sources={sources} />}
      </div>
      {sources && <ProjectCitation summary={summary} sources={sources} />}
    </section>
  );
}

/** The words alone: each figure stands large beside its own. */
function figuresOf({ population, professionals, structures, coordinatedStructures }: SelectionSummary) {
  return [
    {
      id: 'population',
      count: population,
      words: t('{population, plural, one {habitant} other {habitants}}', { population }),
    },
    {
      id: 'professionals',
      count: professionals,
      words: t(
        '{professionals, plural, one {professionnel de santé libéral} other {professionnels de santé libéraux}}',
        { professionals },
      ),
    },
    {
      id: 'structures',
      count: structures,
      words: t('{structures, plural, one {structure de soins} other {structures de soins}}', { structures }),
    },
    {
      id: 'coordinated',
      count: coordinatedStructures,
      words: t(
        '{count, plural, one {structure d’exercice coordonné} other {structures d’exercice coordonné}}',
        { count: coordinatedStructures },
      ),
    },
  ];
}

interface ProjectCitationProps {
  readonly summary: SelectionSummary;
  readonly sources: SourcesAnswer;
}

function ProjectCitation({ summary, sources }: ProjectCitationProps) {
  const place = useOwnPlace();
  const citation = useCitation({
    label: t('Chiffres du projet'),
    sentence: () => citeProject(summary, place, sources),
  });
  return (
    <div className="banner-citation" onKeyDown={citation.onKeyDown}>
      <CiteButton citation={citation} words={t('Citer ces chiffres')} />
    </div>
  );
}

const stampedParts = ['population', 'professionals', 'structures'] as const;

/** In full on a wide screen; on a narrow one, behind a word. */
function BannerSources({ sources }: { readonly sources: SourcesAnswer }) {
  const stamps = stampedParts.map((part) => {
    const { period, source } = sources.periods[part];
    return `${sourceLabel(sources.sources, source)}, ${formatPeriod(period)}`;
  });
  return (
    <>
      <p className="banner-sources-line">
        <Words
          of="<link>Sources</link> : {stamps}"
          values={{ stamps: stamps.join(' · '), link: (words) => <DataLink>{words}</DataLink> }}
        />
      </p>
      <details className="banner-sources-fold">
        <summary>{t('Sources')}</summary>
        <ul>
          {stamps.map((stamp) => (
            <li key={stamp}>{stamp}</li>
          ))}
          <li>
            <DataLink>{t('Données et méthode')}</DataLink>
          </li>
        </ul>
      </details>
    </>
  );
}

function DataLink({ children }: { readonly children: ReactNode }) {
  const { href, historyState } = useWorkspace();
  return (
    <Link href={href('/donnees')} state={historyState}>
      {children}
    </Link>
  );
}
