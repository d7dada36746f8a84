/** The address of the report, which gives back all that is on display. */
import { useId, useState } from 'react';
import { Button } from 'react-aria-components';
import { t } from '../../src/language/translate.js';

type Outcome = 'copied' | 'refused';

export function CopyLink() {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const copy = () => {
    setOutcome(null);
    navigator.clipboard.writeText(reportAddress()).then(
      () => setOutcome('copied'),
      () => setOutcome('refused'),
    );
  };
  return (
    <>
      <Button className="button" onPress={copy}>
        {t('Copier le lien')}
      </Button>
      <span className="copy-outcome" role="status">
        {outcome === 'copied' && t('Le lien de ce rapport est copié.')}
        {outcome === 'refused' && t('Le navigateur refuse de copier. Copiez le lien ci-contre.')}
      </span>
      {outcome === 'refused' && <AddressField />}
    </>
  );
}

/** Without the anchor: the link is that of the whole report. */
function reportAddress(): string {
  return window.location.href.split('#')[0]!;
}

function AddressField() {
  const id = useId();
  return (
    <span className="copy-address">
      <label className="visually-hidden" htmlFor={id}>
        {t('Lien de ce rapport')}
      </label>
      <input
        id={id}
        className="field"
        readOnly
        value={reportAddress()}
        onFocus={(event) => event.target.select()}
      />
    </span>
  );
}
