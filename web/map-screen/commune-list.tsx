/** The communes of a département as a table with check boxes: what the map shows, without a map. */
import { useMemo, useState } from 'react';
import type { SourcesAnswer } from '../../src/domain/api.js';
import type { CommuneSummary } from '../../src/domain/commune-summary.js';
import { formatInteger } from '../../src/domain/format.js';
import { describeCpts, frenchCollator } from '../../src/domain/places.js';
import { t } from '../../src/language/translate.js';
import { useSources } from '../api/queries.js';
import { CitedRow, CiteHeading } from '../citation/cited-row.js';
import { differenceOf, type IndicatorLayer } from '../map/indicator-layer.js';
import { differenceNames, plainDifference, plainFigure, unitWords } from '../map/indicator-wording.js';
import { useKnownCommunes } from '../state/known-communes.js';
import { Choice } from '../shell/choice.js';
import { Failure, Loading } from '../shell/waiting.js';
import { toggleChange } from '../state/selection.js';
import { useWorkspace } from '../state/workspace.js';
import { citeListedCommune } from './map-citation.js';

interface CommuneListProps {
  readonly indicator: IndicatorLayer | null;
}

export function CommuneList({ indicator }: CommuneListProps) {
  const { address, places, selection, edition } = useWorkspace();
  const { data: communes, error, refetch } = useKnownCommunes();
  const sources = useSources(edition.id);
  const departments = places.departments.filter(
    ({ region }) => address.region === null || region === address.region,
  );
  const latest = communes?.get(selection.codes.at(-1) ?? '')?.department;
  const [chosen, setChosen] = useState<string | null>(null);
  const wanted = chosen ?? latest;
  const department = departments.find(({ code }) => code === wanted) ?? departments[0];
  if (error || sources.error) {
    const retry = () => {
      refetch();
      void sources.refetch();
    };
    return (
      <Failure
        what={t('La liste n’a pas pu être chargée.')}
        error={(error ?? sources.error)!}
        onRetry={retry}
      />
    );
  }
  if (!communes || !sources.data || !department) return <Loading what={t('Chargement de la liste…')} />;
  return (
    <>
      <Choice
        label={t('Département')}
        options={departments.map(({ code, name }) => ({ id: code, label: `${code} ${name}` }))}
        value={department.code}
        onChange={setChosen}
      />
      <CommuneTable
        communes={communes}
        department={department.code}
        name={department.name}
        indicator={indicator}
        sources={sources.data}
      />
    </>
  );
}

interface CommuneTableProps extends CommuneListProps {
  readonly sources: SourcesAnswer;
  readonly communes: ReadonlyMap<string, CommuneSummary>;
  readonly department: string;
  readonly name: string;
}

function CommuneTable({ communes, department, name, indicator, sources }: CommuneTableProps) {
  const { selection } = useWorkspace();
  const rows = useMemo(
    () =>
      [...communes.values()]
        .filter((commune) => commune.department === department)
        .sort((a, b) => frenchCollator.compare(a.name, b.name)),
    [communes, department],
  );
  const selected = useMemo(() => new Set(selection.codes), [selection.codes]);
  const unknownCpts = rows.filter(({ cpts }) => cpts === null).length;
  return (
    <>
      <div
        className="list-scroll"
        tabIndex={0}
        role="region"
        aria-label={t('Communes : {department}', { department: name })}
      >
        <table>
          <caption className="visually-hidden">
            {t('Communes : {department}. Cochez celles du projet.', { department: name })}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('Commune')}</th>
              <th scope="col" className="number">
                {t('Habitants')}
              </th>
              {indicator && <IndicatorHeadings indicator={indicator} />}
              <th scope="col">CPTS</th>
              <CiteHeading />
            </tr>
          </thead>
          <tbody>
            {rows.map((commune) => (
              <CommuneRow
                key={commune.code}
                commune={commune}
                isSelected={selected.has(commune.code)}
                indicator={indicator}
                sources={sources}
              />
            ))}
          </tbody>
        </table>
      </div>
      {unknownCpts > 0 && (
        <p className="muted">
          {t(
            'CPTS n.d. : aucune source lue ne dit les CPTS existantes de {count, plural, one {# commune} other {# communes}} de ce département.',
            { count: unknownCpts },
          )}
        </p>
      )}
      {indicator && (
        <p className="muted">{t('{label} : {value}', { label: indicator.label, value: indicator.stamp })}</p>
      )}
    </>
  );
}

function IndicatorHeadings({ indicator }: { readonly indicator: IndicatorLayer }) {
  const { label, unit, difference } = indicator;
  return (
    <>
      <th scope="col" className="number list-indicator">
        {label} ({unitWords({ unit, difference: null })})
      </th>
      {difference !== null && (
        <th scope="col" className="number list-indicator">
          {t(differenceNames[difference])} ({unitWords(indicator)})
        </th>
      )}
    </>
  );
}

interface CommuneRowProps extends CommuneListProps {
  readonly commune: CommuneSummary;
  readonly isSelected: boolean;
  readonly sources: SourcesAnswer;
}

function CommuneRow({ commune, isSelected, indicator, sources }: CommuneRowProps) {
  const { selection, address, change } = useWorkspace();
  const choose = (
    <label>
      <input
        type="checkbox"
        checked={isSelected}
        onChange={() => change(toggleChange(selection.codes, commune.code, address.grouping))}
      />
      {commune.name}
    </label>
  );
  return (
    <CitedRow
      className={isSelected ? 'is-selected' : undefined}
      quotation={{ label: commune.name, sentence: () => citeListedCommune(commune, indicator, sources) }}
      heading={choose}
    >
      <td className="number">
        {commune.population === null ? t('n.d.') : formatInteger(commune.population)}
      </td>
      {indicator && <td className="number">{plainFigure(indicator, commune)}</td>}
      {indicator && indicator.difference !== null && (
        <td className="number">{plainDifference(differenceOf(indicator, commune))}</td>
      )}
      <td>{describeCpts(commune)}</td>
    </CitedRow>
  );
}
