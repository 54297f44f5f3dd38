import { expect, test } from 'vitest';
import { hostCases } from '../../templates/typescript/runtime/conformance.js';
import { expectSame, expectText, show } from '../../templates/typescript/runtime/conformance/expect.js';
import { scriptedHost } from './channel.js';

const LONG = 'x'.repeat(1000);

const DIFFERENT: readonly (readonly [expected: unknown, came: unknown, message: string])[] = [
  [1, '1', 'it: expected 1, but "1" came'],
  [{ a: 1 }, undefined, 'it: expected {"a":1}, but nothing came'],
  [null, undefined, 'it: expected null, but nothing came'],
  [[], {}, 'it: expected [], but {} came'],
  // They look alike.
  ['\u00e9', 'e\u0301', String.raw`it: expected "\u00e9", but "e\u0301" came`],
  ['\ud83d', '\ufffd', String.raw`it: expected "\ud83d", but "\ufffd" came`],
  [
    `${LONG}a${LONG}`,
    `${LONG}b`,
    `it: expected …${'x'.repeat(80)}a${'x'.repeat(79)}… (2003 characters), but …${'x'.repeat(80)}b" came`,
  ],
];

test.each(DIFFERENT)('%j and %j differ, and the message shows where', (expected, came, message) => {
  expect(() => expectSame('it', expected, came)).toThrow(new Error(message));
});

test.each([
  [
    { a: 1, b: { c: 2, d: 3 } },
    { b: { d: 3, c: 2 }, a: 1 },
  ],
  [{ a: undefined }, {}],
  [undefined, undefined],
  [JSON.parse('{"__proto__":1}'), JSON.parse('{"__proto__":1}')],
])('%j and %j are the same', (expected, came) => {
  expect(() => expectSame('it', expected, came)).not.toThrow();
});

test('keys of prototypes count', () => {
  expect(() => expectSame('it', JSON.parse('{"__proto__":1}'), {})).toThrow(
    'it: expected {"__proto__":1}, but {} came',
  );
});

test.each([['an error says no'], [{ desc: 'it says no' }], [new Error('says no')]])('%j says no', (came) => {
  expect(() => expectText('it', 'says no', came)).not.toThrow();
  expect(() => expectText('it', 'says yes', came)).toThrow('it: expected something that says "says yes", but ');
});

test('what is shown is short', () => {
  expect(show(LONG).length).toBeLessThan(200);
  expect(show(new RangeError('r'))).toBe('RangeError: r');
});

test('a case closes what was set up, and waits no longer than it is told', async () => {
  const closed: string[] = [];
  const native = { define: () => undefined, emit: () => undefined };
  const make = (): Parameters<typeof hostCases>[0] extends () => infer Setup ? Setup : never => ({
    host: scriptedHost(),
    native,
    close: () => void closed.push('closed'),
  });
  const [first] = hostCases(make, { timeout: 5 });
  await expect(first?.run()).rejects.toThrow('within 5 ms: expected a word about get, but nothing came');
  expect(closed).toEqual(['closed']);
});
