/** What Rezone fills in by itself: communes, population, size class, and texts written from the figures. */
import { useState } from 'react';
import { t } from '../../src/language/translate.js';
import { Words } from '../language/words.js';
import { populationText } from '../../src/letter/compose.js';
import { emptyDraft, proposedTexts, type LetterDraft } from '../../src/letter/draft.js';
import type { Prefill } from '../../src/letter/prefill.js';
import { communeColumns, sectionTitles, sizeWords } from '../../src/letter/words.js';
import { Group } from './fields.js';
import { ProposedText } from './proposed-text.js';
import { TracedFigure, useTrace } from './traced.js';

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
      <p className="letter-hint">
        {t(
          'Les chiffres soulignés disent d’où ils viennent : pointez-en un, ou allez de l’un à l’autre avec la touche Tab, puis les flèches.',
        )}
      </p>
      <ProposedText name={first} {...props} />
      <Group title={t(sectionTitles.communes)}>
        <CommuneTable prefill={prefill} />
        <p className="field-help" lang="fr">
          {`${prefill.communeOrigins.join(' ; ')}.`}
        </p>
        <p className="field-help">
          {t('Les communes se changent sur la carte ; dans le fichier Word, chaque case peut être récrite.')}
        </p>
      </Group>
      <Group title={t(sectionTitles.population)}>
        <PopulationField {...props} />
      </Group>
      <Group title={t(sectionTitles.size)}>
        <SizeBoxes {...props} />
      </Group>
      {others.map((name) => (
        <ProposedText key={name} name={name} {...props} />
      ))}
    </>
  );
}

function PopulationField({ draft, prefill, onChange }: TerritoryPartProps) {
  const proposed = populationText(emptyDraft, prefill);
  const trace = useTrace(draft.population === undefined ? prefill.population : null);
  const change = (text: string) =>
    onChange((one) => ({ ...one, population: text === proposed ? undefined : text }));
  return (
    <input
      className="field letter-population"
      lang="fr"
      maxLength={300}
      aria-label={t(sectionTitles.population)}
      value={populationText(draft, prefill)}
      onChange={({ target }) => change(target.value)}
      {...trace}
    />
  );
}

const sizes = [1, 2, 3, 4] as const;

function SizeBoxes({ draft, prefill: { sizeClass, population }, onChange }: TerritoryPartProps) {
  const ticked = draft.sizeClass ?? sizeClass;
  const tick = (size: (typeof sizes)[number]) =>
    onChange((one) => ({ ...one, sizeClass: size === sizeClass ? undefined : size }));
  return (
    <>
      <div role="radiogroup" aria-label={t(sectionTitles.size)} className="letter-sizes">
        {sizes.map((size) => (
          <label className="letter-choice" key={size}>
            <input type="radio" name="taille" checked={size === ticked} onChange={() => tick(size)} />
            {t(sizeWords[size])}
          </label>
        ))}
      </div>
      <p className="field-help">
        <Words
          of="La case cochée d’office est la taille {size}, d’après la population : {population}."
          values={{ size: sizeClass, population: <TracedFigure fact={population} /> }}
        />
      </p>
    </>
  );
}

/** Communes of a table at once; the letter has them all. */
const rowsAtOnce = 10;

function CommuneTable({ prefill: { communes, total, population } }: Pick<TerritoryPartProps, 'prefill'>) {
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
            <td className="number">
              <TracedFigure fact={{ ...population, text: total }} />
            </td>
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
