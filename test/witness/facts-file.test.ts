import { describe, expect, test } from 'vitest';
import { readFacts } from '../../generator/witness/facts-file.js';

describe('a file of facts', () => {
  test('has an id, a key and a value on each line, with their place', () => {
    const { facts, problems } = readFacts('method:open\tsince\t6.3\n\nenum:Level/member:LOW\tvalue\t0\n');
    expect(problems).toEqual([]);
    expect(facts).toEqual([
      { id: 'method:open', key: 'since', value: '6.3', range: { line: 1, column: 1, endLine: 1, endColumn: 22 } },
      {
        id: 'enum:Level/member:LOW',
        key: 'value',
        value: '0',
        range: { line: 3, column: 1, endLine: 3, endColumn: 30 },
      },
    ]);
  });

  test.each(['\ufeffmethod:a\tk\tv\r\nmethod:b\tk\tv\r\n', 'method:a\tk\tv\rmethod:b\tk\tv'])(
    'may have a mark in front and any line ends: %j',
    (text) => {
      const { facts, problems } = readFacts(text);
      expect(problems).toEqual([]);
      expect(facts.map(({ id, value, range }) => `${id} ${value} ${range.line}`)).toEqual([
        'method:a v 1',
        'method:b v 2',
      ]);
    },
  );

  test('may have a value that is empty, or holds spaces', () => {
    const { facts, problems } = readFacts('method:a\tk\t\nclass:A/field:(b | c)\ttype\tmap<string, A>');
    expect(problems).toEqual([]);
    expect(facts.map(({ id, value }) => [id, value])).toEqual([
      ['method:a', ''],
      ['class:A/field:(b | c)', 'map<string, A>'],
    ]);
  });

  test.each([
    { line: 'login', at: '1-6', message: '`login` is no id: a kind and a name are expected, as in `method:login`.' },
    { line: '\tkey\tvalue', at: '1-1', message: '`` is no id: a kind and a name are expected, as in `method:login`.' },
    { line: 'method:\tkey\tvalue', at: '1-8', message: expect.stringContaining('is no id') },
    { line: 'method:a', at: '9-9', message: 'A tab and a key are expected behind the id.' },
    { line: 'method:a\t\tvalue', at: '9-16', message: 'A tab and a key are expected behind the id.' },
    { line: 'method:a key value', at: '19-19', message: 'A tab and a key are expected behind the id.' },
    { line: 'method:a\tkey', at: '13-13', message: 'A tab and a value are expected behind the key.' },
    { line: 'method:a\tkey\tvalue\tmore', at: '19-24', message: 'A line has one id, one key and one value.' },
    { line: '\ufefflogin', at: '2-7', message: expect.stringContaining('`login` is no id') },
  ])('tells at column $at what is wrong with $line', ({ line, at, message }) => {
    const text = line.startsWith('\ufeff') ? line : `method:first\tk\tv\n${line}`;
    const { facts, problems } = readFacts(`${text}\nmethod:last\tk\tv`);
    expect(facts.at(-1)?.id).toBe('method:last');
    expect(facts.map(({ id }) => id).filter((id) => !/first|last/.test(id))).toEqual([]);
    const [from, to] = at.split('-').map(Number);
    const own = line.startsWith('\ufeff') ? 1 : 2;
    expect(problems).toEqual([{ message, range: { line: own, column: from, endLine: own, endColumn: to } }]);
  });
});
