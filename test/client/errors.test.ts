import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Sandbox } from '../targets/compile.js';
import { FakeHost, loadBinding, type Behave, type Binding } from './binding.js';

let sandbox: Sandbox;
const bindings: { plain?: Binding; minified?: Binding; old?: Binding } = {};
beforeAll(async () => {
  const { binding, sandbox: made } = await loadBinding();
  sandbox = made;
  bindings.plain = binding;
  bindings.minified = await minified('es2022');
  // The oldest that web views of today need; classes and their fields are written in another way.
  bindings.old = await minified('es2017');
}, 60_000);
afterAll(() => sandbox.remove());

/** The binding as the bundle of an app has it. */
async function minified(target: string): Promise<Binding> {
  const folder = (await sandbox.run('export default import.meta.dirname;')) as string;
  await build({
    entryPoints: [join(folder, 'typescript/src/index.js')],
    outfile: join(folder, `${target}.js`),
    bundle: true,
    minify: true,
    format: 'esm',
    target,
    logLevel: 'silent',
  });
  return (await sandbox.run(`import * as binding from './${target}.js';\nexport default binding;`)) as Binding;
}

const NEVER: Behave = () => undefined;
const CLASSES = ['CallError', 'ParameterError', 'HostError', 'TimeoutError', 'AbortedError'] as const;

interface Case {
  readonly fails: (binding: Binding, host: FakeHost) => Promise<unknown>;
  readonly message: string;
  /** What an app can read, and what JSON shows. */
  readonly fields: { readonly name: (typeof CLASSES)[number]; readonly [field: string]: unknown };
}

const CASES: readonly Case[] = [
  {
    fails: (binding, host) =>
      binding.createRooms(host.on('write', (_, done) => done({ code: 7, desc: 'closed' }))).write({ text: 'hi' }),
    message: 'write failed with code 7: closed. The room is closed; open it first; then write again.',
    fields: {
      name: 'CallError',
      method: 'write',
      code: 7,
      desc: 'closed',
      meaning: 'The room is closed',
      advice: 'open it first; then write again.',
    },
  },
  {
    fails: (binding, host) =>
      binding.write(binding.connect(host.on('write', (_, done) => done({ code: 7, desc: 'closed' }))), { text: 'hi' }),
    message: 'write failed with code 7: closed',
    fields: { name: 'CallError', method: 'write', code: 7, desc: 'closed' },
  },
  {
    fails: (binding, host) => binding.createRooms(host).write({ text: 1 }),
    message: 'write was called with wrong parameters: text: expected a string, got the number 1',
    fields: {
      name: 'ParameterError',
      method: 'write',
      error: 'text: expected a string, got the number 1',
      required: ['text'],
      param: {
        text: { type: 'string', required: true, desc: '' },
        urgent: { type: 'boolean', required: false, default: false, desc: '' },
      },
      violations: [{ path: 'text', keys: ['text'], expected: 'a string', received: 'the number 1' }],
    },
  },
  {
    fails: (binding, host) => binding.createRooms(host.on('write', (_, done) => done('fine'))).write({ text: 'hi' }),
    message: 'write: the answer is no object',
    fields: { name: 'HostError', method: 'write', reason: 'fine' },
  },
  {
    fails: (binding, host) => binding.createRooms(host.on('write', NEVER)).write({ text: 'hi' }, { timeout: 1 }),
    message: 'write got no answer within 1 ms',
    fields: { name: 'TimeoutError', method: 'write' },
  },
  {
    fails: (binding, host) => binding.createRooms(host).once('onNote', { signal: AbortSignal.abort('closed') }),
    message: 'onNote was aborted',
    fields: { name: 'AbortedError', method: 'onNote', reason: 'closed' },
  },
];

describe.each(['plain', 'minified', 'old'] as const)('an error of the %s binding', (way) => {
  test.each(CASES)('$message', async ({ fails, message, fields }) => {
    const binding = bindings[way] as Binding;
    const error = await fails(binding, new FakeHost()).then(
      () => new Error('it did not fail'),
      (thrown: unknown) => thrown as Error,
    );
    expect(error).toBeInstanceOf(Error);
    expect(CLASSES.filter((name) => error instanceof binding[name])).toEqual([fields.name]);
    expect([error.message, String(error)]).toEqual([message, `${fields.name}: ${message}`]);
    expect(JSON.parse(JSON.stringify(error))).toEqual(fields);
    expect(error).toMatchObject(fields);
    expect(error.stack).toContain(message);
  });
});

test('the classes of errors have their own names where nothing is minified', () => {
  for (const name of CLASSES) expect(bindings.plain?.[name].name).toBe(name);
});
