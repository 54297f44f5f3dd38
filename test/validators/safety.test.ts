import { describe, expect, test } from 'vitest';
import { MODES, REFUSE, RIGHT, sample, told, useSample, validator } from './sample.js';

useSample();

const UNREADABLE = 'an object, got one that throws';

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
    const { schemaOf } = sample().loaded;
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
    [1, RIGHT],
    [2, { ...RIGHT, groupID: 1, info: {}, message: { id: 1, children: [{}, 7] }, groupId: 'g', extra: [] }],
  ])('is read at most %i times, and written never: %j', (most, value) => {
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
      // What is wrong is read once more, to say what it is; nothing else is.
      const wrong = validator('send')(value, mode).map(({ keys }) => keys.at(-1));
      for (const keys of reads.values())
        for (const key of new Set(keys)) {
          const times = keys.filter((one) => one === key).length;
          expect(times).toBeLessThanOrEqual(wrong.includes(String(key)) ? most : 1);
        }
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
  const UNREADABLES: readonly (readonly [what: string, value: unknown])[] = [
    [
      'a getter that throws',
      {
        get groupID(): string {
          return throwing();
        },
      },
    ],
    [
      'one inside, behind what is wrong',
      {
        groupID: 7,
        message: {
          id: 1,
          parent: {
            get id(): string {
              return throwing();
            },
          },
        },
      },
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
    ],
    ['a proxy that throws', new Proxy({}, { get: throwing })],
    ['a proxy without a target', revoked],
    ['one inside an object', { groupID: 'g', message: revoked }],
  ];
  test.each(UNREADABLES)('is told to be unreadable, and nothing else: %s', (_, value) => {
    for (const mode of MODES) expect(told('send', value, mode)).toEqual([`: ${UNREADABLE}`]);
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
