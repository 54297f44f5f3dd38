import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Literal } from '../../generator/ir/types.js';
import { literal, numberLiteral, stringLiteral } from '../../generator/render/literals.js';

describe('literal', () => {
  test.each<readonly [Literal, string]>([
    ['a', '"a"'],
    ['"\\\n', '"\\"\\\\\\n"'],
    ['\u2028\u202e\ufeff', '"\\u2028\\u202e\\ufeff"'],
    ['\ud800', '"\\ud800"'],
    ['</script><!--', '"\\x3c/script>\\x3c!--"'],
    [0, '0'],
    [-0, '-0'],
    [1.5e300, '1.5e+300'],
    [true, 'true'],
    [null, 'null'],
    [[1, ['x']], '[1, ["x"]]'],
    [{}, '{}'],
    [{ a: 1, 'b-c': [] }, '{ a: 1, "b-c": [] }'],
  ])('%j', (given, want) => expect(literal(given)).toBe(want));

  test('a key that would set the prototype', () => {
    const given: Literal = JSON.parse('{"__proto__":1}');
    expect(literal(given)).toBe('{ ["__proto__"]: 1 }');
  });

  test.each([NaN, Infinity, -Infinity])('there is none for %d', (value) => {
    expect(() => numberLiteral(value)).toThrow(RangeError);
  });

  test('any string comes back', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        // The only escape that JSON does not know is the one for scripts.
        expect(JSON.parse(stringLiteral(value).replaceAll('\\x3c', '<'))).toBe(value);
      }),
      { examples: [['</script>'], ['\u2028`${x}`']] },
    );
  });
});
