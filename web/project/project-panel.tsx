/** The left panel: add communes, see the project take shape, keep it or start again. */
import { useRef } from 'react';
import { Button, CheckboxButton, CheckboxField, Text } from 'react-aria-components';
import { Link } from 'wouter';
import { t } from '../../src/language/translate.js';
import { FocusSummary } from '../focus/focus-summary.js';
import { useKnownCommunes } from '../state/known-communes.js';
import { Failure, LoadingPanel } from '../shell/waiting.js';
import { summariseSelection, type Communes } from '../state/summary.js';
import { useWorkspace } from '../state/workspace.js';
import { CommuneSearchBox } from './commune-search-box.js';
import { CommuneTags } from './commune-tags.js';
import { GroupingSuggestions } from './grouping-suggestions.js';
import { LastChange } from './last-change.js';
import { OpenButton } from './open-button.js';
import { PastedListButton } from './pasted-list-button.js';
import { PerimeterPart } from './perimeter-part.js';
import { RegionChoice } from './region-choice.js';
import { SizeGauge } from './size-gauge.js';
import { useSaveFile } from './use-save-file.js';
import './project.css';

export function ProjectPanel() {
  const { data: communes, error, refetch } = useKnownCommunes();
  if (error) {
    const what = t('Les communes n’ont pas pu être chargées.');
    return (
      <div className="panel">
        <Failure what={what} error={error} onRetry={refetch} />
      </div>
    );
  }
  return (
    <>
      <div className="panel">
        <RegionChoice />
        {communes ? <Project communes={communes} /> : <LoadingPanel what={t('Chargement des communes…')} />}
      </div>
      {communes && <ProjectActions communes={communes} />}
    </>
  );
}

function Project({ communes }: { readonly communes: Communes }) {
  const { selection, address, update } = useWorkspace();
  const { population } = summariseSelection(selection.codes, communes);
  const isEmpty = selection.codes.length === 0;
  const title = useRef<HTMLHeadingElement>(null);
  return (
    <>
      <section className="panel-part" aria-labelledby="ajouter">
        <h2 id="ajouter">{t('Ajouter des communes')}</h2>
        <CommuneSearchBox communes={communes} />
        <GroupingSuggestions onAdded={() => title.current?.focus()} />
        <PastedListButton />
        <Grouping isOn={address.grouping} onChange={(grouping) => update({ grouping })} />
      </section>
      <section className="panel-part" aria-labelledby="projet">
        <h2 id="projet" ref={title} tabIndex={-1}>
          {t('Projet de CPTS sur {count, plural, one {# commune} other {# communes}}', {
            count: selection.codes.length,
          })}
        </h2>
        {!isEmpty && <SizeGauge population={population} />}
        <LastChange communes={communes} />
        {!isEmpty && <PerimeterPart communes={communes} />}
        <CommuneTags communes={communes} />
        <FocusSummary />
      </section>
    </>
  );
}

interface GroupingProps {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function Grouping({ isOn, onChange }: GroupingProps) {
  return (
    <CheckboxField isSelected={isOn} onChange={onChange}>
      <CheckboxButton className="checkbox">
        <span className="checkbox-box" aria-hidden="true" />
        {t('Grouper plusieurs communes')}
      </CheckboxButton>
      <Text slot="description" className="field-help">
        {isOn
          ? t('Chaque choix rejoint le projet. Décochez pour n’étudier qu’une commune à la fois.')
          : t('Chaque choix remplace le précédent. Cochez pour réunir plusieurs communes.')}
      </Text>
    </CheckboxField>
  );
}

function ProjectActions({ communes }: { readonly communes: Communes }) {
  const { selection, change, lookAt, href, historyState } = useWorkspace();
  const isEmpty = selection.codes.length === 0;
  const save = useSaveFile(communes);
  const reset = () => {
    change({ kind: 'reset' });
    lookAt([]);
  };
  return (
    <div className="actions">
      {!isEmpty && (
        <Link className="button button-primary" href={href('/rapport')} state={historyState}>
          {t('Voir le rapport')}
        </Link>
      )}
      <Button className="button" isDisabled={isEmpty} onPress={save}>
        {t('Enregistrer')}
      </Button>
      <OpenButton label={t('Ouvrir')} />
      <Button className="button" onPress={reset}>
        {t('Tout réinitialiser')}
      </Button>
    </div>
  );
}
