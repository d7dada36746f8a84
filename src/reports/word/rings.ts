/** Rings with the table of their values: in the PDF these are text of the drawing, in Word a picture has none. */
import { compositionDonut } from '../../charts/composition-donut.js';
import type { Report } from '../../domain/report.js';
import { chartTable } from '../content/blocks.js';
import type { Block } from '../content/content.js';

export function withRingTables(body: readonly Block[], { compositions }: Report): Block[] {
  const tables = new Map(compositions.map((one) => [one.label, chartTable(compositionDonut(one))]));
  return body.flatMap((block): Block[] => {
    const table = block.type === 'chart' ? tables.get(block.title) : undefined;
    return table ? [block, { ...table, caption: null }] : [block];
  });
}
