import { describe, expect, test } from 'vitest';
import { MODES, REFUSE, told, useSample, validator } from './sample.js';

useSample();

const MOST_VIOLATIONS = 1000;

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
