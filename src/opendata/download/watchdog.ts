/** Gives up what takes too long: a network that is shut often neither answers nor refuses. */

export interface Watchdog {
  readonly signal: AbortSignal;
  /** Aborts with this error unless called again, or put to rest, within the delay. */
  expect(delay: number, error: Error): void;
  rest(): void;
}

export function createWatchdog(): Watchdog {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  return {
    signal: controller.signal,
    expect(delay, error) {
      clearTimeout(timer);
      timer = setTimeout(() => controller.abort(error), delay);
    },
    rest() {
      clearTimeout(timer);
    },
  };
}
