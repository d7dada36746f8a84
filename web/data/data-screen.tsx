/** Where every figure of the edition comes from, and how it is made: what one reads before trusting it. */
import { useEffect } from 'react';
import type { SourcesAnswer } from '../../src/domain/api.js';
import type { Catalogue } from '../../src/domain/catalogue.js';
import { useCatalogue, useSources } from '../api/queries.js';
import { Failure, Loading } from '../shell/waiting.js';
import { useWorkspace } from '../state/workspace.js';
import { Limits, Reuse } from './limits.js';
import { Method, methodParts } from './method.js';
import { SourceEntry } from './source-entry.js';
import { describeSources, summariseNatures, type SourceFacts } from './source-facts.js';
import { SourcesOverview } from './sources-overview.js';
import './data.css';

export default function DataScreen() {
  const { edition } = useWorkspace();
  const sources = useSources(edition.edition);
  const catalogue = useCatalogue();
  const error = sources.error ?? catalogue.error;
  const retry = () => void Promise.all([sources.refetch(), catalogue.refetch()]);
  return (
    <article className="page data">
      <title>Données et méthode – Rezone</title>
      <h1>Données et méthode</h1>
      <p className="page-lead">
        D’où vient chaque chiffre de l’édition de {edition.label}, de quand il date, et comment il est
        calculé.
      </p>
      {error && <Failure what="Les sources n’ont pas pu être chargées." error={error} onRetry={retry} />}
      {!error && !(sources.data && catalogue.data) && <Loading what="Chargement des sources…" />}
      {sources.data && catalogue.data && <DataPage answer={sources.data} catalogue={catalogue.data} />}
    </article>
  );
}

interface DataPageProps {
  readonly answer: SourcesAnswer;
  readonly catalogue: Catalogue;
}

function DataPage({ answer, catalogue }: DataPageProps) {
  const { publication } = answer;
  const facts = describeSources(answer, catalogue);
  // The anchor of the address is there only now.
  useEffect(() => {
    const anchor = decodeURIComponent(window.location.hash.slice(1));
    if (anchor !== '') document.getElementById(anchor)?.scrollIntoView();
  }, []);
  return (
    <>
      <Summary facts={facts} publication={publication} />
      <Contents />
      <section aria-labelledby="sources">
        <h2 id="sources" tabIndex={-1}>
          Sources
        </h2>
        <SourcesOverview facts={facts} />
        {facts.map((one) => (
          <SourceEntry key={one.source.id} facts={one} />
        ))}
      </section>
      <section aria-labelledby="methode">
        <h2 id="methode" tabIndex={-1}>
          Méthode
        </h2>
        <Method publication={publication} />
      </section>
      <section aria-labelledby="limites">
        <h2 id="limites" tabIndex={-1}>
          Ce que ces données ne disent pas
        </h2>
        <Limits />
      </section>
      <section aria-labelledby="reprendre">
        <h2 id="reprendre" tabIndex={-1}>
          Retrouver et citer les données
        </h2>
        <Reuse edition={publication.edition} />
      </section>
    </>
  );
}

interface SummaryProps {
  readonly facts: readonly SourceFacts[];
  readonly publication: SourcesAnswer['publication'];
}

function Summary({ facts, publication }: SummaryProps) {
  return (
    <div className="data-summary">
      <p className="data-summary-count">{summariseNatures(facts)}</p>
      {publication.synthetic && (
        <p>
          Cette édition est une démonstration&#8239;: les données tirées au sort ressemblent à de vraies
          données mais ne décrivent aucune population. Ne prenez aucune décision d’après elles.
        </p>
      )}
      <dl>
        <div>
          <dt>Communes</dt>
          <dd>code officiel géographique de {publication.cog}</dd>
        </div>
        <div>
          <dt>Protection des personnes</dt>
          <dd>
            moins de {publication.thresholds.numerator} cas dans une commune&#8239;: masqué (
            <a href="#masque">toute la règle</a>)
          </dd>
        </div>
        <div>
          <dt>Publication</dt>
          <dd>
            <code>{publication.id}</code>, catalogue <code>{publication.catalogueVersion}</code>
          </dd>
        </div>
      </dl>
    </div>
  );
}

/** Those of the method; the sources have their table. */
function Contents() {
  return (
    <nav className="data-contents" aria-labelledby="sommaire">
      <h2 id="sommaire">Sommaire</h2>
      <ul>
        <li>
          <a href="#sources">Sources</a>
        </li>
        <li>
          <a href="#methode">Méthode</a>
          <ul>
            {methodParts.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </li>
        <li>
          <a href="#limites">Ce que ces données ne disent pas</a>
        </li>
        <li>
          <a href="#reprendre">Retrouver et citer les données</a>
        </li>
      </ul>
    </nav>
  );
}
