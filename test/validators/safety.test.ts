import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Field, Ir, Rule, Type } from '../../generator/ir/types.js';
import type { CheckOptions, Validator } from '../../templates/typescript/runtime/validator.js';
import { classOf, field, irOf, method, optional, primitive, text } from '../targets/make-ir.js';
import { RunningBinding } from './binding.js';
import { submit, type StandardSchema } from './standard-schema.js';

const REFUSE: CheckOptions = { unknownKeys: 'refuse' };
const MODES: readonly (CheckOptions | undefined)[] = [undefined, REFUSE];

const MOST_VIOLATIONS = 1000;

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

let binding: RunningBinding;
beforeAll(async () => {
  binding = await RunningBinding.of(model);
}, 60_000);
afterAll(() => binding.remove());

function validator(name: 'send' | 'find' | 'odd' | 'Message'): Validator<unknown> {
  const found = binding.subjects.find((subject) => subject.name === name);
  if (!found) throw new Error(`there is no ${name}`);
  return found.validate;
}

/** What is told of a value, each violation as `path: expected, got received (hint)`. */
function told(name: Parameters<typeof validator>[0], value: unknown, options?: CheckOptions): string[] {
  return validator(name)(value, options).map(
    ({ path, expected, received, hint }) =>
      `${path}: ${expected}, got ${received}${hint === undefined ? '' : ` (${hint})`}`,
  );
}

const RIGHT = {
  groupID: 'g',
  userIDList: ['a', 'b'],
  message: { id: 'm', parent: { labels: { a: 'b' } } },
  info: { name: 'n' },
};

const UNREADABLE = 'an object that can be read, got one whose properties throw';

/** The object, and all objects inside, through proxies that note what is done to them. */
function watched<T extends object>(value: T, note: (what: string, target: object, key?: PropertyKey) => void): T {
  return new Proxy(value, {
    get(target, key, receiver) {
      note('get', target, key);
      const inner: unknown = Reflect.get(target, key, receiver);
      return typeof inner === 'object' && inner !== null ? watched(inner, note) : inner;
    },
    set: (target, key) => (note('write', target, key), true),
    defineProperty: (target, key) => (note('write', target, key), true),
    deleteProperty: (target, key) => (note('write', target, key), true),
    setPrototypeOf: (target) => (note('write', target), true),
    preventExtensions: (target) => (note('write', target), false),
  });
}

function throwing(): never {
  throw new Error('mine');
}

describe('names that every object has', () => {
  const properties = (): unknown => Object.getOwnPropertyDescriptors(Object.prototype);

  test('are keys as others are, and nothing of ours is changed by them', () => {
    const before = properties();
    const hostile: unknown = JSON.parse(
      '{"groupID":1,"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"message":{"__proto__":{"id":1},"labels":{"__proto__":1,"constructor":"x"}}}',
    );
    expect(told('send', hostile)).toEqual([
      'groupID: a string, got the number 1',
      'message.labels.__proto__: a string, got the number 1',
    ]);
    expect(told('send', hostile, REFUSE)).toEqual([
      'groupID: a string, got the number 1',
      'message.labels.__proto__: a string, got the number 1',
      'message.__proto__: no such key, got one',
      '__proto__: no such key, got one',
      'constructor: no such key, got one',
    ]);
    expect(properties()).toEqual(before);
    expect(validator('send')(hostile, REFUSE)).not.toHaveProperty('polluted');
  });

  test('count only where an object has them itself', () => {
    for (const mode of MODES) {
      expect(told('odd', {}, mode)).toEqual([]);
      expect(told('odd', JSON.parse('{"constructor":1,"toString":2,"__proto__":3}'), mode)).toEqual([
        'constructor: a string, got the number 1',
        'toString: a string, got the number 2',
        '__proto__: a string, got the number 3',
      ]);
    }
  });

  test('have schemas of their own', () => {
    const { schemaOf } = binding.loaded;
    const before = properties();
    for (const mode of MODES) {
      const properties = schemaOf('Odd', mode).$defs['Odd']?.['properties'];
      expect(Object.keys(properties ?? {})).toEqual(['__proto__', 'constructor']);
    }
    for (const name of ['toString', '__proto__', 'constructor', 'Nothing'])
      expect(() => schemaOf(name)).toThrow(RangeError);
    expect(properties()).toEqual(before);
  });

  test('that somebody gave to all objects are no unknown keys', () => {
    const before = properties();
    try {
      Object.assign(Object.prototype, { polluted: 1 });
      expect(told('send', { groupID: 'g', message: {} }, REFUSE)).toEqual([]);
    } finally {
      Reflect.deleteProperty(Object.prototype, 'polluted');
    }
    expect(properties()).toEqual(before);
  });
});

