/**
 * node checks-child.mjs right|wrong ignore|refuse [PEER]
 *
 * Times the checks of all samples, all of which run in this process, and prints by sample `{ ns, ratios }`: of ours, of
 * the checks that the script makes of its table, and of ajv standalone with `allErrors`, or of one peer instead of these.
 */
import { ajvSource, moduleOf } from './ajv.mjs';
import { load } from './binding.mjs';
import { peerChecks } from './peers.mjs';
import { SAMPLES } from './samples.mjs';
import { turns } from './turns.mjs';

const [values, unknownKeys, peer] = process.argv.slice(2);
const isRight = values === 'right';

const { schemaOf } = await load('schemas');
const schemas = Object.fromEntries(SAMPLES.map(({ schema }) => [schema, schemaOf(schema, { unknownKeys })]));
const checks = {
  ours: await ourChecks(),
  ...(peer ? { [peer]: await peerChecks(peer, schemas) } : { script: await scriptChecks(), ajv: await ajvChecks() }),
};

const runs = SAMPLES.map((sample) => {
  const all = Object.entries(checks).map(([name, checkOf]) => [name, runOf(checkOf(sample), sample)]);
  return [sample.name, Object.fromEntries(all)];
});
// Everything has run before anything is measured: in an app, no function has a helper for itself.
for (const [, all] of runs) turns(all, { warmUpMs: 40, rounds: 1 });
const found = runs.map(([name, all]) => [name, turns(all, { warmUpMs: 40, rounds: 41 })]);
process.stdout.write(JSON.stringify(Object.fromEntries(found)));

/** Checks the values of one copy after the other. */
function runOf(check, { name, [values]: copies }) {
  for (const value of copies.flat()) if (check(value) !== isRight) throw new Error(`${name} is judged wrongly`);
  return (index) => {
    for (const value of copies[index % copies.length]) check(value);
  };
}

async function ourChecks() {
  const validators = await load('validators');
  const options = { unknownKeys };
  return ({ validator }) => {
    const validate = validators[validator];
    return (value) => validate(value, options).length === 0;
  };
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
  return ({ name, schema }) => {
    const fields = schema.endsWith('Params') ? read.method(name) : read.class(schema);
    const made = body(fields);
    return (value) => violationsOf(made, value, keys).length === 0;
  };
}

async function ajvChecks() {
  const module = await moduleOf(ajvSource(schemas));
  return ({ schema }) => module[schema];
}
