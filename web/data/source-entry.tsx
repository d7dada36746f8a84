/** One source: what it is, whether it is real, of when, under which licence, and what it feeds. */
import { t, type Sentence } from '../../src/language/translate.js';
import { typeset } from '../../src/language/typography.js';
import { Words } from '../language/words.js';
import type { IndicatorUse, Nature, SourceFacts } from './source-facts.js';

const natureWords = {
  real: 'Données réelles',
  drawn: 'Données tirées au sort',
  mixed: 'Données en partie tirées au sort',
} as const satisfies Record<Nature, Sentence>;
/** Under the heading "Données". */
const shortNatureWords = {
  real: 'réelles',
  drawn: 'tirées au sort',
  mixed: 'mêlées',
} as const satisfies Record<Nature, Sentence>;

interface NatureBadgeProps {
  readonly nature: Nature;
  readonly isShort?: boolean;
}

export function NatureBadge({ nature, isShort = false }: NatureBadgeProps) {
  const words = isShort ? shortNatureWords : natureWords;
  return <span className={`nature nature-${nature}`}>{t(words[nature])}</span>;
}

export function anchorOfSource(id: string): string {
  return `source-${id}`;
}

export function SourceEntry({ facts }: { readonly facts: SourceFacts }) {
  const { source, nature, vintage, origins, indicators, parts } = facts;
  const files = origins.flatMap((origin) => origin.files);
  return (
    <section className="source" aria-labelledby={anchorOfSource(source.id)}>
      <h3 id={anchorOfSource(source.id)} tabIndex={-1}>
        {source.label}
      </h3>
      <p>
        <NatureBadge nature={nature} />
      </p>
      <p>{typeset(source.description)}</p>
      <Origins facts={facts} />
      <dl className="source-facts">
        <Fact label={t('Producteur')}>{source.producer}</Fact>
        <Fact label={t('Millésime')}>
          {vintage === null ? (
            t(nature === 'drawn' ? 'sans objet' : 'non précisé')
          ) : (
            <span lang="fr">{vintage}</span>
          )}
        </Fact>
        <Fact label={t('Licence')}>{typeset(source.licence)}</Fact>
        <Fact label={t('Crédit')}>
          <span lang="fr">{source.credit}</span>
        </Fact>
        <Fact label={t('Où l’obtenir')}>
          <a href={source.url}>{new URL(source.url).host}</a>
        </Fact>
        {files.length > 0 && (
          <Fact label={t('{count, plural, one {Fichier lu} other {Fichiers lus}}', { count: files.length })}>
            <ul className="source-files">
              {files.map(({ name, sha256 }) => (
                <li key={`${name}/${sha256}`}>
                  {name} <Digest sha256={sha256} />
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {(parts.length > 0 || indicators.length > 0) && (
          <Fact label={t('Sert à')}>
            <ul className="source-uses">
              {parts.map(({ label, period }) => (
                <li key={label}>
                  {label}, {period}
                </li>
              ))}
              {indicators.map((use) => (
                <li key={use.period}>
                  <Indicators use={use} />
                </li>
              ))}
            </ul>
          </Fact>
        )}
      </dl>
    </section>
  );
}

/** When only a part was drawn, each sentence says of which it speaks. */
function Origins({ facts: { nature, origins } }: { readonly facts: SourceFacts }) {
  return origins.map(({ detail, synthetic }) => (
    <p key={detail}>
      {nature === 'mixed' && (
        <strong>{t(synthetic ? 'Données tirées au sort :' : 'Données réelles :')} </strong>
      )}
      <span lang="fr">{detail}</span>
    </p>
  ));
}

function Fact({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const shownDigits = 12;

/** The beginning is enough to tell whether a copy is the file that was read. */
function Digest({ sha256 }: { readonly sha256: string }) {
  return (
    <span className="digest">
      (
      <Words
        of="empreinte SHA-256 : <code>{digits}…</code>"
        values={{ digits: sha256.slice(0, shownDigits), code: (words) => <code>{words}</code> }}
      />
      )
    </span>
  );
}

function Indicators({ use: { count, period, sections } }: { readonly use: IndicatorUse }) {
  return (
    <details>
      <summary>
        {t('{count, plural, one {# indicateur} other {# indicateurs}}', { count })}, {period}
      </summary>
      <ul className="source-indicators">
        {sections.map(({ label, indicators }) => (
          <li key={label}>
            {label}
            <ul>
              {indicators.map((indicator) => (
                <li key={indicator}>{indicator}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  );
}