describe('what is passed', () => {
  test.each([
    RIGHT,
    { ...RIGHT, groupID: 1, info: {}, message: { id: 1, children: [{}, 7] }, groupId: 'g', extra: [] },
  ])('is read once, and written never: %j', (value) => {
    for (const mode of MODES) {
      const reads = new Map<object, PropertyKey[]>();
      const writes: unknown[] = [];
      const proxy = watched(value, (what, target, key = '') => {
        if (what === 'write') writes.push(key);
        // How long a list is may be asked again.
        else if (key !== 'length') reads.set(target, [...(reads.get(target) ?? []), key]);
      });
      expect(validator('send')(proxy, mode)).toEqual(validator('send')(value, mode));
      expect(writes).toEqual([]);
      expect(reads.size).toBeGreaterThan(3);
      for (const keys of reads.values()) expect([...new Set(keys)]).toEqual(keys);
    }
  });

  test('may be frozen, and stays as it is', () => {
    const freeze = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      Object.freeze(value);
      Object.values(value).forEach(freeze);
    };
    const wrong = { groupID: 1, message: { children: [{ id: 2 }], labels: { a: 3 } }, groupId: '' };
    const copy = structuredClone(wrong);
    freeze(wrong);
    for (const mode of MODES) expect(told('send', wrong, mode)).toEqual(told('send', copy, mode));
    expect(wrong).toEqual(copy);
  });

  test('may have getters, and come of a class', () => {
    class Params {
      get groupID(): string {
        return 'g';
      }
      get filter(): object {
        return {};
      }
    }
    const reactive = {
      get filter(): object {
        return {
          get word(): string {
            return 'w';
          },
        };
      },
    };
    for (const mode of MODES) {
      expect(told('send', new Params(), mode)).toEqual([]);
      expect(told('find', reactive, mode)).toEqual([]);
      expect(
        told(
          'odd',
          {
            get toString(): number {
              return 1;
            },
          },
          mode,
        ),
      ).toEqual(['toString: a string, got the number 1']);
    }
  });

  const { proxy: revoked, revoke } = Proxy.revocable({}, {});
  revoke();
  const UNREADABLES: readonly (readonly [what: string, value: unknown, path: string])[] = [
    [
      'a getter that throws',
      {
        get groupID(): string {
          return throwing();
        },
      },
      '',
    ],
    [
      'one inside',
      {
        groupID: 'g',
        message: {
          parent: {
            get id(): string {
              return throwing();
            },
          },
        },
      },
      'message.parent',
    ],
    [
      'one in a list',
      {
        groupID: 'g',
        message: {
          children: [
            {},
            {
              get id(): string {
                return throwing();
              },
            },
          ],
        },
      },
      'message.children[1]',
    ],
    [
      'one in a map',
      {
        groupID: 'g',
        message: {
          labels: {
            get a(): string {
              return throwing();
            },
          },
        },
      },
      'message.labels',
    ],
    ['a proxy that throws', new Proxy({}, { get: throwing }), ''],
    ['a proxy without a target', revoked, ''],
    ['one inside an object', { groupID: 'g', message: revoked }, ''],
  ];
  test.each(UNREADABLES)('is told to be unreadable where it is: %s', (_, value, path) => {
    for (const mode of MODES) expect(told('send', value, mode)).toEqual([`${path}: ${UNREADABLE}`]);
  });

  test('is told to be unreadable where its keys are', () => {
    for (const trap of ['ownKeys', 'getOwnPropertyDescriptor'] as const) {
      const proxy = new Proxy({ groupID: 'g', extra: 1 }, { [trap]: throwing });
      expect(told('send', proxy)).toEqual([]);
      expect(told('send', proxy, REFUSE)).toEqual([`: ${UNREADABLE}`]);
    }
  });

  const NO_OBJECTS = [undefined, null, 0, 'text', true, 1n, Symbol('s'), () => {}, [], [RIGHT]];
  test.each(NO_OBJECTS.map((value) => [typeof value, value] as const))('may be no object: %s', (_, value) => {
    for (const mode of MODES) expect(told('send', value, mode)).toHaveLength(1);
  });
});

