/** The territory itself: its communes on a map and in a table, and the ages of its inhabitants. */
import { ageChart } from '../../src/charts/age-chart.js';
import { ChartFigure } from './chart-figure.js';
import { CommunesTable } from './communes-table.js';
import { useReportView } from './report-view.js';
import { Stamp } from './stamp.js';
import { TerritoryMap } from './territory-map.js';
import { TerritoryNotes } from './territory-notes.js';

export function TerritorySection() {
  const { report, tables } = useReportView();
  const { territory } = report;
  return (
    <>
      {!tables && <TerritoryMap />}
      <CommunesTable territory={territory} />
      <TerritoryNotes totals={territory.totals} />
      <Stamp stamp={territory.population} />
      <ChartFigure chart={ageChart(territory)} stampOf={() => territory.ageBands}>
        <Stamp stamp={territory.ageBands} />
      </ChartFigure>
    </>
  );
}
