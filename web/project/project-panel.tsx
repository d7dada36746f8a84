/** The left panel: add communes, see the project take shape, keep it or start again. */
import { useRef } from 'react';
import { Button, CheckboxButton, CheckboxField, Text } from 'react-aria-components';
import { Link } from 'wouter';
import { formatCount } from '../../src/domain/format.js';
import { useKnownCommunes } from '../state/known-communes.js';
import { Failure, LoadingPanel } from '../shell/waiting.js';
import { summariseSelection, type Communes } from '../state/summary.js';
import { communeWords, describeLastChange } from '../state/wording.js';
import { useWorkspace } from '../state/workspace.js';
import { CommuneSearchBox } from './commune-search-box.js';
import { CommuneTags } from './commune-tags.js';
import { GroupingSuggestions } from './grouping-suggestions.js';
import { OpenButton } from './open-button.js';
import { RegionChoice } from './region-choice.js';
import { SizeGauge } from './size-gauge.js';
import { useSaveFile } from './use-project-file.js';
import './project.css';

export function ProjectPanel() {
  const { data: communes, error, refetch } = useKnownCommunes();
  if (error) {
    return (
      <Failure what="Les communes n’ont pas pu être chargées." error={error} onRetry={() => void refetch()} />
    );
  }
  return (
    <>
      <RegionChoice />
      {communes ? <Project communes={communes} /> : <LoadingPanel what="Chargement des communes…" />}
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
        <h2 id="ajouter">Ajouter des communes</h2>
        <CommuneSearchBox communes={communes} />
        <GroupingSuggestions onAdded={() => title.current?.focus()} />
        <Grouping isOn={address.grouping} onChange={(grouping) => update({ grouping })} />
      </section>
      <section className="panel-part" aria-labelledby="projet">
        <h2 id="projet" ref={title} tabIndex={-1}>
          Projet de CPTS sur {formatCount(selection.codes.length, communeWords)}
        </h2>
        {!isEmpty && <SizeGauge population={population} />}
        <LastChange communes={communes} onUndone={() => title.current?.focus()} />
        <CommuneTags communes={communes} />
        <ProjectActions communes={communes} isEmpty={isEmpty} />
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
        Grouper plusieurs communes
      </CheckboxButton>
      <Text slot="description" className="field-help">
        {isOn
          ? 'Chaque choix rejoint le projet. Décochez pour n’étudier qu’une commune à la fois.'
          : 'Chaque choix remplace le précédent. Cochez pour réunir plusieurs communes.'}
      </Text>
    </CheckboxField>
  );
}

interface LastChangeProps {
  readonly communes: Communes;
  /** The button goes away with the last change: the focus must go elsewhere. */
  readonly onUndone: () => void;
}

function LastChange({ communes, onUndone }: LastChangeProps) {
  const { selection, address, change } = useWorkspace();
  const undo = () => {
    change({ kind: 'undo' });
    if (selection.past.length === 1) onUndone();
  };
  const sentence = describeLastChange(selection, communes, address.region);
  return (
    <div className="last-change">
      <p aria-live="polite">{sentence}</p>
      {selection.past.length > 0 && (
        <Button className="button button-quiet" onPress={undo}>
          Annuler
        </Button>
      )}
    </div>
  );
}

interface ProjectActionsProps {
  readonly communes: Communes;
  readonly isEmpty: boolean;
}

function ProjectActions({ communes, isEmpty }: ProjectActionsProps) {
  const { change, lookAt, href, historyState } = useWorkspace();
  const save = useSaveFile(communes);
  const reset = () => {
    change({ kind: 'reset' });
    lookAt([]);
  };
  return (
    <div className="actions">
      {!isEmpty && (
        <Link className="button button-primary" href={href('/rapport')} state={historyState}>
          Voir le rapport
        </Link>
      )}
      <Button className="button" isDisabled={isEmpty} onPress={save}>
        Enregistrer
      </Button>
      <OpenButton label="Ouvrir" />
      <Button className="button" onPress={reset}>
        Tout réinitialiser
      </Button>
    </div>
  );
}