describe('endless and huge inputs', () => {
  test('may contain themselves', () => {
    const loop: Record<string, unknown> = { id: 1 };
    Object.assign(loop, { parent: loop, children: [loop, loop, loop] });
    for (const mode of MODES) {
      const all = told('send', { groupID: 'g', message: loop }, mode);
      expect(all).toContain('message.id: a string, got the number 1');
      expect(all.length).toBeLessThan(MOST_VIOLATIONS);
    }
  });

  test('may be 100,000 levels deep', () => {
    let deep: object = { id: 1 };
    for (let level = 0; level < 100_000; level++) deep = level % 2 === 0 ? { parent: deep } : { children: [deep] };
    for (const mode of MODES) expect(told('send', { groupID: 'g', message: deep }, mode)).toEqual([]);
  });

  const MILLION = 1_000_000;
  /** Objects with more keys take long to make. */
  const MANY_KEYS = 100_000;

  test('may have a million elements', () => {
    const list = Array.from({ length: MILLION }, () => 'user');
    for (const mode of MODES) {
      expect(told('send', { groupID: 'g', userIDList: list }, mode)).toEqual([]);
      list[MILLION - 1] = 7 as unknown as string;
      expect(told('send', { groupID: 'g', userIDList: list }, mode)).toEqual([
        `userIDList[${MILLION - 1}]: a string, got the number 7`,
      ]);
      list[MILLION - 1] = 'user';
    }
  });

  const MANY: readonly (readonly [what: string, make: () => unknown])[] = [
    ['a million wrong texts', () => ({ groupID: 'g', userIDList: new Array(MILLION).fill(7) })],
    [
      'a million wrong objects',
      () => ({ groupID: 'g', message: { children: Array.from({ length: MILLION }, () => ({ id: 7, ids: 1 })) } }),
    ],
    [
      'a map of wrong values',
      () => ({
        groupID: 'g',
        message: { labels: Object.fromEntries(Array.from({ length: MANY_KEYS }, (_, index) => [`k${index}`, 7])) },
      }),
    ],
    ['a list with four billion holes', () => ({ groupID: 'g', userIDList: new Array(2 ** 32 - 1) })],
  ];
  test.each(MANY)('have no more than a thousand violations: %s', { timeout: 30_000 }, (_, make) => {
    const value = make();
    for (const mode of MODES) expect(validator('send')(value, mode)).toHaveLength(MOST_VIOLATIONS);
  });

  test('may have very many unknown keys, and very long ones', { timeout: 30_000 }, () => {
    const many: Record<string, unknown> = { ['groupID'.repeat(MILLION)]: 1 };
    for (let index = 0; index < MANY_KEYS; index++) many[`groupI${index}`] = 1;
    expect(validator('send')(many, REFUSE)).toHaveLength(MOST_VIOLATIONS);
    expect(told('send', many)).toEqual(['groupID: a string, got nothing']);
  });

  test('give the last violation that is told its own hint and no other', () => {
    const value = { groupID: 'g', userIDList: new Array(MOST_VIOLATIONS).fill(7), inf: 1 };
    expect(validator('send')(value, REFUSE).filter(({ hint }) => hint !== undefined)).toEqual([]);
  });
});

