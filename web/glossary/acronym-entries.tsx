/** Glossary of acronyms, by first letter. */
import type { Catalogue } from '../../src/domain/catalogue.js';
import { groupBy } from '../../src/domain/group-by.js';
import { t } from '../../src/language/translate.js';

type Acronyms = Catalogue['acronyms'];

export function AcronymEntries({ acronyms }: { readonly acronyms: Acronyms }) {
  const byLetter = groupBy(acronyms, ({ acronym }) => acronym[0]!.toUpperCase());
  return (
    <section aria-labelledby="sigles">
      <h2 id="sigles" tabIndex={-1}>
        {t('Glossaire des sigles')}
      </h2>
      {byLetter.size > 1 && (
        <nav aria-label={t('Sigles par première lettre')}>
          <ul className="letters">
            {[...byLetter.keys()].map((letter) => (
              <li key={letter}>
                <a href={`#sigles-${letter}`}>{letter}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {[...byLetter].map(([letter, entries]) => (
        <section key={letter} className="letter">
          <h3 id={`sigles-${letter}`} tabIndex={-1}>
            {letter}
          </h3>
          <dl className="acronyms">
            {entries.map(({ acronym, meaning, explanation }) => (
              <div key={acronym} className="entry">
                <dt>{acronym}</dt>
                <dd>
                  {meaning}
                  {explanation && <span className="acronym-explanation">{explanation}</span>}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </section>
  );
}
