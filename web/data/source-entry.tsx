/** One source: what it is, whether it is real, of when, under which licence, and what it feeds. */
import { formatCount } from '../../src/domain/format.js';
import { typeset } from '../../src/language/typography.js';
import type { IndicatorUse, Nature, SourceFacts } from './source-facts.js';

const natureWords: Readonly<Record<Nature, string>> = {
  real: 'Données réelles',
  drawn: 'Données tirées au sort',
  mixed: 'Données en partie tirées au sort',
};
/** Under the heading "Données". */
const shortNatureWords: Readonly<Record<Nature, string>> = {
  real: 'réelles',
  drawn: 'tirées au sort',
  mixed: 'mêlées',
};

interface NatureBadgeProps {
  readonly nature: Nature;
  readonly isShort?: boolean;
}

export function NatureBadge({ nature, isShort = false }: NatureBadgeProps) {
  const words = isShort ? shortNatureWords : natureWords;
  return <span className={`nature nature-${nature}`}>{words[nature]}</span>;
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
        <Fact label="Producteur">{source.producer}</Fact>
        <Fact label="Millésime">{vintage ?? (nature === 'drawn' ? 'sans objet' : 'non précisé')}</Fact>
        <Fact label="Licence">{typeset(source.licence)}</Fact>
        <Fact label="Crédit">{source.credit}</Fact>
        <Fact label="Où l’obtenir">
          <a href={source.url}>{new URL(source.url).host}</a>
        </Fact>
        {files.length > 0 && (
          <Fact label={files.length === 1 ? 'Fichier lu' : 'Fichiers lus'}>
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
          <Fact label="Sert à">
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
      {nature === 'mixed' && <strong>{natureWords[synthetic ? 'drawn' : 'real']}&#8239;: </strong>}
      {detail}
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
      (empreinte SHA-256&#8239;: <code>{sha256.slice(0, shownDigits)}…</code>)
    </span>
  );
}

const indicatorWords = { one: 'indicateur', other: 'indicateurs' };

function Indicators({ use: { count, period, sections } }: { readonly use: IndicatorUse }) {
  return (
    <details>
      <summary>
        {formatCount(count, indicatorWords)}, {period}
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
