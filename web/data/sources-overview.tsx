/** Every source in one table, each with the way to what is said of it further down. */
import { t } from '../../src/language/translate.js';
import { ScrollBox } from '../report/scroll-box.js';
import { anchorOfSource, NatureBadge } from './source-entry.js';
import type { SourceFacts } from './source-facts.js';

export function SourcesOverview({ facts }: { readonly facts: readonly SourceFacts[] }) {
  const caption = t('Les sources de cette édition');
  return (
    <ScrollBox label={caption}>
      <table className="data-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('Source')}</th>
            <th scope="col">{t('Données')}</th>
            <th scope="col">{t('Millésime')}</th>
          </tr>
        </thead>
        <tbody>
          {facts.map(({ source, nature, vintage }) => (
            <tr key={source.id}>
              <th scope="row">
                <a href={`#${anchorOfSource(source.id)}`}>{source.label}</a>
              </th>
              <td>
                <NatureBadge nature={nature} isShort />
              </td>
              <td lang="fr">{vintage ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
