/** Professionals of the project, one row each: rows are added, filled in, removed. */
import { useRef } from 'react';
import { Button } from 'react-aria-components';
import { t } from '../../src/language/translate.js';
import { emptyProfessional, type Professional } from '../../src/letter/draft.js';
import { professionalColumns } from '../../src/letter/words.js';

const columns = ['name', 'profession', 'sector', 'town', 'structure'] as const;

interface PeopleTableProps {
  readonly title: string;
  readonly people: readonly Professional[];
  readonly onChange: (people: Professional[]) => void;
}

export function PeopleTable({ title, people, onChange }: PeopleTableProps) {
  const box = useRef<HTMLDivElement>(null);
  const focusRow = (row: number) =>
    requestAnimationFrame(() => {
      const first = box.current?.querySelector<HTMLElement>(`tbody tr:nth-child(${row + 1}) input`);
      (first ?? box.current?.querySelector<HTMLElement>('.letter-add'))?.focus();
    });
  const add = () => {
    onChange([...people, emptyProfessional]);
    focusRow(people.length);
  };
  const remove = (row: number) => {
    onChange(people.filter((_, index) => index !== row));
    focusRow(Math.min(row, people.length - 2));
  };
  return (
    <div className="letter-group" ref={box}>
      <h3>{title}</h3>
      {people.length > 0 && (
        <div className="letter-people">
          <table>
            <caption className="visually-hidden">{title}</caption>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {t(professionalColumns[column])}
                  </th>
                ))}
                <td />
              </tr>
            </thead>
            <tbody>
              {people.map((person, row) => (
                <PersonRow
                  key={row}
                  person={person}
                  number={row + 1}
                  onChange={(next) => onChange(people.map((one, index) => (index === row ? next : one)))}
                  onRemove={() => remove(row)}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Button className="button letter-add" onPress={add}>
        {t('Ajouter une personne')}
      </Button>
    </div>
  );
}

interface PersonRowProps {
  readonly person: Professional;
  readonly number: number;
  readonly onChange: (person: Professional) => void;
  readonly onRemove: () => void;
}

function PersonRow({ person, number, onChange, onRemove }: PersonRowProps) {
  return (
    <tr>
      {columns.map((column) => (
        <td key={column}>
          <label className="letter-cell">
            <span className="letter-cell-label">
              {t('{column}, ligne {number}', { column: t(professionalColumns[column]), number })}
            </span>
            <input
              className="field"
              maxLength={300}
              autoComplete="off"
              value={person[column]}
              onChange={(event) => onChange({ ...person, [column]: event.target.value })}
            />
          </label>
        </td>
      ))}
      <td>
        <Button
          className="button button-quiet"
          aria-label={t('Retirer {name}', { name: person.name || t('la ligne {number}', { number }) })}
          onPress={onRemove}
        >
          {t('Retirer')}
        </Button>
      </td>
    </tr>
  );
}
