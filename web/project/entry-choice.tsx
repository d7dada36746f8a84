/** An entry that may be several communes: one of the homonyms, or some of those that share a postal code. */
import { useId, useState } from 'react';
import { Button } from 'react-aria-components';
import type { ListCandidate } from '../../src/domain/understood-list.js';
import { t } from '../../src/language/translate.js';
import { countInhabitants } from '../state/wording.js';
import { useWorkspace } from '../state/workspace.js';
import type { PastedEntry } from './pasted-list.js';

const candidatesAtOnce = 5;

interface EntryChoiceProps {
  readonly item: PastedEntry;
  readonly onChange: (codes: readonly string[]) => void;
}

export function EntryChoice({ item: { entry, chosen }, onChange }: EntryChoiceProps) {
  const name = useId();
  const [isWhole, setIsWhole] = useState(false);
  if (entry.kind !== 'ambiguous' && entry.kind !== 'postal-code') return null;
  const isOneOnly = entry.kind === 'ambiguous';
  const { candidates } = entry;
  const shown = isWhole ? candidates : candidates.slice(0, candidatesAtOnce);
  const choose = (code: string, isChosen: boolean) => {
    if (isOneOnly) onChange([code]);
    else onChange(isChosen ? [...chosen, code] : chosen.filter((other) => other !== code));
  };
  return (
    <fieldset className="paste-entry">
      <legend>
        {isOneOnly
          ? titleOf(entry.text)
          : t('{text} : code postal de {count} communes', { text: entry.text, count: candidates.length })}
      </legend>
      {shown.map((candidate) => (
        <label key={candidate.code}>
          <input
            type={isOneOnly ? 'radio' : 'checkbox'}
            name={name}
            checked={chosen.includes(candidate.code)}
            onChange={(event) => choose(candidate.code, event.target.checked)}
          />
          <CandidateWords candidate={candidate} />
        </label>
      ))}
      {isOneOnly && (
        <label>
          <input type="radio" name={name} checked={chosen.length === 0} onChange={() => onChange([])} />
          {t('Aucune : laisser de côté')}
        </label>
      )}
      {candidates.length > shown.length && (
        <Button className="button button-quiet" onPress={() => setIsWhole(true)}>
          {t('{count, plural, one {Voir l’autre commune} other {Voir les # autres communes}}', {
            count: candidates.length - shown.length,
          })}
        </Button>
      )}
    </fieldset>
  );
}

function titleOf(text: string): string {
  return /^\d+$/.test(text) ? t('{text} : code INSEE ou code postal ?', { text }) : text;
}

/** "Saint-Savournin · Bouches-du-Rhône (13) · 3 400 habitants" */
export function CandidateWords({ candidate }: { readonly candidate: ListCandidate }) {
  const { places } = useWorkspace();
  const { name, department, population } = candidate;
  const area = places.departments.find(({ code }) => code === department);
  return (
    <span>
      <span className="neighbour-name">{name}</span>
      <span className="option-detail">
        {`${area?.name ?? t('Collectivité d’outre-mer')} (${department})`}
        {population !== null && ` · ${countInhabitants(population)}`}
      </span>
    </span>
  );
}
