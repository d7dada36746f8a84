/**
 * Rounding as the printed reports do it: to the nearest, ties away from zero,
 * decided on the integers themselves and never on a floating-point quotient.
 */

/**
 * Nearest integer to `numerator / denominator`, ties away from zero.
 *
 * Exact as long as both operands are exactly representable: `%` is exact on
 * IEEE doubles, so the remainder decides the tie without any rounding error.
 *
 * @throws RangeError when the denominator is not strictly positive or an operand is not finite
 */
export function divideToNearest(numerator: number, denominator: number): number {
  if (!(denominator > 0) || !Number.isFinite(numerator) || !Number.isFinite(denominator)) {
    throw new RangeError(`cannot divide ${numerator} by ${denominator}`);
  }
  const magnitude = Math.abs(numerator);
  const remainder = magnitude % denominator;
  const quotient = Math.round((magnitude - remainder) / denominator);
  const rounded = 2 * remainder >= denominator ? quotient + 1 : quotient;
  return numerator < 0 && rounded !== 0 ? -rounded : rounded;
}

/** Rate per 100, in tenths: 9 417 of 88 370 gives 107, printed 10,7. */
export function rateInTenths(numerator: number, denominator: number): number {
  return divideToNearest(1000 * numerator, denominator);
}

/** Nearest tenth of a real number, in tenths, for bounds that have no exact quotient. */
export function toTenths(real: number): number {
  const tenths = Math.sign(real) * Math.round(Math.abs(real) * 10);
  return tenths === 0 ? 0 : tenths;
}

/** The decimal number that stands for a count of tenths: 107 gives 10.7. */
export function fromTenths(tenths: number): number {
  return tenths / 10;
}
