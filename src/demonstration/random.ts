/**
 * Chance that anyone can repeat: every draw has its own stream, keyed by what is drawn, so that neither the order
 * of the draws nor the presence of others changes it. Only + − × ÷ and square roots are used: IEEE 754 fixes
 * them to the bit, where a logarithm or a cosine may differ from one machine to the next.
 */

/** FNV-1a, 32 bits. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** Mixes two hashes into one (finaliser of MurmurHash3); the order matters. */
export function mixHashes(a: number, b: number): number {
  let hash = Math.imul(a, 0x9e3779b1) ^ b;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Below it, a binomial is drawn exactly; above, its normal approximation is close enough. */
const exactBinomialMean = 9;

/** A stream of pseudo-random numbers (mulberry32). */
export class Random {
  private state: number;

  /** @param key a hash; the same key gives the same stream */
  constructor(key: number) {
    this.state = key | 0;
  }

  /** Uniform in [0, 1). */
  uniform(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let bits = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 0x1_0000_0000;
  }

  /** Mean 0, variance 1, within ±3: a sum of three uniforms, so that no effect is absurd. */
  effect(): number {
    return 2 * (this.uniform() + this.uniform() + this.uniform() - 1.5);
  }

  /** Number of successes in `trials` (a whole number) of probability `probability`. */
  binomial(trials: number, probability: number): number {
    if (trials <= 0 || probability <= 0) return 0;
    if (probability >= 1) return trials;
    if (probability > 0.5) return trials - this.binomial(trials, 1 - probability);
    const mean = trials * probability;
    if (mean < exactBinomialMean) return this.smallBinomial(trials, probability);
    const drawn = Math.round(mean + this.effect() * Math.sqrt(mean * (1 - probability)));
    return Math.min(Math.max(drawn, 0), trials);
  }

  /** By inversion: walks the distribution from 0 up. */
  private smallBinomial(trials: number, probability: number): number {
    const odds = probability / (1 - probability);
    let mass = power(1 - probability, trials);
    let rest = this.uniform();
    let successes = 0;
    while (rest >= mass && successes < trials) {
      rest -= mass;
      mass *= (odds * (trials - successes)) / (successes + 1);
      successes += 1;
    }
    return successes;
  }
}

/** `base` to a whole power under 2³¹, by multiplications only. */
function power(base: number, exponent: number): number {
  let result = 1;
  let square = base;
  for (let rest = exponent; rest > 0; rest >>= 1) {
    if ((rest & 1) === 1) result *= square;
    square *= square;
  }
  return result;
}
