import { isDeepStrictEqual } from 'node:util';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Violation } from '../../templates/typescript/runtime/violation.js';
import type { CheckOptions } from '../../templates/typescript/runtime/validator.js';
import { runs } from '../helpers/mutate.js';
import { type Loaded, realIr, RunningBinding, type Subject } from './binding.js';
import { everyConstruct } from './every-construct.js';
import { inputsFor } from './inputs.js';

/** Of both models together. */
const INPUTS = 10_000;
const OF_REAL = 6000;

const MODES: readonly Required<CheckOptions>[] = [{ unknownKeys: 'ignore' }, { unknownKeys: 'refuse' }];

const MODELS = [
  ['the reference', realIr, OF_REAL],
  ['a model with every construct', () => Promise.resolve(everyConstruct()), INPUTS - OF_REAL],
] as const;

type Verdict = (type: string, value: unknown) => boolean;

function ajv(): Ajv2020 {
  // Keys that every object inherits count only where an object has them itself, and Infinity is no number of JSON.
  const made = new Ajv2020({ allErrors: true, strict: false, strictNumbers: true, ownProperties: true });
  return made.addKeyword({
    keyword: 'maxBytes',
    type: 'string',
    schemaType: 'number',
    validate: (max: number, text: string) => Buffer.byteLength(text) <= max,
  });
}

/** What Ajv finds of our schemas. Those of all names share their definitions, which are compiled once. */
function ajvVerdict({ schemaOf }: Loaded, subjects: readonly Subject[], mode: CheckOptions): Verdict {
  const definitions = new Map<string, unknown>();
  for (const { type } of subjects)
    for (const [name, schema] of Object.entries(schemaOf(type, mode).$defs)) {
      if (definitions.has(name)) expect(schema, name).toEqual(definitions.get(name));
      definitions.set(name, schema);
    }
  const all = ajv().addSchema({ $id: 'all', $defs: Object.fromEntries(definitions) });
  const compiled = new Map<string, ValidateFunction | undefined>();
  return (type, value) => {
    const known = compiled.get(type) ?? all.getSchema(`all#/$defs/${encodeURIComponent(type)}`);
    compiled.set(type, known);
    return known?.(value) === true;
  };
}

/** What the checks that are made of the table report. */
function tableReport({ table, readTable, checksOf, violationsOf, hintAtKeys, refuseUnknownKeys }: Loaded) {
  const read = readTable(table);
  const checks = checksOf(read);
  const bodies = new Map<Subject, ReturnType<typeof checks.body>>();
  return (subject: Subject, value: unknown, { unknownKeys }: CheckOptions): readonly Violation[] => {
    const { place, name } = subject;
    const body = bodies.get(subject) ?? checks.body(place === 'param' ? read.method(name) : read.class(name));
    bodies.set(subject, body);
    return violationsOf(body, value, unknownKeys === 'refuse' ? refuseUnknownKeys : hintAtKeys);
  };
}

describe.each(MODELS)('for %s', (_, irOf, count) => {
  let binding: RunningBinding;
  beforeAll(async () => {
    binding = await RunningBinding.of(await irOf());
  }, 120_000);
  afterAll(() => binding.remove());

  /** Every subject gets its share of the inputs. Plain throws: `expect` would take more time than what is tested. */
  function forInputs(check: (subject: Subject, value: unknown) => void): void {
    const { ir, subjects } = binding;
    const share = Math.ceil(count / subjects.length);
    for (const subject of subjects)
      fc.assert(
        fc.property(inputsFor(ir, subject.fields, subject.place), (value) => check(subject, value)),
        runs(share),
      );
  }

  test('validators and Ajv come to the same verdicts', { timeout: 120_000 }, () => {
    const { loaded, subjects } = binding;
    const modes = MODES.map((mode) => ({ mode, verdict: ajvVerdict(loaded, subjects, mode), right: 0, wrong: 0 }));
    forInputs(({ type, validate }, value) => {
      for (const one of modes) {
        const violations = validate(value, one.mode);
        const fits = one.verdict(type, value);
        if (fits) one.right++;
        else one.wrong++;
        if (fits !== (violations.length === 0))
          throw new Error(
            `${type}, ${one.mode.unknownKeys}: Ajv finds it ${fits ? 'right' : 'wrong'}, we ${JSON.stringify(violations)}`,
          );
      }
    });
    // Otherwise the inputs would say nothing.
    for (const { right, wrong } of modes) {
      expect(right + wrong).toBeGreaterThanOrEqual(count);
      expect(right).toBeGreaterThan(count / 6);
      expect(wrong).toBeGreaterThan(count / 6);
    }
  });

  // Those of the table follow the order of what they are given, after what is missing.
  const inOneOrder = (violations: readonly Violation[]): string[] =>
    violations.map((one) => JSON.stringify(one)).sort();

  // What only a prototype has, the checks of the table pass by: nothing of it would reach the host.
  const isOwn = (value: unknown): boolean => {
    if (typeof value !== 'object' || value === null) return true;
    const prototype: unknown = Object.getPrototypeOf(value);
    const isBare = prototype === Object.prototype || prototype === Array.prototype || prototype === null;
    return isBare && Object.values(value).every(isOwn);
  };

  test('generated checks and those of the table report the same', { timeout: 120_000 }, () => {
    const report = tableReport(binding.loaded);
    let told = 0;
    forInputs((subject, value) => {
      if (!isOwn(value)) return;
      for (const mode of MODES) {
        const [ours, theirs] = [subject.validate(value, mode), report(subject, value, mode)].map(inOneOrder);
        told += ours?.length ?? 0;
        if (!isDeepStrictEqual(ours, theirs))
          throw new Error(`${subject.type}: ${String(ours)} but by the table ${String(theirs)}`);
      }
    });
    expect(told).toBeGreaterThan(count / 2);
  });

  test('schemas are valid by the schema of schemas, and refer to nothing that they lack', () => {
    const { loaded, subjects } = binding;
    const checker = ajv();
    expect(Object.keys(loaded.schemas.$defs)).toEqual(subjects.map(({ type }) => type));
    expect(checker.validateSchema(loaded.schemas), JSON.stringify(checker.errors)).toBe(true);
    for (const { type } of subjects) {
      const part = loaded.schemaOf(type);
      expect(part.$ref).toBe(`#/$defs/${encodeURIComponent(type)}`);
      const references = JSON.stringify(part).match(/(?<="\$ref":"#\/\$defs\/)[^"]+/g) ?? [];
      expect([...new Set(references.map(decodeURIComponent))].sort()).toEqual(Object.keys(part.$defs).sort());
    }
  });
});
