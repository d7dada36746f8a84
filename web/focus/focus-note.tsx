/** Above a section of the report: what it shows of its topic, with the way to change it. */
import { shownProfessionals, shownStructures } from '../../src/domain/focused-report.js';
import { formatInteger } from '../../src/domain/format.js';
import type { Report } from '../../src/domain/report.js';
import { t } from '../../src/language/translate.js';
import { useWorkspace } from '../state/workspace.js';
import { FocusButton } from './focus-button.js';
import type { TopicId } from './topics.js';

interface FocusNoteProps {
  readonly topic: TopicId;
  readonly report: Report;
}

export function FocusNote({ topic, report }: FocusNoteProps) {
  const { address } = useWorkspace();
  const isDefault = topic === 'structures' ? address.structures === 'reported' : address[topic].length === 0;
  return (
    <p className="focus-note">
      {isDefault ? defaultSentence(topic) : chosenSentence(topic, report)}{' '}
      <FocusButton className="link-button" topic={topic}>
        {t('Modifier les focus')}
      </FocusButton>
    </p>
  );
}

function defaultSentence(topic: TopicId): string {
  switch (topic) {
    case 'pathologies':
      return t('Les cinq affections qui touchent le plus de patients du territoire.');
    case 'professions':
      return t('Toutes les professions de santé libérales.');
    case 'structures':
      return t('Les types de structures que compte le rapport par défaut.');
  }
}

function chosenSentence(topic: TopicId, report: Report): string {
  switch (topic) {
    case 'pathologies': {
      const { shown, all } = report.pathologies;
      return t('Affections sélectionnées : {n} sur {all}.', {
        n: formatInteger(shown.length),
        all: formatInteger(all.length),
      });
    }
    case 'professions':
      return namesSentence(shownProfessionals(report), (names) =>
        t('Catégories sélectionnées : {names}.', { names }),
      );
    case 'structures':
      return namesSentence(shownStructures(report), (names) =>
        t('Structures sélectionnées : {names}.', { names }),
      );
  }
}

/** Longer lists are read in the table that follows. */
const namedAtMost = 6;

function namesSentence(
  groups: readonly { readonly rows: readonly { readonly label: string }[] }[],
  sentence: (names: string) => string,
): string {
  const labels = groups.flatMap(({ rows }) => rows.map(({ label }) => label));
  if (labels.length === 0) return t('Aucun choix n’est à montrer ici.');
  const rest = labels.length - namedAtMost;
  if (rest <= 1) return sentence(labels.join(', '));
  return sentence(
    t('{names} et {n} autres', { names: labels.slice(0, namedAtMost).join(', '), n: formatInteger(rest) }),
  );
}
