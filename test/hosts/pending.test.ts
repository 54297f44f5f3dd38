import { expect, test } from 'vitest';
import { Pending } from '../../templates/typescript/runtime/hosts/pending.js';

const never = (): void => undefined;

test('nothing is left of 100,000 listeners that were added, never answered, and removed', () => {
  const pending = new Pending();
  for (let index = 0; index < 100_000; index++) {
    pending.add('addListener', { uuid: `u${index}` }, never);
    pending.take(pending.add('removeListener', { uuid: `u${index}` }, never));
  }
  expect(pending.size).toBe(0);
});

test('nothing is left of one that was added and removed over and over', () => {
  const pending = new Pending();
  const ids: number[] = [];
  for (let index = 0; index < 100; index++) {
    pending.add('addListener', { uuid: 'u' }, never);
    ids.push(pending.add('removeListener', { uuid: 'u' }, never));
  }
  for (const id of ids) pending.take(id);
  expect(pending.size).toBe(0);
});

test.each([
  ['of another listener', { uuid: 'a' }, { uuid: 'b' }],
  ['about no listener', {}, {}],
  ['with more parameters than an id', { uuid: 'a', count: 1 }, { uuid: 'a', count: 1 }],
  ['with an id that is no text', { uuid: 1 }, { uuid: 1 }],
])('a call %s waits on', (_, before, after) => {
  const pending = new Pending();
  const waiting = pending.add('get', before, never);
  pending.take(pending.add('set', after, never));
  expect(pending.take(waiting)).toBe(never);
});

test('calls of one method wait for their own answers each', () => {
  const pending = new Pending();
  const first = pending.add('getGroup', { uuid: 'a' }, never);
  const second = pending.add('getGroup', { uuid: 'a' }, never);
  expect(pending.take(second)).toBe(never);
  expect(pending.take(first)).toBe(never);
  expect(pending.take(first)).toBeUndefined();
  expect(pending.size).toBe(0);
});
