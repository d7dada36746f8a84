/** Copies a sentence that quotes the figure beside it; where the browser refuses, shows it to be copied. */
import { t } from '../../src/language/translate.js';
import './citation.css';
import { citationKey, type Citation } from './use-citation.js';

interface CiteButtonProps {
  readonly citation: Citation;
  /** The words on the button: short in a table. */
  readonly words: string;
}

export function CiteButton({ citation: { label, sentence, outcome, copy }, words }: CiteButtonProps) {
  return (
    <span className="citation">
      <button
        type="button"
        className="link-button"
        aria-keyshortcuts={citationKey}
        title={t('Touche {key}', { key: citationKey.toUpperCase() })}
        onClick={copy}
      >
        {words}
        <span className="visually-hidden"> ({label})</span>
      </button>
      <span className="citation-outcome" role="status">
        {outcome === 'copied' && t('Citation copiée.')}
        {outcome === 'refused' && t('Le navigateur refuse de copier. Copiez la citation ci-contre.')}
      </span>
      {outcome === 'refused' && (
        <textarea
          className="field citation-field"
          readOnly
          rows={4}
          aria-label={t('Citation : {label}', { label })}
          value={sentence()}
          onFocus={(event) => event.target.select()}
        />
      )}
    </span>
  );
}
