import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { correctIr } from '../../generator/corrections/index.js';
import { readCorrections } from '../../generator/corrections/read.js';
import { LineIndex } from '../../generator/document/span.js';
import { pocket } from './pocket.js';

const PEER = 'method:ping/param:peerID';

/** A file with these entries, each a piece of YAML without its dash. */
function file(...entries: readonly string[]): string {
  const item = (entry: string): string => `  - ${entry.replaceAll('\n', '\n    ')}\n`;
  return `page: Pocket\ncorrections:\n${entries.map(item).join('')}`;
}

const GOOD = `id: ${PEER}\nop: set\nkey: type\nexpect: string\nto: long\nwhy: It is.\nevidence: [{ page: 1, shows: x }]`;

/** The problems with their places, and with what stands there. */
function problems(text: string): readonly string[] {
  const lines = new LineIndex(text);
  return readCorrections(text).problems.map(({ message, range: { line, column, endLine, endColumn } }) => {
    const end = line === endLine ? endColumn - 1 : undefined;
    return `${line}:${column} \`${lines.textOf(line).slice(column - 1, end)}\` ${message}`;
  });
}

describe('an entry', () => {
  test('of each kind is read', () => {
    const text = file(
      GOOD,
      'id: a\nop: rename\nto: b\nwhy: w\nevidence: [{ witness: h5, id: x, key: type, value: null }]',
      'id: a\nop: add\nafter: b\nto: { type: long, required: yes, value: 1, module: M }\nwhy: w\nevidence: []',
      'id: a\nop: remove\nkey: limit\nexpect: at most 2 items\nwhy: w\nevidence: [{ witness: h5 }]',
      'id: a\nop: remove\nwhy: w\nevidence: [{ fact: b, key: type, value: [1, { c: true }] }]',
    );
    const { corrections, problems: none } = readCorrections(`${text}open:\n  - { id: a, question: q }\n`);
    expect(none).toEqual([]);
    expect(corrections.map(({ value }) => value)).toEqual([
      {
        id: PEER,
        op: 'set',
        key: 'type',
        expect: 'string',
        to: 'long',
        why: 'It is.',
        evidence: [{ page: 1, shows: 'x' }],
      },
      { id: 'a', op: 'rename', to: 'b', why: 'w', evidence: [{ witness: 'h5', id: 'x', key: 'type', value: null }] },
      {
        id: 'a',
        op: 'add',
        after: 'b',
        to: { type: 'long', required: 'yes', value: 1, module: 'M' },
        why: 'w',
        evidence: [],
      },
      { id: 'a', op: 'remove', key: 'limit', expect: 'at most 2 items', why: 'w', evidence: [{ witness: 'h5' }] },
      { id: 'a', op: 'remove', why: 'w', evidence: [{ fact: 'b', key: 'type', value: [1, { c: true }] }] },
    ]);
  });

  test('with several ids is one correction for each, at its place', () => {
    const text = file(GOOD.replace(`id: ${PEER}`, 'ids:\n  - a\n  - b/*'));
    const { corrections } = readCorrections(text);
    expect(corrections.map(({ value, range }) => [value.id, value.op, range.line, range.column])).toEqual([
      ['a', 'set', 4, 9],
      ['b/*', 'set', 5, 9],
    ]);
    expect(corrections[0]?.value).not.toHaveProperty('ids');
  });

  test('may hold null, and leave out what the page does not say', () => {
    const { corrections } = readCorrections(
      file(GOOD.replace('expect: string', 'expect: null'), GOOD.replace('expect: string\n', '').replace('long', '~')),
    );
    expect(corrections.map(({ value }) => value)).toMatchObject([{ expect: null, to: 'long' }, { to: null }]);
    expect(corrections[1]?.value).not.toHaveProperty('expect');
  });

  test('may hold any text', () => {
    const why = 'He said "it\'s\nso": `x` \u2028 # no comment — */ {{y}}';
    const [one] = readCorrections(file(GOOD.replace('It is.', JSON.stringify(why)))).corrections;
    expect(one?.value.why).toBe(why);
    const folded = readCorrections(file(GOOD.replace('It is.', '>-\n  It is\n  so: "quite".')));
    expect(folded.corrections[0]?.value.why).toBe('It is so: "quite".');
  });
});

