import type { Constraint, Field, Ir, Limit, PrimitiveName, Rule, Type } from '../../generator/ir/types.js';
import { classOf, enumOf, fact, field, irOf, method, optional, primitive, text } from '../targets/make-ir.js';

const limits = (...of: readonly Constraint[]): { readonly limits: readonly Limit[] } => ({
  limits: of.map((limit) => ({ ...limit, spans: [] })),
});
const rule = (kind: Rule['kind'], ...fields: readonly string[]): Rule => ({ kind, fields, spans: [] });
const list = (element: Type): Type => ({ kind: 'array', element });
const map = (value: Type): Type => ({ kind: 'map', value });
const object = (...fields: readonly Field[]): Type => ({ kind: 'object', fields });
const oneOf = (open: boolean, ...names: readonly string[]): Pick<Field, 'key'> => ({
  key: { kind: 'one-of', names, open },
});

const unknown: Type = { kind: 'unknown' };
const node: Type = { kind: 'class', name: 'Node' };
const level: Type = { kind: 'enum', name: 'Level' };

const PRIMITIVES: readonly PrimitiveName[] = ['string', 'number', 'boolean', 'integer', 'long', 'double', 'function'];

const ENUMS = ['Level', 'Color', 'Mixed', 'Empty', 'Many', 'Twins', 'NoSuchEnum'] as const;

/** Types by names for fields. */
const TYPES: readonly (readonly [name: string, type: Type])[] = [
  ...PRIMITIVES.map((name) => [name, primitive(name)] as const),
  ...ENUMS.map((name) => [name, { kind: 'enum', name }] as const),
  ['node', node],
  ['lost', { kind: 'class', name: 'NoSuchClass' }],
  ['dangling', { kind: 'dangling', name: 'Nowhere' }],
  ['unknown', unknown],
  ['void', { kind: 'void' }],
  ['texts', list(text)],
  ['levels', list(level)],
  ['nodes', list(node)],
  ['things', list(unknown)],
  ['grid', list(list(primitive('integer')))],
  ['words', map(text)],
  ['bags', map(unknown)],
  ['lists', map(list(level))],
  ['trees', list(map(node))],
  ['bare', object()],
  ['point', object(field('x', primitive('number')), optional('y', primitive('number')), optional('level', level))],
  ['scores', object(field('*', object(field('value', primitive('number'))), { key: { kind: 'any' } }))],
  ['some', object(field('name', text), field('(a | b)', text, oneOf(false, 'a', 'b')))],
  ['more', object(field('name', text), field('(a | ...)', level, oneOf(true, 'a')))],
  ['mixed', object(field('name', text), field('*', text, { key: { kind: 'any' } }))],
  ['twice', object(field('same', text), field('same', primitive('number')))],
];

/** Limits, each with the types that pages could put it on. */
const LIMITED: readonly (readonly [name: string, type: Type, ...limits: readonly Constraint[]])[] = [
  ['short', text, { kind: 'characters', max: 3 }],
  ['shorts', list(text), { kind: 'items', min: 1, max: 2 }, { kind: 'characters', max: 3 }],
  ['small', text, { kind: 'size', max: 4, unit: 'bytes' }],
  ['smalls', list(text), { kind: 'size', max: 4, unit: 'bytes' }],
  ['page', text, { kind: 'size', max: 1, unit: 'KB' }],
  ['id', text, { kind: 'pattern', pattern: 'a|b[0-9]+' }, { kind: 'not-starting', prefix: 'b0' }],
  ['ids', list(text), { kind: 'pattern', pattern: '[a-c]{1,3}' }, { kind: 'not-starting', prefix: 'c' }],
  ['path', text, { kind: 'not-starting', prefix: '^/[$.*' }],
  ['count', primitive('integer'), { kind: 'range', min: 1, max: null }],
  ['share', primitive('double'), { kind: 'range', min: 0, max: 1 }],
  ['modes', list(text), { kind: 'values', values: ['x', 'y'] }],
  ['numbers', primitive('number'), { kind: 'values', values: [1, 2.5, -3, 1] }],
  ['levels', list(level), { kind: 'items', min: null, max: 2 }, { kind: 'values', values: [0] }],
  ['level', level, { kind: 'values', values: [0, 'other', null] }],
  ['grid', list(list(text)), { kind: 'values', values: ['x'] }, { kind: 'characters', max: 1 }],
  ['marks', map(text), { kind: 'items', min: null, max: 1 }],
  ['node', node, { kind: 'items', min: 1, max: 2 }],
  // No range here: where any value may be, Ajv takes Infinity, which JSON does not have, for no number.
  ['any', unknown, { kind: 'items', min: 1, max: 2 }],
  ['anyText', unknown, { kind: 'characters', max: 2 }, { kind: 'size', max: 3, unit: 'bytes' }],
  ['anyOf', unknown, { kind: 'values', values: ['x', 1, true] }],
  ['things', list(unknown), { kind: 'values', values: ['x', null] }],
  ['speed', primitive('integer'), { kind: 'rate', calls: 1, seconds: 1 }],
  ['shape', object(), { kind: 'values', values: [{ a: 1 }] }],
  ['last', text, { kind: 'required-when', field: 'count', value: 1 }],
  ['lasts', unknown, { kind: 'required-when', field: 'share', value: 1 }, { kind: 'items', min: 1, max: null }],
  ['elsewhere', text, { kind: 'required-when', field: 'nowhere', value: null }],
];

