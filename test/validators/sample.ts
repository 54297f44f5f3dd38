import type { Field, Ir, Rule, Type } from '../../generator/ir/types.js';
import { classOf, field, irOf, method, optional, primitive, text } from '../targets/make-ir.js';

const rules: readonly Rule[] = [{ kind: 'at-least-one', fields: ['groupID', 'filter.word'], spans: [] }];
const limited: Partial<Field> = { limits: [{ kind: 'size', max: 6, unit: 'bytes', spans: [] }] };
const message: Type = { kind: 'class', name: 'Message' };

/** A model with what hostile inputs are tried on. */
export const model: Ir = irOf({
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