describe('what is wrong has its place:', () => {
  test.each([
    ['no file', '', ['1:1 `` A mapping of keys to values is expected here.']],
    ['a list', '- a\n', ['1:1 `- a` A mapping of keys to values is expected here.']],
    [
      'no page and no corrections',
      'x: 1\n',
      ['1:1 `x: 1` `page` is missing.', '1:1 `x: 1` `corrections` is missing.', '1:1 `x` `x` is no key of this entry.'],
    ],
    ['no list', 'page: P\ncorrections: {}\n', ['2:1 `corrections` `corrections` must be a list.']],
    ['no list of questions', 'page: P\ncorrections: []\nopen: x\n', ['3:1 `open` `open` must be a list.']],
    ['a page of another kind', 'page: 12\ncorrections: []\n', ['1:1 `page` `page` must be a text that is not empty.']],
    ['an entry that is none', file('x'), ['3:5 `x` A mapping of keys to values is expected here.']],
    [
      'an empty entry',
      file('{}'),
      [
        '3:5 `{}` `id` is missing.',
        '3:5 `{}` `op` is missing.',
        '3:5 `{}` `why` is missing.',
        '3:5 `{}` `evidence` is missing.',
      ],
    ],
    [
      'an unknown operation',
      file(GOOD.replace('op: set', 'op: put')),
      ['4:5 `op` `op` is "put"; it must be one of set, rename, add, remove.'],
    ],
    [
      'an unknown fact',
      file(GOOD.replace('key: type', 'key: kind')),
      [expect.stringMatching(/^5:5 `key` `key` is "kind"; it must be one of type, required, /)],
    ],
    ['no aim', file(GOOD.replace('\nto: long', '')), [`3:5 \`id: ${PEER}\` \`to\` is missing.`]],
    ['one key too many', file(`${GOOD}\nafter: x`), ['10:5 `after` `after` is no key of this entry.']],
    ['a key twice', file(`${GOOD}\nwhy: x`), ['10:5 `w` Map keys must be unique']],
    ['no reason', file(GOOD.replace('It is.', '""')), ['8:5 `why` `why` must be a text that is not empty.']],
    [
      'evidence of no kind',
      file(GOOD.replace('{ page: 1, shows: x }', '{ line: 1 }')),
      [
        '9:16 `{ line: 1 }` `fact` is missing.',
        '9:16 `{ line: 1 }` `key` is missing.',
        '9:16 `{ line: 1 }` `value` is missing.',
        '9:18 `line` `line` is no key of this entry.',
      ],
    ],
    ['a line that is no number', file(GOOD.replace('page: 1', 'page: one')), ['9:18 `page` `page` must be a number.']],
    [
      'evidence that is no list',
      file(GOOD.replace('[{ page: 1, shows: x }]', 'x')),
      ['9:5 `evidence` `evidence` must be a list.'],
    ],
    [
      'a new name that is none',
      file('id: a\nop: rename\nto: [b]\nwhy: w\nevidence: []'),
      ['5:5 `to` `to` must be a text that is not empty.'],
    ],
    ['an added part without anything', file('id: a\nop: add\nwhy: w\nevidence: []'), ['3:5 `id: a` `to` is missing.']],
    [
      'an added part that is a text',
      file('id: a\nop: add\nto: long\nwhy: w\nevidence: []'),
      ['5:9 `long` A mapping of keys to values is expected here.'],
    ],
    [
      'an added part of other kinds',
      file('id: a\nop: add\nto: { required: maybe, value: [1], size: 2 }\nwhy: w\nevidence: []'),
      [
        '5:11 `required` `required` is "maybe"; it must be one of yes, no.',
        '5:28 `value` `value` must be a number or a text.',
        '5:40 `size` `size` is no key of this entry.',
      ],
    ],
    [
      'several ids for a name',
      file('ids: [a, b]\nop: rename\nto: c\nwhy: w\nevidence: []'),
      ['3:5 `ids` Only an entry with `op: set` may have `ids`.'],
    ],
    ['no id at all', file(GOOD.replace(`id: ${PEER}`, 'ids: []')), ['3:5 `ids` `ids` must be a list of texts.']],
    [
      'ids that are none',
      file(GOOD.replace(`id: ${PEER}`, 'ids: [a, 1, ""]')),
      ['3:14 `1` A text that is not empty is expected here.', '3:17 `""` A text that is not empty is expected here.'],
    ],
    [
      'an id and ids',
      file(GOOD.replace(`id: ${PEER}`, `ids: [a]\nid: ${PEER}`)),
      ['4:5 `id` `id` is no key of this entry.'],
    ],
    [
      'a question without its text',
      'page: P\ncorrections: []\nopen:\n  - { id: a }\n',
      ['4:5 `{ id: a }` `question` is missing.'],
    ],
  ] as const)('%s', (_, text, want) => {
    expect(problems(text)).toEqual(want);
  });

  test('all of it in one run, and what is right is kept', () => {
    const text = file(
      GOOD.replace('op: set', 'op: put'),
      GOOD,
      GOOD.replace('to: long', 'so: long'),
      `${GOOD}\nextra: 1`,
      GOOD.replace(PEER, 'b'),
    );
    expect(problems(text)).toEqual([
      '4:5 `op` `op` is "put"; it must be one of set, rename, add, remove.',
      `17:5 \`id: ${PEER}\` \`to\` is missing.`,
      '21:5 `so` `so` is no key of this entry.',
      '31:5 `extra` `extra` is no key of this entry.',
    ]);
    const { corrections } = readCorrections(text);
    expect(corrections.map(({ value, range }) => [value.id, range.line, range.column])).toEqual([
      [PEER, 10, 5],
      ['b', 32, 5],
    ]);
  });

  test('where the file is no YAML, and nothing is applied', () => {
    const text = file(GOOD).replace('why: It is.', 'why: "It is.');
    expect(problems(text)[0]).toMatch(/^\d+:\d+ .*quote/i);
    expect(readCorrections(text).corrections).toEqual([]);
  });

  test.each(['\r\n', '\r'])('with other line ends %j', (end) => {
    const text = file(GOOD, GOOD.replace('op: set', 'op: put')).replaceAll('\n', end);
    const { corrections, problems: found } = readCorrections(text);
    // YAML knows no line that ends with CR alone.
    if (end === '\r') expect(corrections).toEqual([]);
    else expect(found.map(({ range }) => [range.line, range.column])).toEqual([[11, 5]]);
  });
});

