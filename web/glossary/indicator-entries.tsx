/** Glossary of indicators, in the order of the report: what each says, of whom, how it is made. */
import { Link } from 'wouter';
import type { Catalogue, Indicator } from '../../src/domain/catalogue.js';
import { formatEdition } from '../../src/domain/format.js';
import { formatDate, formatPeriod } from '../../src/domain/period.js';
import { t } from '../../src/language/translate.js';
import { useSources } from '../api/queries.js';
import { anchorOfSource } from '../data/source-entry.js';
import { useWorkspace } from '../state/workspace.js';
import { kindWords, polarityWords } from './indicator-words.js';

/** Figures of other screens link to it. */
function anchorOfIndicator(id: string): string {
  return `indicateur-${id}`;
}

export function IndicatorEntries({ catalogue }: { readonly catalogue: Catalogue }) {
  const sections = catalogue.themes
    .flatMap((theme) => theme.sections)
    .map((section) => ({
      ...section,
      indicators: catalogue.indicators.filter((indicator) => indicator.section === section.id),
    }))
    .filter(({ indicators }) => indicators.length > 0);
  return (
    <section aria-labelledby="indicateurs">
      <h2 id="indicateurs" tabIndex={-1}>
        {t('Glossaire des indicateurs')}
      </h2>
      {sections.map(({ id, label, introduction, indicators }) => (
        <section key={id}>
          <h3>{label}</h3>
          <p>{introduction}</p>
          {indicators.length > 1 && <Index label={label} indicators={indicators} />}
          {indicators.map((indicator) => (
            <Entry key={indicator.id} indicator={indicator} catalogue={catalogue} />
          ))}
        </section>
      ))}
    </section>
  );
}

function Index({ label, indicators }: { readonly label: string; readonly indicators: readonly Indicator[] }) {
  return (
    <nav aria-label={label}>
      <ul className="indicator-index">
        {indicators.map((indicator) => (
          <li key={indicator.id}>
            <a href={`#${anchorOfIndicator(indicator.id)}`}>{indicator.shortLabel}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface EntryProps {
  readonly indicator: Indicator;
  readonly catalogue: Catalogue;
}

function Entry({ indicator, catalogue }: EntryProps) {
  const id = anchorOfIndicator(indicator.id);
  return (
    <section id={id} className="indicator-entry" tabIndex={-1} aria-labelledby={`${id}-nom`}>
      <h4 id={`${id}-nom`}>{indicator.label}</h4>
      <p>{indicator.definition}</p>
      <p className="indicator-why">{indicator.why}</p>
      <details>
        <summary>
          {t('Calcul, période et source')}
          <span className="visually-hidden"> – {indicator.label}</span>
        </summary>
        <Facts indicator={indicator} catalogue={catalogue} />
      </details>
    </section>
  );
}

function Facts({ indicator, catalogue }: EntryProps) {
  const { kind, polarity, aldNumber, author, checkedBy, nextReview } = indicator;
  const notes = catalogue.footnotes.filter(({ id }) => indicator.footnotes.includes(id));
  return (
    <dl className="indicator-facts">
      {aldNumber !== undefined && <Fact label={t('Numéro officiel d’ALD')}>{aldNumber}</Fact>}
      <Fact label={t('De qui il s’agit')}>{indicator.population}</Fact>
      <Fact label={t('Ce que l’on compte')}>{indicator.numerator}</Fact>
      {indicator.denominator && <Fact label={t('Sur combien')}>{indicator.denominator}</Fact>}
      <Fact label={t('Unité')}>{t(kindWords[kind])}</Fact>
      <Fact label={t('Dans quel sens le lire')}>{t(polarityWords[polarity])}</Fact>
      <Stamp indicator={indicator} catalogue={catalogue} />
      {notes.length > 0 && (
        <Fact label={t('Notes')}>
          {notes.map(({ id, text }) => (
            <p key={id}>{text}</p>
          ))}
        </Fact>
      )}
      <Fact label={t('Rédaction')}>
        {author}
        {', '}
        {checkedBy === null
          ? t('pas encore relu hors de l’équipe')
          : t('relu par {name}', { name: checkedBy })}
        {', '}
        {t('à revoir avant le {date}', { date: formatDate(nextReview) })}
      </Fact>
    </dl>
  );
}

/** Period and source are those of the edition on display. */
function Stamp({ indicator, catalogue }: EntryProps) {
  const { edition, href, historyState } = useWorkspace();
  const { data: sources } = useSources(edition.id);
  const stamp = sources?.periods.indicators[indicator.id];
  const source = catalogue.sources.find(({ id }) => id === (stamp?.source ?? indicator.source));
  return (
    <>
      {stamp && (
        <Fact label={t('Période')}>
          {formatPeriod(stamp.period)}{' '}
          {t('(édition de {edition})', { edition: formatEdition(edition.edition) })}
        </Fact>
      )}
      {source && (
        <Fact label={t('Source')}>
          <Link href={`${href('/donnees')}#${anchorOfSource(source.id)}`} state={historyState}>
            {source.label}
          </Link>
          {', '}
          {source.producer}
        </Fact>
      )}
    </>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
