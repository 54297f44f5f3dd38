import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Ir } from '../../generator/ir/types.js';
import { readPage } from '../../generator/pipeline.js';
import { describeShared, sharedFile } from '../helpers/shared.js';
import { hostileIr } from '../targets/hostile-ir.js';
import { SCHEMAS, schemaText } from '../tools/schemas.mjs';

const SPEC = readFileSync(new URL('../../spec/tencent-cloud-chat.md', import.meta.url), 'utf8');
const committed = readFileSync(new URL('../../spec/ir.schema.json', import.meta.url), 'utf8');

let validate: ValidateFunction;
let ir: Ir;
beforeAll(async () => {
  validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(JSON.parse(committed) as object);
  ({ ir } = await readPage({ name: 'spec.md', text: SPEC }));
});

/** What is wrong with a model once it went through JSON: a member that is undefined would get lost on the way. */
function problems(model: unknown): readonly string[] {
  if (validate(JSON.parse(JSON.stringify(model)))) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

test.each(SCHEMAS)('the committed $file is what the types give', { timeout: 60_000 }, async (schema) => {
  const text = readFileSync(new URL(`../../spec/${schema.file}`, import.meta.url), 'utf8');
  expect(text, 'run npm run schema').toBe(await schemaText(schema));
});

test('the model of the spec is valid', () => {
  expect(problems(ir)).toEqual([]);
});

test('a model of hostile names is valid', () => {
  expect(problems(hostileIr())).toEqual([]);
});

test('the comments of the types are the descriptions', () => {
  const { definitions } = JSON.parse(committed) as {
    definitions: Record<string, { description?: string; properties?: Record<string, { description?: string }> }>;
  };
  expect(definitions['Ir']?.description).toContain('The whole model');
  expect(definitions['Method']?.properties?.['params']?.description).toContain('The members of the one object');
});

describe('a broken model is not valid', () => {
  const broken: Readonly<Record<string, (model: Ir) => unknown>> = {
    'another version': (model) => ({ ...model, irVersion: 2 }),
    'no list of methods': (model) => ({ ...model, methods: undefined }),
    'a member that there is not': (model) => ({ ...model, extra: 1 }),
    'a method without an id': (model) => ({
      ...model,
      methods: model.methods.map((one) => ({ ...one, id: undefined })),
    }),
    'a kind that there is not': (model) => ({
      ...model,
      enums: model.enums.map((one) => ({ ...one, kind: 'enumeration' })),
    }),
    'a type that there is not': (model) => ({
      ...model,
      classes: model.classes.map((one) => ({
        ...one,
        fields: one.fields.map((field) => ({ ...field, type: { ...field.type, value: { kind: 'tuple' } } })),
      })),
    }),
    'a fact without a trail': (model) => ({
      ...model,
      methods: model.methods.map((one) => ({ ...one, module: { value: one.module.value } })),
    }),
    'a rule that there is not': (model) => ({
      ...model,
      methods: model.methods.map((one) => ({
        ...one,
        module: { ...one.module, from: { kind: 'inferred', rule: 'guess', spans: [] } },
      })),
    }),
  };
  test.each(Object.keys(broken))('%s', (name) => {
    expect(problems(broken[name]?.(ir))).not.toEqual([]);
  });
});

describeShared('the models of the vendor pages are valid', () => {
  test.each(['tencent-chat-1.2.0.zh.md', 'tencent-chat-1.2.0.zh.page.txt'])('%s', async (name) => {
    const page = await readPage({ name, text: sharedFile(`vendor/${name}`) ?? '' });
    expect(problems(page.ir)).toEqual([]);
    expect(problems(page.rawIr)).toEqual([]);
  });
});
