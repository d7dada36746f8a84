/** Chooses which structures of care the map and the list show, type by type. */
import { useId } from 'react';
import { Button, DialogTrigger, Popover } from 'react-aria-components';
import { formatCount, formatInteger } from '../../src/domain/format.js';
import { StructureShape } from '../map/structure-shape.js';
import type { StructureFamily } from '../map/structure-marks.js';
import { familyNames, structureWords } from '../map/wording.js';
import { Failure, Loading } from '../shell/waiting.js';
import { chosenTypes, listedFamilies, withTypes, type ShownType } from './structure-types.js';
import type { Structures } from './use-structures.js';
import './structures.css';

interface StructureLayerProps {
  readonly structures: Structures;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  /** Shows the list of the structures. */
  readonly onList: () => void;
}

export function StructureLayer({ structures, isOpen, onOpenChange, onList }: StructureLayerProps) {
  const titleId = useId();
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      <Button className="toolbar-button">
        <span>
          Structures<span className="toolbar-more"> de soins</span>
        </span>
        <span className="choice-arrow" aria-hidden="true" />
      </Button>
      <Popover
        className="popover structures-popover"
        placement="bottom start"
        offset={4}
        aria-labelledby={titleId}
      >
        <div className="structures-panel">
          <h2 id={titleId} className="structures-title">
            Structures de soins sur la carte
          </h2>
          <LayerContent
            structures={structures}
            onList={() => {
              onOpenChange(false);
              onList();
            }}
          />
        </div>
      </Popover>
    </DialogTrigger>
  );
}

interface LayerContentProps {
  readonly structures: Structures;
  readonly onList: () => void;
}

function LayerContent({ structures, onList }: LayerContentProps) {
  const { status, error, retry } = structures;
  switch (status) {
    case 'none':
      return <p>Cette édition ne donne ni le nom ni la position des structures.</p>;
    case 'no-region':
      return <p>Choisissez une région pour voir ses structures.</p>;
    case 'failed':
      return <Failure what="Les structures n’ont pas pu être chargées." error={error!} onRetry={retry} />;
    case 'loading':
      return <Loading what="Chargement des structures…" />;
    case 'ready':
      return <TypeChoice structures={structures} onList={onList} />;
  }
}

function TypeChoice({ structures, onList }: LayerContentProps) {
  const { types, choose, counts, shown, placed, source, regions } = structures;
  const here = types.filter(({ id }) => counts.has(id));
  const unplaced = shown.length - placed.length;
  return (
    <>
      <div className="structures-presets">
        <Button className="button" onPress={() => choose(chosenTypes('reported', types))}>
          Celles du rapport
        </Button>
        <Button className="button" onPress={() => choose(chosenTypes('all', types))}>
          Toutes
        </Button>
        <Button className="button" onPress={() => choose(new Set())}>
          Aucune
        </Button>
      </div>
      <div className="structures-shown">
        <p role="status">
          {formatCount(placed.length, structureWords)} sur la carte
          {unplaced > 0 && `, ${formatCount(unplaced, structureWords)} sans position utilisable`}.
        </p>
        <Button className="button" onPress={onList}>
          Voir la liste
        </Button>
      </div>
      <table className="structures-types">
        <thead>
          <tr>
            <th scope="col">Type</th>
            <th scope="col" className="number">
              {regions.length > 1 ? 'Régions' : 'Région'}
            </th>
            <th scope="col" className="number">
              Projet
            </th>
          </tr>
        </thead>
        {listedFamilies.map((family) => (
          <FamilyRows
            key={family}
            family={family}
            types={here.filter((type) => type.family === family)}
            structures={structures}
          />
        ))}
      </table>
      <p className="muted">
        Les types qui n’ont aucune structure ici ne sont pas proposés.{source && ` Source\u202f: ${source}.`}
      </p>
    </>
  );
}

interface FamilyRowsProps {
  readonly family: StructureFamily;
  /** Types of the family that have a structure here. */
  readonly types: readonly ShownType[];
  readonly structures: Structures;
}

function FamilyRows({ family, types, structures }: FamilyRowsProps) {
  const { chosen, choose, counts } = structures;
  if (types.length === 0) return null;
  const ids = types.map(({ id }) => id);
  const on = ids.filter((id) => chosen.has(id)).length;
  const total = (part: 'here' | 'project') => ids.reduce((sum, id) => sum + counts.get(id)![part], 0);
  return (
    <tbody>
      <TypeRow
        className="structures-family"
        label={familyNames[family]}
        family={family}
        isChosen={on === ids.length}
        isPartial={on > 0 && on < ids.length}
        here={total('here')}
        project={total('project')}
        onChange={(isChosen) => choose(withTypes(chosen, ids, isChosen))}
      />
      {types.map(({ id, label }) => (
        <TypeRow
          key={id}
          label={label}
          isChosen={chosen.has(id)}
          {...counts.get(id)!}
          onChange={(isChosen) => choose(withTypes(chosen, [id], isChosen))}
        />
      ))}
    </tbody>
  );
}

interface TypeRowProps {
  readonly label: string;
  readonly className?: string;
  /** Shown before the label of a family. */
  readonly family?: StructureFamily;
  readonly isChosen: boolean;
  readonly isPartial?: boolean;
  readonly here: number;
  readonly project: number;
  readonly onChange: (isChosen: boolean) => void;
}

function TypeRow({ label, className, family, isChosen, isPartial = false, ...row }: TypeRowProps) {
  return (
    <tr className={className}>
      <th scope="row">
        <label>
          <input
            type="checkbox"
            checked={isChosen}
            ref={(input) => {
              if (input) input.indeterminate = isPartial;
            }}
            onChange={(event) => row.onChange(event.target.checked)}
          />
          {family && <StructureShape family={family} />}
          {label}
        </label>
      </th>
      <td className="number">{formatInteger(row.here)}</td>
      <td className="number">{formatInteger(row.project)}</td>
    </tr>
  );
}
