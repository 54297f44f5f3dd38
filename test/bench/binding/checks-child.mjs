/**
 * node checks-child.mjs right|wrong ignore|refuse [PEER]
 *
 * Times the checks of all samples, all of which run in this process, and prints by sample `{ ns, ratios }`: of ours, of
 * the checks that the script makes of its table, and of ajv standalone with `allErrors`, or of one peer instead of these.
 */
import { ajvSource, moduleOf } from './ajv.mjs';
import { load, loadBundled } from './binding.mjs';
import { loopOf } from './loop.mjs';
import { peerChecks } from './peers.mjs';
import { SAMPLES } from './samples.mjs';
import { turns } from './turns.mjs';

const [values, unknownKeys, peer] = process.argv.slice(2);
const isRight = values === 'right';

const { schemaOf } = await load('schemas');
const schemas = Object.fromEntries(SAMPLES.map(({ schema }) => [schema, schemaOf(schema, { unknownKeys })]));
const subjects = {
  ours: await ourChecks(),
  ...(peer ? { [peer]: await peerChecks(peer, schemas) } : { script: await scriptChecks(), ajv: await ajvChecks() }),
};

const loops = SAMPLES.map((sample) => {
  const all = Object.entries(subjects).map(([name, { call, checkOf }]) => [name, loop(call, checkOf(sample), sample)]);
  return [sample.name, Object.fromEntries(all)];
});
// Everything has run before anything is measured: in an app, no function has a helper for itself.
for (const [, all] of loops) turns(all, { warmUpMs: 40, rounds: 1 });
const found = loops.map(([name, all]) => [name, turns(all, { warmUpMs: 40, rounds: 41 })]);
process.stdout.write(JSON.stringify(Object.fromEntries(found)));

function loop(call, check, { name, [values]: copies }) {
  const run = loopOf(call, check, copies);
  if (run(copies.length) !== (isRight ? copies.flat().length : 0)) throw new Error(`${name} is judged wrongly`);
  return run;
}

async function ourChecks() {
  const validators = await loadBundled('validators');
  // To ignore unknown keys is what they do of themselves.
  const call = unknownKeys === 'ignore' ? 'check(value).length === 0' : 'check(value, refuse).length === 0';
  return { call, checkOf: ({ validator }) => validators[validator] };
}

async function scriptChecks() {
  const [{ table }, { readTable }, { checksOf }] = await Promise.all(
    ['table', 'runtime/table', 'runtime/table-check'].map(load),
  );
  const [{ violationsOf }, { hintAtKeys, refuseUnknownKeys }] = await Promise.all(
    ['runtime/check', 'runtime/keys'].map(load),
  );
  const read = readTable(table);
  const { body } = checksOf(read);
  const keys = unknownKeys === 'refuse' ? refuseUnknownKeys : hintAtKeys;
  const checkOf = ({ name, isClass, schema }) => {
    const made = body(isClass ? read.class(schema) : read.method(name));
    return (value) => violationsOf(made, value, keys);
  };
  return { call: 'check(value).length === 0', checkOf };
}

async function ajvChecks() {
  const module = await moduleOf(ajvSource(schemas));
  return { call: 'check(value)', checkOf: ({ schema }) => module[schema] };
}