describe('halves of characters', () => {
  const HALVES = ['\ud800', '\udc00', 'a\ud800b', '\udc00\ud800'] as const;

  test.each(HALVES)('are texts, of three bytes each: %j', (half) => {
    for (const mode of MODES) {
      expect(told('send', { groupID: half, message: { labels: { [half]: half } } }, mode)).toEqual([]);
      expect(told('send', { groupID: 'g', note: '\ud800\ud800' }, mode)).toEqual([]);
      expect(told('send', { groupID: 'g', note: '\ud800\ud800a' }, mode)).toEqual(['note: at most 6 bytes, got 7']);
    }
  });

  test.each(HALVES)('in keys are told as what can be written down: %j', (half) => {
    for (const violation of [
      ...validator('send')({ groupID: 'g', message: { labels: { [half]: 1 } } }),
      ...validator('send')({ groupID: 'g', [half]: 1 }, REFUSE),
    ])
      expect(violation.path).not.toMatch(/\p{Surrogate}/u);
  });
});

describe('a hint', () => {
  const HINTS: readonly (readonly [value: unknown, hint: string, refused?: string])[] = [
    [{ groupId: 'g' }, 'you passed "groupId": did you mean groupID?', 'did you mean groupID?'],
    [{ gruopID: 'g' }, 'you passed "gruopID": did you mean groupID?', 'did you mean groupID?'],
    [{ groupIDs: 'g' }, 'you passed "groupIDs": did you mean groupID?', 'did you mean groupID?'],
    [{ group: 'g' }, ''],
  ];
  test.each(HINTS)('tells what was perhaps meant by the keys of %j', (value, hint, refused) => {
    const [first] = validator('send')(value);
    expect(first).toMatchObject({ path: 'groupID', received: 'nothing' });
    expect(first?.hint ?? '').toBe(hint);
    const unknown = validator('send')(value, REFUSE).find(({ expected }) => expected === 'no such key');
    expect(unknown?.hint).toBe(refused);
  });

  test('is given for keys inside, and for optional ones only where unknown keys are refused', () => {
    expect(told('send', { groupID: 'g', info: { Name: 'n' } })).toEqual([
      'info.name: a string, got nothing (you passed "Name": did you mean name?)',
    ]);
    const misspelt = { groupID: 'g', message: { Id: 'm' }, userIdList: [] };
    expect(told('send', misspelt)).toEqual([]);
    expect(told('send', misspelt, REFUSE)).toEqual([
      'message.Id: no such key, got one (did you mean id?)',
      'userIdList: no such key, got one (did you mean userIDList?)',
    ]);
  });

  test('is not given for what is there', () => {
    expect(told('send', { groupID: 'g', groupId: 'g' }, REFUSE)).toEqual(['groupId: no such key, got one']);
  });
});

describe('a validator as a Standard Schema', () => {
  interface Sent {
    readonly groupID: string;
  }
  /** Compiles only if validators are schemas of the standard. */
  const schema = (): StandardSchema<Sent> => validator('send') as Validator<Sent>;

  test('says what it is', () => {
    expect(schema()['~standard']).toMatchObject({ version: 1, vendor: 'docbind' });
  });

  test('gives the very value that is right', async () => {
    const result = await submit(schema(), RIGHT);
    expect('value' in result && result.value).toBe(RIGHT);
    // And it is typed.
    if ('value' in result) expect(result.value.groupID).toBe('g');
  });

  test('gives issues with paths step by step', async () => {
    const wrong = { message: { children: [{ id: 'a' }, { id: 7 }], labels: { 'a b': 1 } } };
    const { issues } = await schema()['~standard'].validate(wrong);
    expect(issues?.map(({ path }) => path)).toEqual([
      ['groupID'],
      ['message', 'children', 1, 'id'],
      ['message', 'labels', 'a b'],
    ]);
    expect(await submit(schema(), wrong)).toEqual({
      messages: {
        groupID: 'groupID: expected a string, got nothing',
        'message/children/1/id': 'message.children[1].id: expected a string, got the number 7',
        'message/labels/a b': 'message.labels["a b"]: expected a string, got the number 1',
      },
    });
    expect(await submit(schema(), undefined)).toEqual({
      messages: { '': 'the parameters: expected an object, got nothing' },
    });
  });
});
