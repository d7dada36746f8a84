/**
 * The class of colour of a figure on the map. A class holds what lies from one limit up to the next;
 * those of a difference are symmetrical around zero, and hold both of their ends.
 */
import { fromTenths, toTenths } from './rounding.js';

/** Classes of a map: five shades are as many as the eye tells apart. */
export const classCount = 5;

/** The class of a difference that is hardly one: those below come before it, those above after it. */
export const middleClass = 2;

/** @param breaks the inner limits, ascending; each is the least figure of the class above it */
export function classOf(figure: number, breaks: readonly number[]): number {
  const above = breaks.findIndex((limit) => figure < limit);
  return above < 0 ? breaks.length : above;
}

/** @param breaks symmetrical: `[-b, -a, a, b]`, or `[-a, a]` */
export function differenceClassOf(difference: number, breaks: readonly number[]): number {
  const limits = breaks.slice(breaks.length / 2);
  const reached = limits.filter((limit) => Math.abs(difference) >= limit).length;
  return middleClass + Math.sign(difference) * reached;
}

/** Difference of two displayed rates, in points. */
export function pointsBetween(rate: number, reference: number): number {
  return fromTenths(toTenths(rate) - toTenths(reference));
}
