/** What Rezone fills in by itself: communes, population, size class, and texts written from the figures. */
import { useState } from 'react';
import { t } from '../../src/language/translate.js';
import { proposedTexts, type LetterDraft } from '../../src/letter/draft.js';
import type { Prefill } from '../../src/letter/prefill.js';
import { communeColumns, sectionTitles, sizeWords } from '../../src/letter/words.js';
import { Group } from './fields.js';
import { ProposedText } from './proposed-text.js';

interface TerritoryPartProps {
  readonly draft: LetterDraft;
  readonly prefill: Prefill;
  readonly onChange: (change: (draft: LetterDraft) => LetterDraft) => void;
}

export function TerritoryPart(props: TerritoryPartProps) {
  const { prefill } = props;
  const [first, ...others] = proposedTexts;
  return (
    <>
      <ProposedText name={first} {...props} />
      <Group title={t(sectionTitles.communes)}>
        <CommuneTable prefill={prefill} />
        <p className="field-help" lang="fr">
          {prefill.communeOrigins.join(' ; ')}
        </p>
      </Group>
      <Group title={t(sectionTitles.size)}>
        <p>
          <strong>{t(sizeWords[prefill.sizeClass])}</strong>
        </p>
        <p className="field-help">
          {t('Cette case est cochée dans la lettre : le territoire compte {population} habitants.', {
            population: prefill.population.text,
          })}
        </p>
      </Group>
      {others.map((name) => (
        <ProposedText key={name} name={name} {...props} />
      ))}
    </>
  );
}

/** Communes of a table at once; the letter has them all. */
const rowsAtOnce = 10;

function CommuneTable({ prefill: { communes, population } }: Pick<TerritoryPartProps, 'prefill'>) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? communes : communes.slice(0, rowsAtOnce);
  const rest = communes.length - shown.length;
  return (
    <>
      <table className="letter-communes">
        <caption className="visually-hidden">{t(sectionTitles.communes)}</caption>
        <thead>
          <tr>
            <th scope="col">{t(communeColumns.name)}</th>
            <th scope="col">{t(communeColumns.postalCodes)}</th>
            <th scope="col">{t(communeColumns.code)}</th>
            <th scope="col" className="number">
              {t(communeColumns.population)}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ name, postalCodes, code, population: inhabitants }) => (
            <tr key={code}>
              <th scope="row">{name}</th>
              <td>{postalCodes}</td>
              <td>{code}</td>
              <td className="number">{inhabitants}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              {t('Total : {n, plural, one {# commune} other {# communes}}', { n: communes.length })}
            </th>
            <td className="number">{population.text}</td>
          </tr>
        </tfoot>
      </table>
      {rest > 0 && (
        <button type="button" className="button" onClick={() => setWhole(true)}>
          {t('{rest, plural, one {Voir la commune restante} other {Voir les # autres communes}}', { rest })}
        </button>
      )}
    </>
  );
}
