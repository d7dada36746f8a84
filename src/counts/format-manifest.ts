/** The manifest of confidential counts, as `manifest.ts` reads it back. */
import type { ConfidentialCounts } from '../disclosure/counts.js';
import type { Manifest } from '../domain/publication.js';
import { datedParts, type CountsManifest } from './manifest.js';
import { writePeriod } from './period-notation.js';

/** @throws RangeError for a period that has no notation */
export function formatManifest(counts: ConfidentialCounts): string {
  const { edition, cog, synthetic, periods, origins } = counts;
  const manifest: CountsManifest = {
    schema: 'rezone-counts/1',
    edition,
    cog,
    synthetic,
    periods: {
      indicators: Object.fromEntries(undatedIndicators(counts)),
      ...Object.fromEntries(
        datedParts.flatMap((part) => {
          const stamp = periods[part];
          return stamp ? [[part, writeStamp(stamp)]] : [];
        }),
      ),
    },
    origins: [...origins],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** Indicators whose lines, if any, do not say everything: the period, or a source that is not the catalogue's. */
function undatedIndicators({ catalogue, indicators, periods }: ConfidentialCounts) {
  const { columns, available } = indicators;
  const hasLine = new Uint8Array(columns);
  available.forEach((flag, cell) => {
    if (flag === 1) hasLine[cell % columns] = 1;
  });
  return catalogue.indicators.flatMap(({ id, source }, column) => {
    const stamp = periods.indicators[id]!;
    return hasLine[column] === 1 && stamp.source === source ? [] : [[id, writeStamp(stamp)] as const];
  });
}

function writeStamp({ period, source }: Manifest['periods']['population']) {
  return { period: writePeriod(period), source };
}
