import { editorCost, TARGET as INSTANTIATIONS } from '../editor-cost.mjs';
import { callRatios } from './calls.mjs';
import { checkRatios } from './checks.mjs';
import { sizes } from './sizes.mjs';

/** All that is measured of the binding; unrounded. */
export async function bindingFigures(processes) {
  return {
    sizes: await sizes(),
    checks: await checkRatios(processes),
    calls: await callRatios(processes),
    editor: await editorCost({ rounds: 3 }),
  };
}

/** The figures as rows `{ name, value, range, target, met }`; `met` is null where there is no target. */
export function bindingRows({ sizes: bytes, checks, calls, editor }) {
  const [ours, ...others] = editor;
  return [
    ...validatorRows(checks),
    ...Object.entries(checks.peers).map(([peer, figure]) =>
      row(`${peer}, right values, in the time of ours`, times(figure.mean), rangeOf(figure)),
    ),
    ...Object.entries(calls).map(([name, { median, ...range }]) =>
      row(`call of ${name}, in the time of a bare promise`, times(median), rangeOf(range), atMost(median, 1.5)),
    ),
    row('the script, bytes gzipped', whole(bytes.script), '', atMost(bytes.script, 13824, whole)),
    row('connect and one method, bundled, bytes gzipped', whole(bytes.single), '', atMost(bytes.single, 2560, whole)),
    row(
      `the validators of ${bytes.count} methods, bundled, bytes gzipped`,
      whole(bytes.validators),
      '',
      atMost(bytes.validators, 10240, whole),
    ),
    row('ajv standalone for the same, bytes gzipped', whole(bytes.ajv)),
    row(
      'types instantiated for a file of 20 calls',
      whole(ours.instantiations),
      '',
      atMost(ours.instantiations, INSTANTIATIONS, whole),
    ),
    ...others.map(({ name, instantiations }) => row(`the same over ${name}`, whole(instantiations))),
    row('time to check that file, in that of a plain interface', times(ours.checkMs / others[0].checkMs)),
  ];
}

const WAYS = {
  'right, ignore': ['right values, unknown keys ignored', 1.3],
  'right, refuse': ['right values, unknown keys refused', 1.3],
  'wrong, ignore': ['wrong values, all violations, unknown keys ignored', 1],
  'wrong, refuse': ['wrong values, all violations, unknown keys refused', 1],
};

function validatorRows({ ways }) {
  return Object.entries(WAYS).flatMap(([way, [name, target]]) => {
    const { ajv, script } = ways[way];
    const slowest = Object.entries(ajv.samples).reduce((one, other) => (other[1] < one[1] ? other : one));
    return [
      row(
        `ajv standalone, all errors: ${name}, in the time of ours`,
        times(ajv.mean),
        rangeOf(ajv),
        atLeast(ajv.mean, target),
      ),
      row(`… where ours is slowest, ${slowest[0]}`, times(slowest[1]), '', atLeast(slowest[1], 1)),
      row(
        `the script's checks: ${name}, in the time of ours`,
        times(script.mean),
        rangeOf(script),
        atMost(script.mean, 3),
      ),
    ];
  });
}

function row(name, value, range = '', { target, met } = { target: '', met: null }) {
  return { name, value, range, target, met };
}

function atMost(value, most, text = String) {
  return { target: `≤ ${text(most)}`, met: value <= most };
}

function atLeast(value, least) {
  return { target: `≥ ${least}`, met: value >= least };
}

function times(value) {
  return value.toFixed(2);
}

function whole(value) {
  return Math.round(value).toLocaleString('en');
}

/** The lowest and the highest of the processes. */
function rangeOf({ low, high }) {
  return `${times(low)}–${times(high)}`;
}
