import * as v from 'valibot';
import * as z from 'zod';

const zod = {
  anything: () => z.unknown(),
  string: ({ maxLength, pattern }) => {
    const limited = maxLength === undefined ? z.string() : z.string().max(maxLength);
    return pattern === undefined ? limited : limited.regex(new RegExp(pattern, 'u'));
  },
  boolean: () => z.boolean(),
  number: () => z.number(),
  integer: () => z.int(),
  values: (values) => z.literal(values),
  array: (element) => z.array(element),
  map: (value) => z.record(z.string(), value),
  object: (fields, closed) => (closed ? z.strictObject(fields) : z.object(fields)),
  optional: (schema) => z.optional(schema),
  nullable: (schema) => z.nullable(schema),
  lazy: (get) => z.lazy(get),
};

const valibot = {
  anything: () => v.unknown(),
  string: ({ maxLength, pattern }) => {
    const limits = [
      ...(maxLength === undefined ? [] : [v.maxLength(maxLength)]),
      ...(pattern === undefined ? [] : [v.regex(new RegExp(pattern, 'u'))]),
    ];
    return limits.length === 0 ? v.string() : v.pipe(v.string(), ...limits);
  },
  boolean: () => v.boolean(),
  number: () => v.number(),
  integer: () => v.pipe(v.number(), v.safeInteger()),
  values: (values) => v.picklist(values),
  array: (element) => v.array(element),
  map: (value) => v.record(v.string(), value),
  object: (fields, closed) => (closed ? v.strictObject(fields) : v.object(fields)),
  optional: (schema) => v.optional(schema),
  nullable: (schema) => v.nullable(schema),
  lazy: (get) => v.lazy(get),
};

/** Each library: what its parts are called, and the check that a schema of them makes. */
export const KITS = {
  'zod 4': { parts: zod, check: (schema) => (value) => schema.safeParse(value).success },
  valibot: { parts: valibot, check: (schema) => (value) => v.safeParse(schema, value).success },
};
