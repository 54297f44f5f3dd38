import { median } from '../measure.mjs';
import { PEERS } from './peers.mjs';
import { inProcesses } from './processes.mjs';
import { SAMPLES } from './samples.mjs';

/**
 * How often as much time as ours others take, and the script's checks: `{ median, low, high }` of the ratios, for each
 * way of checking. `byProcess` are those of single processes, which tell how noisy it was.
 */
export async function checkRatios(processes) {
  const ways = {};
  for (const values of ['right', 'wrong'])
    for (const unknownKeys of ['ignore', 'refuse']) {
      const found = await inProcesses(processes, 'checks-child.mjs', values, unknownKeys);
      ways[`${values}, ${unknownKeys}`] = { ajv: of(found, 'ajv'), script: of(found, 'script') };
    }
  const peers = {};
  for (const peer of PEERS)
    peers[peer] = of(await inProcesses(Math.ceil(processes / 2), 'checks-child.mjs', 'right', 'ignore', peer), peer);
  return { ways, peers };
}

/** The ratios of one subject: by sample, and their geometric mean; the medians over the processes. */
function of(found, subject) {
  const bySample = SAMPLES.map(({ name }) => [name, median(found.map((one) => one[name].ratios[subject]))]);
  const means = found.map((one) => geometricMean(SAMPLES.map(({ name }) => one[name].ratios[subject])));
  return {
    mean: median(means),
    low: Math.min(...means),
    high: Math.max(...means),
    samples: Object.fromEntries(bySample),
  };
}

function geometricMean(values) {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}
