import type { Ir, Type } from '../../generator/ir/types.js';
import { classOf, enumOf, event, fact, field, irOf, listener, method, optional, primitive, text } from './make-ir.js';

/** What a page could say to end a comment, a string or a template, or to look like an instruction. */
export const EVIL =
  '*/ } ; throw new Error("out") /* `${process.exit()}` \u2028 \u2029 \u202e {{constructor}} {{{x}}} <script> @deprecated {@link x} ` // \\ \0 \ud800';

/** Names that mean something to the language, clash, or are no names at all. */
export const NAMES = [
  'class',
  'delete',
  'constructor',
  '__proto__',
  'prototype',
  'toString',
  'hasOwnProperty',
  'then',
  'await',
  'let',
  'any',
  'string',
  'type',
  'Promise',
  'Record',
  'Client',
  'Host',
  'Report',
  'HostListener',
  'checkString',
  'String',
  'a-b',
  'a_b',
  'a b',
  '1st',
  '',
  '()',
  '用户',
  '(textElem | customElem | ...)',
  "it's",
  '`${x}`',
  EVIL,
] as const;

/** A model that is made of such names and texts, and nothing else. */
export function hostileIr(): Ir {
  const typeOf = (name: string): Type[] => [
    { kind: 'enum', name },
    { kind: 'class', name },
    { kind: 'listener', name },
    { kind: 'dangling', name },
    { kind: 'map', value: { kind: 'class', name } },
    { kind: 'array', element: { kind: 'enum', name } },
  ];
  const allTypes = NAMES.flatMap(typeOf).map((type, index) => field(`field ${index}`, type, { description: EVIL }));
  const allFields = NAMES.map((name) =>
    field(name, text, { description: EVIL, default: fact(EVIL), since: fact(EVIL) }),
  );
  const nested = field('nested', { kind: 'object', fields: allFields });
  const handlers = [...NAMES, ...NAMES].map((name) => event(name, { kind: 'class', name }, name));
  return irOf({
    title: EVIL,
    enums: [
      ...NAMES.map((name) => enumOf(name, [['A', 1]])),
      enumOf('class', [['OTHER', 'other']]),
      enumOf('Odd', [
        ['*/ class', 1],
        ['*/ delete', '*/'],
      ]),
      enumOf(
        'Members',
        [...NAMES, ...NAMES].map((name, index) => [name, index % 2 === 0 ? index : name]),
      ),
    ],
    classes: [
      ...NAMES.map((name) => classOf(name, [field(name, text)])),
      classOf('Everything', [...allFields, nested]),
      { ...classOf('Documented', allTypes), description: EVIL, notes: [EVIL, '@ts-nocheck', 'prettier-ignore'] },
      classOf('Twice', [field('same', text), field('same', primitive('number')), field('same', text)]),
      classOf('Keys', [
        field('(a | b)', text, { key: { kind: 'one-of', names: ['a', '__proto__', 'b'], open: false } }),
        field('a', primitive('number')),
        field('*', text, { key: { kind: 'any' } }),
      ]),
      classOf('Variants', [
        field("it's */", { kind: 'enum', name: 'Odd' }),
        optional('class', { kind: 'class', name: 'class' }, { nullable: fact(true) }),
        optional('delete', { kind: 'object', fields: [field('`*/', text)] }),
      ]),
      classOf('Missing', [field('gone', { kind: 'class', name: 'NoSuchClass' })]),
    ],
    listeners: [
      ...NAMES.map((name) => listener(name, [event(name, text)], { envelope: fact(EVIL), description: EVIL })),
      listener('everything', handlers),
    ],
    methods: [
      ...NAMES.map((name) => method(name, [optional(name, { kind: 'class', name })], { kind: 'enum', name })),
      method('everything', [...allFields, nested, ...allTypes]),
      method('class', [optional('again', text)]),
      method('Class', [optional('again', text)]),
      method('only', [field('constructor', text), field('__proto__', text), optional('toString', text)], text, {
        description: EVIL,
        notes: [EVIL],
        errorCodes: [EVIL],
        examples: [
          { code: EVIL, calls: [], spans: [] },
          { code: 'x', calls: [], spans: [] },
        ],
        events: [EVIL],
      }),
      method(
        'together',
        NAMES.slice(0, 3).map((name) => optional(name, text, { default: fact(null) })),
        text,
        { rules: [{ kind: 'exactly-one', fields: NAMES.slice(0, 3), spans: [] }] },
      ),
      method('conditions', [
        optional("it's", { kind: 'enum', name: 'Members' }),
        optional('__proto__', text, {
          limits: [
            { kind: 'required-when', field: "it's", value: '__proto__', spans: [] },
            { kind: 'values', values: [EVIL, "it's"], spans: [] },
          ],
        }),
      ]),
      method('watch', [field('listener', { kind: 'listener', name: 'everything' })]),
      method('watchNothing', [field('listener', { kind: 'listener', name: 'NoSuchListener' })]),
    ],
  });
}
