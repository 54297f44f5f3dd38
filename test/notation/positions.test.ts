import { describe, expect, it } from 'vitest';
import type { Entry, Item, Value } from '../../generator/notation/ast.js';
import { parseNotation } from '../../generator/notation/parser.js';

function itemOf(text: string): Item {
  const [item] = parseNotation(text).items;
  if (!item) throw new Error('no item');
  return item;
}

function entryOf(text: string, place = 0): Entry {
  const item = itemOf(text);
  const entry = item.kind === 'label' && item.value?.kind === 'object' ? item.value.entries[place] : undefined;
  if (!entry) throw new Error('no entry');
  return entry;
}

const at = (text: string, node: { start: number; end: number } | null | undefined): string | null =>
  node ? text.slice(node.start, node.end) : null;

describe('places', () => {
  it.each([
    ['{ a : int , // x\n}', 0, 'a', 'int', ['x'], 'a : int'],
    ['{a://  x  \n}', 0, 'a', null, ['x'], 'a:'],
    ['{a //x\n}', 0, 'a', null, ['x'], 'a'],
    ['{“a”：“b”}', 0, '“a”', '“b”', [], '“a”：“b”'],
    ['{a:int b:T[]}', 1, 'b', 'T[]', [], 'b:T[]'],
    ['{(x | ...): {y:int} // z\n}', 0, '(x | ...)', '{y:int}', ['z'], '(x | ...): {y:int}'],
    ['{\r\na:Map<string,T>[],//必填，x\r\n}', 0, 'a', 'Map<string,T>[]', ['必填，x'], 'a:Map<string,T>[]'],
    ['{A = 0x1 << 2}', 0, 'A', '0x1 << 2', [], 'A = 0x1 << 2'],
    ['{a:new T({}) /* x */}', 0, 'a', 'new T({})', ['x'], 'a:new T({})'],
    ['{a:(x)=>{y}}', 0, 'a', '(x)=>{y}', [], 'a:(x)=>{y}'],
    ['{a:<string,T>}', 0, 'a', '<string,T>', [], 'a:<string,T>'],
  ])('are exact in %s', (given, place, key, value, comments, whole) => {
    const entry = entryOf(given, place);
    expect(at(given, entry.key)).toBe(key);
    expect(at(given, entry.value)).toBe(value);
    expect(entry.comments.map((comment) => at(given, comment))).toEqual(comments);
    expect(at(given, entry)).toBe(whole);
  });

  it.each([
    ['success: // x\n{} // y', 'success: // x\n{}', 'success'],
    ['let a = await b.c() ;', 'let a = await b.c()', null],
    ['  无 ', '无', null],
    ['[1] ', '[1]', ''],
  ])('are exact for the item %s', (given, whole, name) => {
    const item = itemOf(given);
    expect(at(given, item)).toBe(whole);
    expect(item.kind === 'label' ? given.slice(item.start, item.nameEnd) : null).toBe(name);
  });

  it('gives a comment over several lines the place of the whole', () => {
    const given = '{a:int /* x\n y */, b:int // x y\n}';
    expect(entryOf(given).comments).toEqual([{ text: 'x y', start: 7, end: 17 }]);
    expect(entryOf(given, 1).comments).toEqual([{ text: 'x y', start: 28, end: 31 }]);
  });
});

describe('line ends', () => {
  const blocks = [
    '{\na:int // x\nb:{ // y\nc:T\n} // z\n}',
    'success: // a\n{\ncode:0\n}\n无\n',
    '/* a\n b */\nlet a = `x\ny`',
  ];

  it.each(blocks)('make no difference but to places: %s', (block) => {
    const shape = (text: string): unknown =>
      JSON.parse(
        JSON.stringify(parseNotation(text), (key, value: unknown) =>
          ['start', 'end', 'nameEnd'].includes(key) ? undefined : value,
        ).replaceAll(/\\r\\n|\\r/g, '\\n'),
      );
    const want = shape(block);
    expect(shape(block.replaceAll('\n', '\r\n'))).toEqual(want);
    expect(shape(block.replaceAll('\n', '\r'))).toEqual(want);
    expect(shape(`\ufeff${block}`)).toEqual(want);
  });

  it('shift places by one for each line before them', () => {
    const starts = (text: string): readonly (number | undefined)[] => {
      const { value } = itemOf(text) as { value: Value };
      return value.kind === 'object' ? value.entries.map((entry) => entry.start) : [];
    };
    expect(starts('{\na:int\nb:int\n}')).toEqual([2, 8]);
    expect(starts('{\r\na:int\r\nb:int\r\n}')).toEqual([3, 10]);
    expect(starts('\ufeff{\na:int\nb:int\n}')).toEqual([3, 9]);
  });
});

it('keeps names that objects have by birth', () => {
  const names = ['__proto__', 'constructor', 'hasOwnProperty', 'toString', 'valueOf', 'class', 'delete', 'default'];
  const given = `{${names.map((name) => `${name}:int`).join(',')}}`;
  expect(names.map((_, place) => entryOf(given, place).key.names)).toEqual(names.map((name) => [name]));
  const words = ['__proto__', 'constructor', 'toString'].map((name) => entryOf(`{a:${name}}`).value);
  expect(words.map((value) => (value?.kind === 'type' ? value.name : null))).toEqual([
    '__proto__',
    'constructor',
    'toString',
  ]);
});
