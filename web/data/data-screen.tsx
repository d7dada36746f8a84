/** Where every figure of the edition comes from, and how it is made: what one reads before trusting it. */
import type { SourcesAnswer } from '../../src/domain/api.js';
import type { Catalogue } from '../../src/domain/catalogue.js';
import { formatEdition } from '../../src/domain/format.js';
import { t } from '../../src/language/translate.js';
import { useCatalogue, useSources } from '../api/queries.js';
import { useAnchors } from '../documentation/anchors.js';
import { Words } from '../language/words.js';
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
  const sources = useSources(edition.id);
  const catalogue = useCatalogue();
  const error = sources.error ?? catalogue.error;
  const retry = () => void Promise.all([sources.refetch(), catalogue.refetch()]);
  return (
    <article className="page data">
      <title>{t('Données et méthode – Rezone')}</title>
      <h1>{t('Données et méthode')}</h1>
      <p className="page-lead">
        {t(
          'D’où vient chaque chiffre de l’édition de {edition}, de quand il date, et comment il est calculé.',
          { edition: formatEdition(edition.edition) },
        )}
      </p>
      {error && <Failure what={t('Les sources n’ont pas pu être chargées.')} error={error} onRetry={retry} />}
      {!error && !(sources.data && catalogue.data) && <Loading what={t('Chargement des sources…')} />}
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
  const followAnchor = useAnchors();
  return (
    // Only clicks on links bubble up to it.
    <div className="data-page" onClick={followAnchor}>
      <Summary facts={facts} publication={publication} />
      <Contents publication={publication} />
      <section aria-labelledby="methode">
        <h2 id="methode" tabIndex={-1}>
          {t('Méthode')}
        </h2>
        <Method publication={publication} />
      </section>
      <section aria-labelledby="limites">
        <h2 id="limites" tabIndex={-1}>
          {t('Ce que ces données ne disent pas')}
        </h2>
        <Limits />
      </section>
      <section aria-labelledby="sources">
        <h2 id="sources" tabIndex={-1}>
          {t('Sources')}
        </h2>
        <SourcesOverview facts={facts} />
        {facts.map((one) => (
          <SourceEntry key={one.source.id} facts={one} />
        ))}
      </section>
      <section aria-labelledby="reprendre">
        <h2 id="reprendre" tabIndex={-1}>
          {t('Retrouver et citer les données')}
        </h2>
        <Reuse edition={publication.edition} />
      </section>
    </div>
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
          {t(
            'Cette édition est une démonstration : les données tirées au sort ressemblent à de vraies données mais ne décrivent aucune population. Ne prenez aucune décision d’après elles.',
          )}
        </p>
      )}
      <dl>
        <div>
          <dt>{t('Communes')}</dt>
          <dd>{t('code officiel géographique de {year}', { year: String(publication.cog) })}</dd>
        </div>
        <div>
          <dt>{t('Protection des personnes')}</dt>
          <dd>
            <Words
              of="moins de {count} cas dans une commune : masqué (<link>toute la règle</link>)"
              values={{
                count: String(publication.thresholds.numerator),
                link: (words) => <a href="#masque">{words}</a>,
              }}
            />
          </dd>
        </div>
        <div>
          <dt>{t('Publication')}</dt>
          <dd>
            <Words
              of="<code>{id}</code>, catalogue <code>{version}</code>"
              values={{
                id: publication.id,
                version: publication.catalogueVersion,
                code: (words) => <code>{words}</code>,
              }}
            />
          </dd>
        </div>
      </dl>
    </div>
  );
}

/** Those of the method; the sources have their table. */
function Contents({ publication }: Pick<SummaryProps, 'publication'>) {
  return (
    <nav className="data-contents" aria-labelledby="sommaire">
      <h2 id="sommaire">{t('Sommaire')}</h2>
      <ul>
        <li>
          <a href="#methode">{t('Méthode')}</a>
          <ul>
            {methodParts(publication).map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{t(title)}</a>
              </li>
            ))}
          </ul>
        </li>
        <li>
          <a href="#limites">{t('Ce que ces données ne disent pas')}</a>
        </li>
        <li>
          <a href="#sources">{t('Sources')}</a>
        </li>
        <li>
          <a href="#reprendre">{t('Retrouver et citer les données')}</a>
        </li>
      </ul>
    </nav>
  );
}
