/** The three glossaries: structures, acronyms, indicators, under one search. */
import { useId, useState } from 'react';
import { t } from '../../src/language/translate.js';
import type { Catalogue } from '../../src/domain/catalogue.js';
import { useCatalogue } from '../api/queries.js';
import { useAnchors } from '../documentation/anchors.js';
import { Failure, Loading } from '../shell/waiting.js';
import { AcronymEntries } from './acronym-entries.js';
import { countEntries, searchGlossaries, type EntryCounts } from './glossary-search.js';
import { IndicatorEntries } from './indicator-entries.js';
import { StructureEntries } from './structure-entries.js';
import './glossary.css';

export default function GlossaryScreen() {
  const { data: catalogue, error, refetch } = useCatalogue();
  return (
    <article className="page glossary">
      <title>{t('Glossaires – Rezone')}</title>
      <h1>{t('Glossaires')}</h1>
      <p className="page-lead">
        {t(
          'Les mots, les sigles et les indicateurs du rapport, expliqués pour qui n’est ni statisticien ni gestionnaire.',
        )}
      </p>
      {error && (
        <Failure
          what={t('Les glossaires n’ont pas pu être chargés.')}
          error={error}
          onRetry={() => void refetch()}
        />
      )}
      {!error && !catalogue && <Loading what={t('Chargement des glossaires…')} />}
      {catalogue && <Glossaries catalogue={catalogue} />}
    </article>
  );
}

function Glossaries({ catalogue }: { readonly catalogue: Catalogue }) {
  const [query, setQuery] = useState('');
  const followAnchor = useAnchors();
  const found = searchGlossaries(catalogue, query);
  const counts = countEntries(found);
  const isEmpty = counts.structures + counts.acronyms + counts.indicators === 0;
  return (
    // Only clicks on links bubble up to it.
    <div className="glossaries" onClick={followAnchor}>
      <SearchField query={query} counts={counts} onChange={setQuery} />
      {isEmpty && <p>{t('Essayez un mot plus court, ou le sigle lui-même : ALD, EHPAD, CSS…')}</p>}
      {!isEmpty && <Parts counts={counts} />}
      {counts.structures > 0 && <StructureEntries catalogue={found} />}
      {counts.acronyms > 0 && <AcronymEntries acronyms={found.acronyms} />}
      {counts.indicators > 0 && <IndicatorEntries catalogue={found} />}
    </div>
  );
}

interface SearchFieldProps {
  readonly query: string;
  readonly counts: EntryCounts;
  readonly onChange: (query: string) => void;
}

function SearchField({ query, counts, onChange }: SearchFieldProps) {
  const id = useId();
  const count = counts.structures + counts.acronyms + counts.indicators;
  return (
    <div className="glossary-search" role="search">
      <label className="field-label" htmlFor={id}>
        {t('Chercher dans les glossaires')}
      </label>
      <input
        id={id}
        className="field"
        type="search"
        value={query}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={`${id}-count`}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}-count`} className="field-help" role="status">
        {query.trim() === ''
          ? t('{count} entrées', { count })
          : t('{count, plural, =0 {Aucun résultat} one {# résultat} other {# résultats}}', { count })}
      </p>
    </div>
  );
}

/** The way to each glossary that has an answer. */
function Parts({ counts }: { readonly counts: EntryCounts }) {
  const parts = [
    { id: 'structures', title: t('Structures'), count: counts.structures },
    { id: 'sigles', title: t('Sigles'), count: counts.acronyms },
    { id: 'indicateurs', title: t('Indicateurs'), count: counts.indicators },
  ];
  return (
    <nav aria-label={t('Les trois glossaires')}>
      <ul className="glossary-nav">
        {parts
          .filter(({ count }) => count > 0)
          .map(({ id, title, count }) => (
            <li key={id}>
              <a href={`#${id}`}>
                {title} <span className="muted">({count})</span>
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
