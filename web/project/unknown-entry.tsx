/** An entry that is the name or the code of no commune: write it again, or take a name that is close. */
import { useState } from 'react';
import { Button, Input, Label, TextField } from 'react-aria-components';
import type { ListCandidate } from '../../src/domain/understood-list.js';
import { t } from '../../src/language/translate.js';
import { CandidateWords } from './entry-choice.js';
import type { PastedEntry } from './pasted-list.js';

interface UnknownEntryProps {
  readonly item: PastedEntry;
  readonly isPending: boolean;
  readonly onCorrect: (text: string) => void;
  readonly onAccept: (commune: ListCandidate) => void;
}

export function UnknownEntry({ item: { entry }, isPending, onCorrect, onAccept }: UnknownEntryProps) {
  const [text, setText] = useState(entry.text);
  if (entry.kind !== 'unknown') return null;
  return (
    <div className="paste-entry">
      <form
        className="paste-correction"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '' && !isPending) onCorrect(text);
        }}
      >
        <TextField value={text} onChange={setText}>
          <Label className="field-label">{t('Corriger « {text} »', { text: entry.text })}</Label>
          <Input className="field" />
        </TextField>
        <Button type="submit" className="button">
          {t('Vérifier')}
        </Button>
      </form>
      {entry.closest.length > 0 && (
        <div role="group" aria-label={t('Noms proches de « {text} »', { text: entry.text })}>
          <p className="muted">{t('Vouliez-vous dire :')}</p>
          <ul className="paste-closest">
            {entry.closest.map((candidate) => (
              <li key={candidate.code}>
                <Button className="button" onPress={() => onAccept(candidate)}>
                  <CandidateWords candidate={candidate} />
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
