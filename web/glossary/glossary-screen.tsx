/** Everything the catalogue explains: indicators, structures, acronyms, sources. */
import type { Catalogue } from '../../src/domain/catalogue.js';
import { useCatalogue } from '../api/queries.js';
import { Failure, Loading } from '../shell/waiting.js';
import './glossary.css';

const parts = [
  { id: 'indicateurs', title: 'Indicateurs' },
  { id: 'structures', title: 'Structures' },
  { id: 'sigles', title: 'Sigles' },
  { id: 'sources', title: 'Sources' },
] as const;

export default function GlossaryScreen() {
  const { data: catalogue, error, refetch } = useCatalogue();
  return (
    <article className="page glossary">
      <title>Glossaires et sources – Rezone</title>
      <h1>Glossaires et sources</h1>
      {error && (
        <Failure
          what="Les glossaires n’ont pas pu être chargés."
          error={error}
          onRetry={() => void refetch()}
        />
      )}
      {!error && !catalogue && <Loading what="Chargement des glossaires…" />}
      {catalogue && (
        <>
          <nav aria-label="Glossaires">
            <ul className="glossary-nav">
              {parts.map(({ id, title }) => (
                <li key={id}>
                  <a href={`#${id}`}>{title}</a>
                </li>
              ))}
            </ul>
          </nav>
          <Indicators catalogue={catalogue} />
          <Structures catalogue={catalogue} />
          <Acronyms catalogue={catalogue} />
          <Sources catalogue={catalogue} />
        </>
      )}
    </article>
  );
}

interface PartProps {
  readonly catalogue: Catalogue;
}

function Indicators({ catalogue }: PartProps) {
  const byId = new Map(catalogue.indicators.map((indicator) => [indicator.id, indicator]));
  return (
    <section aria-labelledby="indicateurs">
      <h2 id="indicateurs">Indicateurs</h2>
      {catalogue.themes.flatMap((theme) =>
        theme.sections
          .filter((section) => section.indicators.length > 0)
          .map((section) => (
            <section key={section.id}>
              <h3>{section.label}</h3>
              <dl>
                {section.indicators
                  .flatMap((id) => byId.get(id) ?? [])
                  .map((indicator) => (
                    <div key={indicator.id} id={indicator.id} className="entry">
                      <dt>{indicator.label}</dt>
                      <dd>{indicator.definition}</dd>
                      <dd className="muted">{indicator.why}</dd>
                    </div>
                  ))}
              </dl>
            </section>
          )),
      )}
    </section>
  );
}

function Structures({ catalogue }: PartProps) {
  return (
    <section aria-labelledby="structures">
      <h2 id="structures">Structures</h2>
      {catalogue.structureGroups.map((group) => (
        <section key={group.id}>
          <h3>{group.label}</h3>
          <dl>
            {group.types.map((type) => (
              <div key={type.id} className="entry">
                <dt>{type.acronym ? `${type.label} (${type.acronym})` : type.label}</dt>
                <dd>{type.definition}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </section>
  );
}

function Acronyms({ catalogue }: PartProps) {
  return (
    <section aria-labelledby="sigles">
      <h2 id="sigles">Sigles</h2>
      <dl className="acronyms">
        {catalogue.acronyms.map(({ acronym, meaning, explanation }) => (
          <div key={acronym} className="entry">
            <dt>{acronym}</dt>
            <dd>{meaning}</dd>
            {explanation && <dd className="muted">{explanation}</dd>}
          </div>
        ))}
      </dl>
    </section>
  );
}

function Sources({ catalogue }: PartProps) {
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">Sources</h2>
      <dl>
        {catalogue.sources.map((source) => (
          <div key={source.id} className="entry">
            <dt>{source.label}</dt>
            <dd>{source.description}</dd>
            <dd className="muted">
              {source.producer}. {source.licence}. <a href={source.url}>{new URL(source.url).host}</a>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
