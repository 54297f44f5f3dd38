import { describe, expect, test } from 'vitest';
import type { Validator } from '../../templates/typescript/runtime/validator.js';
import { MODES, REFUSE, RIGHT, told, useSample, validator } from './sample.js';
import { submit, type StandardSchema } from './standard-schema.js';

useSample();

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

  test('is given where a rule is broken, for the members that it names', () => {
    const [broken] = validator('find')({ groupId: 'g', filler: {} });
    expect(broken?.hint).toBe('you passed "groupId": did you mean groupID?');
    expect(validator('find')({ filler: {}, grp: 1 })[0]?.hint).toBe('you passed "filler": did you mean filter?');
    expect(validator('find')({ level: 1 })[0]).not.toHaveProperty('hint');
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
