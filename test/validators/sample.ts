import { afterAll, beforeAll } from 'vitest';
import type { Field, Ir, Rule, Type } from '../../generator/ir/types.js';
import type { CheckOptions, Validator } from '../../templates/typescript/runtime/validator.js';
import { classOf, field, irOf, method, optional, primitive, text } from '../targets/make-ir.js';
import { RunningBinding } from './binding.js';

export const REFUSE: CheckOptions = { unknownKeys: 'refuse' };
export const MODES: readonly (CheckOptions | undefined)[] = [undefined, REFUSE];

const rules: readonly Rule[] = [{ kind: 'at-least-one', fields: ['groupID', 'filter.word'], spans: [] }];
const limited: Partial<Field> = { limits: [{ kind: 'size', max: 6, unit: 'bytes', spans: [] }] };
const message: Type = { kind: 'class', name: 'Message' };

const model: Ir = irOf({
  classes: [
    classOf('Message', [
      field('id', text),
      field('parent', message),
      field('children', { kind: 'array', element: message }),
      field('labels', { kind: 'map', value: text }),
    ]),
    classOf('Odd', [field('__proto__', text), field('constructor', text)]),
  ],
  methods: [
    method('send', [
      field('groupID', text),
      optional('userIDList', { kind: 'array', element: text }),
      optional('message', message),
      optional('info', { kind: 'object', fields: [field('name', text), optional('level', primitive('integer'))] }),
      optional('note', text, limited),
    ]),
    method(
      'find',
      [optional('groupID', text), optional('filter', { kind: 'object', fields: [optional('word', text)] })],
      text,
      { rules },
    ),
    method('odd', [optional('constructor', text), optional('toString', text), optional('__proto__', text)]),
  ],
});

let running: RunningBinding | undefined;

/** To be called once at the top of a test file. */
export function useSample(): void {
  beforeAll(async () => {
    running = await RunningBinding.of(model);
  }, 60_000);
  afterAll(() => running?.remove());
}

export function sample(): RunningBinding {
  if (!running) throw new Error('the sample is used before it is there');
  return running;
}

export function validator(name: 'send' | 'find' | 'odd' | 'Message'): Validator<unknown> {
  const found = sample().subjects.find((subject) => subject.name === name);
  if (!found) throw new Error(`there is no ${name}`);
  return found.validate;
}

/** What is told of a value, each violation as `path: expected, got received (hint)`. */
export function told(name: Parameters<typeof validator>[0], value: unknown, options?: CheckOptions): string[] {
  return validator(name)(value, options).map(
    ({ path, expected, received, hint }) =>
      `${path}: ${expected}, got ${received}${hint === undefined ? '' : ` (${hint})`}`,
  );
}

/** What is right for `send`. */
export const RIGHT = {
  groupID: 'g',
  userIDList: ['a', 'b'],
  message: { id: 'm', parent: { labels: { a: 'b' } } },
  info: { name: 'n' },
};
