/** Medians of repeated runs: what a benchmark prints. */

export interface Timing {
  /** Milliseconds. */
  readonly median: number;
  readonly p95: number;
}

/** Runs `work` until `milliseconds` are spent, five times at least, after one run that is not counted. */
export async function time(work: () => unknown, milliseconds = 1500): Promise<Timing> {
  await work();
  const samples: number[] = [];
  const end = performance.now() + milliseconds;
  while (samples.length < 5 || performance.now() < end) {
    const start = performance.now();
    await work();
    samples.push(performance.now() - start);
  }
  samples.sort((a, b) => a - b);
  const quantile = (share: number) =>
    samples[Math.min(samples.length - 1, Math.floor(samples.length * share))]!;
  return { median: quantile(0.5), p95: quantile(0.95) };
}

export function formatMilliseconds({ median, p95 }: Timing): string {
  const digits = (value: number) => value.toFixed(value < 1 ? 3 : value < 10 ? 2 : 0);
  return `${digits(median)} / ${digits(p95)}`;
}
