import { median } from '../measure.mjs';

/** Long enough for the clock, short enough that other programs seldom get in between. */
const SLICE_MS = 2;

/**
 * Nanoseconds that one call of each function takes, and how often each is as slow as the first of them: medians over
 * rounds, in each of which all of them take a turn. The functions are given a number that grows with each call.
 */
export function turns(runs, { warmUpMs, rounds }) {
  const names = Object.keys(runs);
  for (let round = 0; round < 4; round++) for (const name of names) runFor(runs[name], warmUpMs / 4);
  const counts = Object.fromEntries(names.map((name) => [name, runFor(runs[name], SLICE_MS)]));
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++)
    // Back and forth, so that nobody always follows the same one.
    for (const name of round % 2 === 0 ? names : [...names].reverse())
      times[name].push(timeOf(runs[name], counts[name]) / counts[name]);
  const [first] = names;
  const ratios = names.map((name) => [name, median(times[name].map((time, round) => time / times[first][round]))]);
  return {
    ns: Object.fromEntries(names.map((name) => [name, median(times[name]) * 1e6])),
    ratios: Object.fromEntries(ratios),
  };
}

/** Calls for about so long; gives how many calls that were. */
function runFor(run, ms) {
  const end = performance.now() + ms;
  let count = 0;
  do {
    for (let index = 0; index < 10; index++) run(count++);
  } while (performance.now() < end);
  return count;
}

function timeOf(run, count) {
  const start = performance.now();
  for (let index = 0; index < count; index++) run(index);
  return performance.now() - start;
}
