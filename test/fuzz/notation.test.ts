import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNotation } from '../../generator/notation/parser.js';
import { assert, checkNotation, checkTokens } from '../helpers/invariants.js';
import { mutatedSlicesOf, mutationsOf, NO_TIMEOUT, runs } from '../helpers/mutate.js';
import { describeShared, sharedFile } from '../helpers/shared.js';
import { BLOCKS } from './pages.js';

function check(text: string): void {
  checkTokens(text);
  checkNotation(text);
  const first = JSON.stringify(parseNotation(text));
  assert(first === JSON.stringify(parseNotation(text)), 'two runs differ');
}

/** Words of the notation in any order, which reach more of the parser than letters by chance. */
const soup = fc
  .array(
    fc.constantFrom(
      ...['{', '}', '[', ']', '(', ')', '[]', ':', ',', '=', '<', '>', '<<', '|', '...', '=>', '*', '.', ';', '?'],
      ...['//', '// x\n', '/*', '*/', '"', "'", '`', '\n', '\r\n', ' ', '\\', '：', '“', '”', '，', '、', '\u3000'],
      ...['a', 'int', 'string', 'Map', 'let', 'await', 'new', 'function', 'async', 'success', 'error', 'null', 'T_A'],
      ...['1', '-1', '0x1', '1e999', '.5', '键', '无', '__proto__'],
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

describe('the notation parser', () => {
  it('takes any text', NO_TIMEOUT, () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), check), runs(1000));
  });

  it('takes its own words in any order', NO_TIMEOUT, () => {
    fc.assert(fc.property(soup, check), runs(2500));
  });

  it('takes blocks with slips', NO_TIMEOUT, () => {
    fc.assert(fc.property(mutationsOf(BLOCKS), check), runs(2000));
  });

  it('gives the same for CRLF, only at other places', NO_TIMEOUT, () => {
    fc.assert(
      fc.property(soup, (text) => {
        const plain = text.replace(/\r/g, '');
        const found = shapeOf(plain.replace(/\n/g, '\r\n'));
        expect(found).toEqual(shapeOf(plain));
      }),
      runs(500),
    );
  });
});

describeShared('the notation parser, on a real page', () => {
  const page = sharedFile('vendor/tencent-chat-1.2.0.zh.page.txt') ?? '';

  it('takes any piece of it with slips', NO_TIMEOUT, () => {
    fc.assert(fc.property(mutatedSlicesOf(page), check), runs(1000));
  });
});

/** What the parser gives without places, and without what only shows a stretch of the text. */
function shapeOf(text: string): unknown {
  const json = JSON.stringify(parseNotation(text), (key, value: unknown) =>
    ['start', 'end', 'nameEnd', 'seen'].includes(key) ? undefined : value,
  );
  return JSON.parse(json.replaceAll('\\r\\n', '\\n'));
}
