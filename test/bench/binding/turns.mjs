import { median } from '../measure.mjs';

/** Long enough for the clock, short enough that other programs seldom get in between. */
const SLICE_MS = 2;

/**
 * Nanoseconds that one pass of each function takes, and how often each is as slow as the first of them: medians over
 * rounds, in each of which all of them take a turn. Each function is given how many passes it should make.
 */
export function turns(loops, { warmUpMs, rounds }) {
  const names = Object.keys(loops);
  for (let round = 0; round < 4; round++) for (const name of names) passesIn(loops[name], warmUpMs / 4);
  const counts = Object.fromEntries(names.map((name) => [name, passesIn(loops[name], SLICE_MS)]));
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++)
    // Back and forth, so that nobody always follows the same one.
    for (const name of round % 2 === 0 ? names : [...names].reverse())
      times[name].push(timeOf(loops[name], counts[name]) / counts[name]);
  const [first] = names;
  const ratios = names.map((name) => [name, median(times[name].map((time, round) => time / times[first][round]))]);
  return {
    ns: Object.fromEntries(names.map((name) => [name, median(times[name]) * 1e6])),
    ratios: Object.fromEntries(ratios),
  };
}

/** How many passes are made in so much time. */
function passesIn(loop, ms) {
  const start = performance.now();
  let count = 0;
  for (let next = 1; performance.now() - start < ms; count += next, next = Math.min(2 * next, 1000)) loop(next);
  return count;
}

function timeOf(loop, count) {
  const start = performance.now();
  loop(count);
  return performance.now() - start;
}
