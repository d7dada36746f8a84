/** Of when the figures of a report are, source by source. */
import { formatPeriod, type Period } from './period.js';
import type { Report } from './report.js';

/** Every period of the report that comes from a source, each once, in words. */
export function periodsOfSource(report: Report, source: string): string[] {
  const { territory } = report;
  const stamps: readonly { period: Period; source: string }[] = [
    territory.population,
    territory.ageBands,
    territory.qpv,
    territory.zoning,
    territory.cpts,
    ...report.indicators,
    ...report.pathologies.all,
    report.professionals,
    report.activity,
    report.structures,
  ];
  return [
    ...new Set(stamps.filter((stamp) => stamp.source === source).map(({ period }) => formatPeriod(period))),
  ];
}
