/** The project in four figures, kept up to date with the selection. */
import { Link } from 'wouter';
import type { SourcesAnswer } from '../../src/domain/api.js';
import { formatCount, formatInteger } from '../../src/domain/format.js';
import { formatPeriod } from '../../src/domain/period.js';
import { useSources } from '../api/queries.js';
import { useKnownCommunes } from '../state/known-communes.js';
import { summariseSelection, type SelectionSummary } from '../state/summary.js';
import { communeWords } from '../state/wording.js';
import { useWorkspace } from '../state/workspace.js';

export function Banner() {
  const { selection, edition } = useWorkspace();
  const communes = useKnownCommunes().data;
  const sources = useSources(edition.edition).data;
  if (selection.codes.length === 0) {
    return (
      <div className="banner">
        <p className="muted">Dès la première commune, les chiffres du projet s’affichent ici.</p>
      </div>
    );
  }
  if (!communes) return <div className="banner" />;
  const summary = summariseSelection(selection.codes, communes);
  return (
    <section className="banner" aria-label="Chiffres du projet">
      <dl className="banner-figures">
        {figuresOf(summary).map(({ count, one, other }) => (
          <div key={other} className="banner-figure">
            <dt>{count < 2 ? one : other}</dt>
            <dd>{formatInteger(count)}</dd>
          </div>
        ))}
      </dl>
      <div className="banner-notes">
        {summary.withoutPopulation > 0 && (
          <p>
            Sans les habitants de {formatCount(summary.withoutPopulation, communeWords)} de population
            inconnue.
          </p>
        )}
        {sources && <BannerSources sources={sources} />}
      </div>
    </section>
  );
}

function figuresOf(summary: SelectionSummary) {
  return [
    { count: summary.population, one: 'habitant', other: 'habitants' },
    {
      count: summary.professionals,
      one: 'professionnel de santé libéral',
      other: 'professionnels de santé libéraux',
    },
    { count: summary.structures, one: 'structure de soins', other: 'structures de soins' },
    {
      count: summary.coordinatedStructures,
      one: 'structure d’exercice coordonné',
      other: 'structures d’exercice coordonné',
    },
  ];
}

const stampedParts = ['population', 'professionals', 'structures'] as const;

/** In full on a wide screen; on a narrow one, behind a word. */
function BannerSources({ sources }: { readonly sources: SourcesAnswer }) {
  const stamps = stampedParts.map((part) => {
    const { period, source: id } = sources.periods[part];
    const source = sources.sources.find((other) => other.id === id);
    return `${source?.label ?? id}, ${formatPeriod(period)}`;
  });
  return (
    <>
      <p className="banner-sources-line">
        <DataLink>Sources</DataLink>&#8239;: {stamps.join(' · ')}
      </p>
      <details className="banner-sources-fold">
        <summary>Sources</summary>
        <ul>
          {stamps.map((stamp) => (
            <li key={stamp}>{stamp}</li>
          ))}
          <li>
            <DataLink>Données et méthode</DataLink>
          </li>
        </ul>
      </details>
    </>
  );
}

function DataLink({ children }: { readonly children: string }) {
  const { href, historyState } = useWorkspace();
  return (
    <Link href={href('/donnees')} state={historyState}>
      {children}
    </Link>
  );
}
