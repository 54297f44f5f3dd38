export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Milliseconds that one call takes. What earlier calls left behind is collected first, where node lets us. */
export async function timeOf(run) {
  globalThis.gc?.();
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/**
 * Calls each function once per round, in turn, so that a machine that slows down slows all of them.
 * Gives the milliseconds of all rounds after the warm-up, by name.
 */
export async function interleaved(runs, { warmUp, rounds }) {
  const times = Object.fromEntries(Object.keys(runs).map((name) => [name, []]));
  for (let round = 0; round < warmUp + rounds; round++) {
    for (const [name, run] of Object.entries(runs)) {
      const time = await timeOf(run);
      if (round >= warmUp) times[name].push(time);
    }
  }
  return times;
}

/** The median of `above / below`, round by round. */
export function medianRatio(above, below) {
  return median(above.map((time, round) => time / below[round]));
}
