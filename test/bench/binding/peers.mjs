import { Compile } from 'typebox/schema';
import { ajvSource, moduleOf } from './ajv.mjs';
import { fromSchema } from './from-schema.mjs';
import { KITS } from './kits.mjs';

const FIRST_ERROR = 'ajv, first error only';
const TYPEBOX = 'typebox, compiled';

/** Libraries that are measured for scale, beside ours. */
export const PEERS = [FIRST_ERROR, TYPEBOX, ...Object.keys(KITS)];

/** How a peer is called, and what gives the check of a sample. `schemas` are the binding's JSON Schemas, by name. */
export async function peerChecks(peer, schemas) {
  if (peer === FIRST_ERROR) {
    const module = await moduleOf(ajvSource(schemas, false));
    return { call: 'check(value)', checkOf: ({ schema }) => module[schema] };
  }
  if (peer === TYPEBOX) return { call: 'check.Check(value)', checkOf: ({ schema }) => Compile(schemas[schema]) };
  const { parts, check } = KITS[peer];
  return { call: 'check(value)', checkOf: ({ schema }) => check(fromSchema(schemas[schema], parts)) };
}
