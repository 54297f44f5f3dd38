import { describe, expect, it } from 'vitest';
import {
  execPattern,
  labelOf,
  normalise,
  regionOf,
  templatePattern,
  TYPE_WORDS,
  VOCABULARIES,
  wordsFor,
} from '../../generator/dialects/index.js';
import { sameAs, saysNone, saysParams } from '../../generator/dialects/phrases.js';

it.each([
  ['  A：b。', 'a:b'],
  ['“x”', '"x"'],
  ['See  also:', 'see also'],
  ['：，。', ''],
  ['参数：', '参数'],
])('normalises %s', (given, want) => {
  expect(normalise(given)).toBe(want);
});

describe('labels', () => {
  it.each([
    ['参数', 'params'],
    ['请求参数：', 'params'],
    ['Params', 'params'],
    ['PARAMETERS', 'params'],
    ['回调', 'callback'],
    ['返回值', 'callback'],
    ['Response', 'callback'],
    ['代码示例', 'example'],
    ['Sample code', 'example'],
    ['参考', 'see'],
    ['See also', 'see'],
    ['参数说明书', null],
    ['login', null],
    ['', null],
    ['constructor', null],
    ['__proto__', null],
  ])('%s', (given, want) => {
    expect(labelOf(given)).toBe(want);
  });
});

describe('regions', () => {
  it.each([
    ['接口列表', 'index'],
    ['模块接口', 'methods'],
    ['interfaces', 'methods'],
    ['枚举', 'enums'],
    ['Enum', 'enums'],
    ['监听器', 'events'],
    ['eventListener', 'events'],
    ['关键类', 'classes'],
    ['class', 'classes'],
    ['classic', null],
    ['toString', null],
  ])('%s', (given, want) => {
    expect(regionOf(given)).toBe(want);
  });
});

describe('type words', () => {
  it.each([
    ['字符串', 'string'],
    ['str', 'string'],
    ['数字', 'number'],
    ['int', 'integer'],
    ['整型', 'integer'],
    ['长整型', 'long'],
    ['int64', 'long'],
    ['float', 'double'],
    ['布尔值', 'boolean'],
    ['对象', 'object'],
    ['字典', 'map'],
    ['void', 'void'],
    ['constructor', undefined],
  ])('%s', (given, want) => {
    expect(TYPE_WORDS.get(given)).toBe(want);
  });
});

describe('saysNone', () => {
  it.each([
    ['无', true],
    ['没有。', true],
    [' None. ', true],
    ['无参数', false],
    ['', false],
  ])('%s', (given, want) => {
    expect(saysNone(given)).toBe(want);
  });
});

describe('sameAs', () => {
  it.each([
    ['与 login 相同', 'login'],
    ['与login相同', 'login'],
    ['同 login', 'login'],
    ['同login。', 'login'],
    ['需要和 addListener 函数相同', 'addListener'],
    ['Same as login', 'login'],
    ['same as $x_1.', '$x_1'],
    ['same as constructor', 'constructor'],
    ['the same as login but without a name', null],
    ['同步', null],
    ['', null],
  ])('%s', (given, want) => {
    expect(sameAs(given)).toBe(want);
    if (want !== null) expect(saysParams(given)).toBe(true);
  });
});

it('has no word twice with two meanings in one language', () => {
  for (const vocabulary of VOCABULARIES) {
    for (const table of [vocabulary.types, vocabulary.labels, vocabulary.regions]) {
      const words = Object.values(table).flat().map(normalise);
      expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    }
  }
});

it('gives words longest first', () => {
  const lengths = wordsFor((vocabulary) => vocabulary.optional).map((word) => word.length);
  expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
});

describe('templates', () => {
  const templates = VOCABULARIES.flatMap((words) => [
    ...[
      words.since,
      words.default,
      words.nullable,
      words.sameAs,
      words.allOptional,
      words.deprecated,
      words.errorCodes,
      words.constants,
    ],
    ...[words.units, words.limits, words.editions].flatMap((table) => Object.values(table)),
  ]).flat();

  /** What a template stands for, at its shortest or at its longest. */
  const filled = (template: string, long: boolean): string =>
    template
      .replace(/\(\?![^]*$/, '')
      .replace(/\{(\w+)\}/g, (_, place: string) => ({ v: '6.3', n: '5', m: '7', lit: '0', name: 'login' })[place] ?? '')
      .replace(/\(([^()]*)\)\?/g, long ? '$1' : '')
      .replace(/\(([^()|]*)\|([^()]*)\)/g, (_, first: string, rest: string) =>
        long ? (rest.split('|').pop() ?? '') : first,
      )
      .replace(/(.)\?/g, long ? '$1' : '')
      .replaceAll(' ', long ? '  ' : / [A-Za-z]/.test(template) ? ' ' : '');

  it.each(templates)('match what they stand for: %s', (template) => {
    const pattern = templatePattern(template);
    for (const text of [
      filled(template, false),
      filled(template, true),
      `x, ${filled(template, true).toUpperCase()}.`,
    ]) {
      expect(execPattern(pattern, text, text.toLowerCase())?.[0], text).toBeTypeOf('string');
    }
  });
});
