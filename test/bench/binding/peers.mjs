import { Compile } from 'typebox/schema';
import { ajvSource, moduleOf } from './ajv.mjs';
import { fromSchema } from './from-schema.mjs';
import { KITS } from './kits.mjs';

/** Libraries that are measured for scale, beside ours. */
export const PEERS = ['ajv, first error only', 'typebox, compiled', ...Object.keys(KITS)];

/** What gives the check of a sample. `schemas` are the binding's JSON Schemas, by their names. */
export async function peerChecks(peer, schemas) {
  if (peer === 'ajv, first error only') {
    const module = await moduleOf(ajvSource(schemas, false));
    return ({ schema }) => module[schema];
  }
  if (peer === 'typebox, compiled')
    return ({ schema }) => {
      const compiled = Compile(schemas[schema]);
      return (value) => compiled.Check(value);
    };
  const { parts, check } = KITS[peer];
  return ({ schema }) => check(fromSchema(schemas[schema], parts));
}
