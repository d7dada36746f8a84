/** The text of a list, as it is written or pasted. */
import { Button, Label, Text, TextArea, TextField } from 'react-aria-components';
import { t } from '../../src/language/translate.js';
import type { PastedListDraft } from './use-pasted-list.js';

interface PastedTextProps {
  readonly draft: PastedListDraft;
  readonly onClose: () => void;
}

export function PastedText({ draft, onClose }: PastedTextProps) {
  const { text, setText, readText, isPending, error } = draft;
  return (
    <form
      className="paste-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '' && !isPending) readText();
      }}
    >
      <TextField value={text} onChange={setText} autoFocus maxLength={200_000}>
        <Label className="field-label">{t('Votre liste')}</Label>
        <TextArea className="field paste-text" rows={10} placeholder={'Fuveau (13)\n13120 Gardanne\n13107'} />
        <Text slot="description" className="field-help">
          {t(
            'Noms, codes INSEE ou codes postaux, mêlés si vous voulez : un par ligne, ou séparés par des virgules. Rien n’est ajouté avant que vous ayez vu ce qui a été compris.',
          )}
        </Text>
      </TextField>
      {error && (
        <p role="alert" className="field-error">
          {error.message}
        </p>
      )}
      <div className="paste-actions">
        <Button type="submit" className="button button-primary" isDisabled={text.trim() === ''}>
          {isPending ? t('Lecture…') : t('Lire la liste')}
        </Button>
        <Button className="button button-quiet" onPress={onClose}>
          {t('Fermer')}
        </Button>
      </div>
    </form>
  );
}
