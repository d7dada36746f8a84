/**
 * Consumers of 17 and over with and without a médecin traitant, an ALD, the CSS. Drawn from the whole down to its
 * parts, so that each part is held in its whole and no part of a composition is negative.
 */
import type { DrawContext } from './context.js';
import type { CountTable } from './count-table.js';
import type { RateOf } from './indicator-rates.js';
import type { People } from './people.js';
import { hashText } from './random.js';

export const accessIds = {
  adults: 'consumers-17-plus',
  withoutGp: 'consumers-17-plus-without-gp',
  withoutGpWithAld: 'consumers-17-plus-without-gp-with-ald',
  withoutGpWithCss: 'consumers-17-plus-without-gp-with-css',
  elders: 'consumers-70-plus',
  eldersWithoutGp: 'consumers-70-plus-without-gp',
  withAld: 'consumers-17-plus-with-ald',
  withCss: 'consumers-17-plus-with-css',
} as const;

/** Indicators whose people are held in those of another one, which is drawn or set first. */
export const wholeOf: Readonly<Record<string, string>> = {
  [accessIds.withoutGpWithAld]: accessIds.withoutGp,
  [accessIds.withoutGpWithCss]: accessIds.withoutGp,
  [accessIds.eldersWithoutGp]: accessIds.withoutGp,
};

const withoutGpTopic = hashText('without-gp');

/** Fills both counts and the four rates of people without médecin traitant. */
export function drawPeopleWithoutGp(
  context: DrawContext,
  people: People,
  rates: (id: string) => RateOf,
  table: CountTable,
): void {
  const adultColumn = table.column(accessIds.adults);
  const elderColumn = table.column(accessIds.elders);
  const withoutGp = { column: table.column(accessIds.withoutGp), rate: rates(accessIds.withoutGp) };
  const eldersWithoutGp = {
    column: table.column(accessIds.eldersWithoutGp),
    rate: rates(accessIds.eldersWithoutGp),
  };
  const parts = [accessIds.withoutGpWithAld, accessIds.withoutGpWithCss].map((id) => ({
    column: table.column(id),
    rate: rates(id),
  }));
  context.covered.forEach((covered, row) => {
    if (!covered) return;
    const adults = people.consumers.adults[row]!;
    const elders = people.consumers.elders[row]!;
    const rate = withoutGp.rate(row);
    const elderRate = eldersWithoutGp.rate(row);
    const youngerRate = (rate * adults - elderRate * elders) / Math.max(1, adults - elders);
    const random = context.passing(row, withoutGpTopic);
    const eldersWithout = random.binomial(elders, elderRate);
    const without = eldersWithout + random.binomial(adults - elders, youngerRate);
    adultColumn.set(row, adults, 0);
    elderColumn.set(row, elders, 0);
    withoutGp.column.set(row, without, adults);
    eldersWithoutGp.column.set(row, eldersWithout, elders);
    for (const part of parts) part.column.set(row, random.binomial(without, part.rate(row) / rate), adults);
  });
}

/** Fills those with an ALD and those with the CSS, who have a médecin traitant or not. */
export function drawEntitlements(
  context: DrawContext,
  people: People,
  rates: (id: string) => RateOf,
  table: CountTable,
): void {
  const withoutGp = table.column(accessIds.withoutGp);
  const withoutGpRate = rates(accessIds.withoutGp);
  const entitlements = [
    { whole: accessIds.withAld, part: accessIds.withoutGpWithAld },
    { whole: accessIds.withCss, part: accessIds.withoutGpWithCss },
  ];
  for (const { whole, part } of entitlements) {
    const [column, partColumn] = [table.column(whole), table.column(part)];
    const [rate, partRate] = [rates(whole), rates(part)];
    const topic = hashText(whole);
    context.covered.forEach((covered, row) => {
      if (!covered) return;
      const adults = people.consumers.adults[row]!;
      const rateWithGp = (rate(row) - partRate(row)) / (1 - withoutGpRate(row));
      const withGp = context.passing(row, topic).binomial(adults - withoutGp.numerator(row), rateWithGp);
      column.set(row, partColumn.numerator(row) + withGp, adults);
    });
  }
}
