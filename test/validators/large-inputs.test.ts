import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CheckOptions, Validator } from '../../templates/typescript/runtime/validator.js';
import { RunningBinding } from './binding.js';
import { model } from './sample.js';
import { submit, type StandardSchema } from './standard-schema.js';

const REFUSE: CheckOptions = { unknownKeys: 'refuse' };
const MODES: readonly (CheckOptions | undefined)[] = [undefined, REFUSE];

const MOST_VIOLATIONS = 1000;

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
