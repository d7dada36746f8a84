/** For a territory over many départements or régions: which of them the tables compare with. */
import { useId } from 'react';
import { t } from '../../src/language/translate.js';
import { shownTogetherAtMost, type AreaChoice } from './compared-areas.js';
import { useReportView } from './report-view.js';

interface AreaSelectsProps {
  readonly choice: AreaChoice;
  readonly onChange: (choice: AreaChoice) => void;
}

export function AreaSelects({ choice, onChange }: AreaSelectsProps) {
  const { report, areas } = useReportView();
  const { departments, regions } = report.territory;
  const selects = [
    {
      key: 'department',
      label: 'Département de comparaison ({count} sur le territoire)',
      all: departments,
      shown: areas.departments,
    },
    {
      key: 'region',
      label: 'Région de comparaison ({count} sur le territoire)',
      all: regions,
      shown: areas.regions,
    },
  ] as const;
  const needed = selects.filter(({ all }) => all.length > shownTogetherAtMost);
  if (needed.length === 0) return null;
  return (
    <div className="area-selects">
      {needed.map(({ key, label, all, shown }) => (
        <AreaSelect
          key={key}
          label={t(label, { count: all.length })}
          areas={all}
          value={shown[0]!}
          onChange={(code) => onChange({ ...choice, [key]: code })}
        />
      ))}
    </div>
  );
}

interface AreaSelectProps {
  readonly label: string;
  readonly areas: readonly { code: string; name: string }[];
  readonly value: string;
  readonly onChange: (code: string) => void;
}

function AreaSelect({ label, areas, value, onChange }: AreaSelectProps) {
  const id = useId();
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {areas.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}