const fields = (make: typeof field): readonly Field[] => TYPES.map(([name, type]) => make(name, type));
const limited = (make: typeof field): readonly Field[] =>
  LIMITED.map(([name, type, ...of]) => make(name, type, limits(...of)));

/** One method for each: with dozens of required fields, hardly any input would be right. */
const single = (title: string, all: readonly Field[]): readonly ReturnType<typeof method>[] =>
  all.map((one) => method(`${title} ${one.name}`, [one]));

/** A small model with every construct that a check can be about. */
export function everyConstruct(): Ir {
  return irOf({
    enums: [
      enumOf('Level', [
        ['LOW', 0],
        ['HIGH', 2],
      ]),
      enumOf('Color', [
        ['RED', 'red'],
        ['NONE', ''],
      ]),
      enumOf('Mixed', [
        ['NONE', 0],
        ['SOME', 'some'],
      ]),
      enumOf('Empty', []),
      enumOf(
        'Many',
        Array.from({ length: 20 }, (_, index) => [`M${index}`, index]),
      ),
      enumOf('Twins', [
        ['SAME', 1],
        ['SAME', 2],
        ['LIKE', 2],
      ]),
    ],
    classes: [
      classOf('Node', [
        field('id', text),
        field('next', node),
        field('nodes', list(node)),
        field('level', level),
        field('bag', object(field('word', text), field('node', node))),
        field('toString', text),
      ]),
      classOf('Everything', fields(field)),
      classOf('Limited', limited(field)),
      {
        ...classOf('Ruled', [field('a', text), field('b', text), field('in', object(field('c', text)))]),
        rules: [rule('exactly-one', 'a', 'b'), rule('at-most-one', 'a', 'in.c')],
      },
      classOf('Extras', [field('*', primitive('number'), { key: { kind: 'any' } })]),
      classOf('Bare', []),
      classOf('Some', [field('(a | b)', text, oneOf(false, 'a', 'b'))]),
      classOf('用户', [field('名字', text)]),
    ],
    methods: [
      method('everything', fields(optional)),
      method('limited', limited(optional)),
      ...single('needs', fields(field)),
      ...single('bounded', limited(field)),
      method('odd names', [
        field('constructor', text),
        optional('toString', level),
        field('a-b', text),
        field('$ref', text),
      ]),
      method('send', [optional('user', text), optional('group', text), optional('toString', text)], text, {
        rules: [rule('exactly-one', 'user', 'group'), rule('at-most-one', 'toString', 'user')],
      }),
      method('find', [optional('user', text), optional('filter', object(optional('word', text)))], text, {
        rules: [rule('at-least-one', 'user', 'filter.word', 'elsewhere.deep.er')],
      }),
      method(
        'create',
        [
          optional('mode', level, { default: fact(2), deprecated: fact(true) }),
          optional('key', text, limits({ kind: 'required-when', field: 'mode', value: 0 })),
          optional(
            'note',
            node,
            limits(
              { kind: 'required-when', field: 'mode', value: 2 },
              { kind: 'required-when', field: 'key', value: '' },
            ),
          ),
        ],
        text,
      ),
    ],
  });
}