describe('an open question', () => {
  const open = (id: string): string => `page: P\ncorrections: []\nopen:\n  - { id: '${id}', question: Is it? }\n`;
  const told = (...texts: readonly string[]): unknown =>
    correctIr(
      pocket,
      pocket,
      texts.map((text, index) => ({ name: `${index}.yaml`, text })),
    ).findings.map(({ file: name, code, severity, message, range }) => [name, code, severity, message, range?.line]);

  test('is told as long as there is something to ask about', () => {
    expect(told(open(PEER))).toEqual([['0.yaml', 'open-question', 'info', `\`${PEER}\`: Is it?`, 4]]);
  });

  test('is dead with the part, by whatever file that was removed', () => {
    const removed = file(`id: ${PEER}\nop: remove\nwhy: w\nevidence: []`);
    expect(told(open(PEER), removed)).toEqual([
      ['0.yaml', 'correction-dead', 'error', `\`${PEER}\`: the page has no such part to ask about.`, 4],
    ]);
  });
});

test('files are applied in their order, and each state is told in its own', () => {
  const to = (name: string, id = PEER): string => file(`id: ${id}\nop: rename\nto: ${name}\nwhy: w\nevidence: []`);
  const sources = [
    { name: 'b.yaml', text: to('userID') },
    { name: 'a.yaml', text: to('id', 'method:ping/param:userID') },
  ];
  const { outcomes, findings } = correctIr(pocket, pocket, sources);
  expect(outcomes.map(({ file: name, state }) => [name, state])).toEqual([
    ['b.yaml', 'applies'],
    ['a.yaml', 'applies'],
  ]);
  expect(findings).toEqual([]);
  expect(correctIr(pocket, pocket, sources.toReversed()).findings.map(({ file: name, code }) => [name, code])).toEqual([
    ['a.yaml', 'correction-dead'],
  ]);
});

test('the example of the README is right', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const [, example = ''] = /^## Corrections$.*?^```yaml\n(.*?)^```$/ms.exec(readme) ?? [];
  const { corrections, open, problems: none } = readCorrections(example);
  expect([corrections.length, open.length, none]).toEqual([1, 1, []]);
});
