import { median } from '../measure.mjs';
import { inProcesses } from './processes.mjs';

/** How often as long as a bare promise around the same callback a call through a client takes, by method and client. */
export async function callRatios(processes) {
  const found = await inProcesses(processes, 'calls-child.mjs');
  const ratios = Object.keys(found[0]).flatMap((method) =>
    ['client', 'singleton'].map((client) => {
      const all = found.map((one) => one[method].ratios[client]);
      return [`${method}, ${client}`, { median: median(all), low: Math.min(...all), high: Math.max(...all) }];
    }),
  );
  return Object.fromEntries(ratios);
}
