import { describe, expect, test } from 'vitest';
import { shown } from '../../generator/corrections/apply.js';
import type { Correction, FactKey } from '../../generator/corrections/correction.js';
import { limitText } from '../../generator/ir/limit-text.js';
import { inlineFields, typeText } from '../../generator/ir/type-text.js';
import type { Literal, Type } from '../../generator/ir/types.js';
import { changes, corrected, factOf, pocket, remove, set, statesOf } from './pocket.js';

interface Row {
  readonly id: string;
  readonly key: FactKey;
  /** What the page says. */
  readonly says?: Literal;
  readonly to: Literal;
  /** What neither the page nor the correction says; null where there is nothing else to say. */
  readonly other: Literal;
  readonly bad: Literal;
  readonly expected: string;
}

const TEXT = 'a text that is not empty';
const EDITION = 'ultimate or value-added';
const TYPE = 'a type as docbind facts writes it, of names that the page describes';
const LIMIT = 'a limit of the house form';
const PEER = 'method:ping/param:peerID';
const LEVEL = 'method:ping/param:filter.level';
const MODE = 'method:ping/param:filter.mode';
const TAGS = 'method:ping/param:tags';
const A = 'enum:PKT_Mode/member:PKT_MODE_A';
const C = 'enum:PKT_Mode/member:PKT_MODE_C';
const PING = 'listener:pktListener/event:onPing';
const QUIT = 'listener:pktListener/event:onQuit';

const ROWS: readonly Row[] = [
  { id: PEER, key: 'type', says: 'string', to: 'long', other: 'boolean', bad: 'PKTNone', expected: TYPE },
  { id: MODE, key: 'type', says: 'PKT_Mode', to: 'PKTPeer[]', other: 'PKTPeer', bad: 3, expected: TYPE },
  { id: 'method:ping/result', key: 'type', says: 'PKTPeer', to: 'void', other: 'unknown', bad: '', expected: TYPE },
  { id: `${QUIT}/payload`, key: 'type', says: 'void', to: 'PKTPeer', other: 'unknown', bad: true, expected: TYPE },
  {
    id: 'class:PKTPeer/field:modes',
    key: 'type',
    says: 'map<string,PKT_Mode>',
    to: 'map<string,map<string,double>>',
    other: 'object',
    bad: 'map<number,string>',
    expected: TYPE,
  },
  { id: PEER, key: 'required', says: 'yes', to: 'no', other: null, bad: 'maybe', expected: 'yes or no' },
  { id: MODE, key: 'required', to: 'yes', other: 'no', bad: true, expected: 'yes or no' },
  { id: PEER, key: 'nullable', to: true, other: null, bad: 'yes', expected: 'true' },
  { id: LEVEL, key: 'default', says: 1, to: null, other: 2, bad: 1, expected: '' },
  { id: PEER, key: 'default', to: { a: [1, 'b', false] }, other: 0, bad: 1, expected: '' },
  {
    id: LEVEL,
    key: 'unit',
    says: 'seconds',
    to: 'milliseconds',
    other: 'bytes',
    bad: 'hours',
    expected: 'seconds, milliseconds or bytes',
  },
  { id: LEVEL, key: 'since', says: '6.1', to: '6.2', other: '6', bad: 6.2, expected: TEXT },
  { id: 'method:ping', key: 'since', says: '6.3', to: '6.2', other: '6', bad: '', expected: TEXT },
  { id: A, key: 'since', says: '6.3', to: '6.2', other: '6', bad: 6.2, expected: TEXT },
  { id: PING, key: 'since', says: '6.3', to: '6.2', other: '6', bad: 6.2, expected: TEXT },
  { id: MODE, key: 'edition', says: 'ultimate', to: 'value-added', other: null, bad: 'pro', expected: EDITION },
  { id: 'method:last', key: 'edition', to: 'ultimate', other: 'value-added', bad: 'pro', expected: EDITION },
  { id: C, key: 'edition', says: 'ultimate', to: 'value-added', other: null, bad: 1, expected: EDITION },
  { id: QUIT, key: 'edition', to: 'ultimate', other: 'value-added', bad: 'pro', expected: EDITION },
  { id: PEER, key: 'deprecated', to: true, other: null, bad: false, expected: 'true' },
  { id: 'method:ping', key: 'deprecated', to: true, other: null, bad: 'yes', expected: 'true' },
  { id: 'method:ping', key: 'native', says: 'png', to: 'Ping', other: 'pong', bad: null, expected: TEXT },
  { id: 'method:ping', key: 'answer', to: 'bare', other: null, bad: 'naked', expected: 'bare' },
  { id: A, key: 'value', says: 1, to: 0, other: 7, bad: [1], expected: 'a number or a text' },
  { id: A, key: 'value', says: 1, to: '1', other: 'a', bad: true, expected: 'a number or a text' },
  { id: QUIT, key: 'tag', says: 'onPing', to: 'onQuit', other: 'onLeft', bad: '', expected: TEXT },
  {
    id: 'listener:pktListener',
    key: 'envelope',
    says: 'addPktListener',
    to: 'add',
    other: 'x',
    bad: 1,
    expected: TEXT,
  },
];

describe.each(ROWS)('$key of $id, to $to', ({ id, key, says, to, other, bad, expected }) => {
  test('applies, and is fixed from then on', () => {
    const correction = set(id, key, says, to);
    expect(statesOf(corrected(correction), correction)).toEqual(['fixed-upstream']);
  });

  test('says where it comes from', () => {
    const before = factOf(pocket, id, key);
    const after = factOf(corrected(set(id, key, says, to)), id, key);
    const value = key === 'type' ? typeText(after?.value as Type) : after?.value;
    expect(value).toEqual(to);
    // A page that is silent about whether a field is required has a place for that all the same.
    const spans = before?.from.spans ?? [];
    const was = says === undefined ? null : typeof says === 'string' ? says : JSON.stringify(says);
    expect(after?.from).toEqual({ kind: 'corrected', was, why: 'The host says so.', spans });
  });

  test('conflicts with what it does not expect', () => {
    const found = says === undefined ? 'nothing' : `\`${shown(says)}\``;
    if (other === null) return;
    expect(statesOf(pocket, set(id, key, other, to))).toEqual([`conflicting: ${found}`]);
    if (says !== undefined) expect(statesOf(pocket, set(id, key, undefined, to))).toEqual([`conflicting: ${found}`]);
  });

  test('is dead without its part', () => {
    expect(statesOf(pocket, set(`${id}x`, key, says, to))).toEqual(['dead']);
  });

  test('is invalid with a value that such a fact cannot have', () => {
    if (expected !== '')
      expect(statesOf(pocket, set(id, key, says, bad))).toEqual([`invalid: \`to\` must be ${expected}.`]);
    if (expected !== '' && key !== 'type')
      expect(statesOf(pocket, set(id, key, bad, to))).toEqual([`invalid: \`expect\` must be ${expected}.`]);
  });
});

test.each([
  ['module:PKTManager', 'since'] as const,
  ['method:ping', 'type'] as const,
  ['method:ping/result', 'required'] as const,
  ['enum:PKT_Mode', 'value'] as const,
  [A, 'type'] as const,
  ['class:PKTPeer', 'edition'] as const,
  [PEER, 'tag'] as const,
  ['listener:pktListener', 'tag'] as const,
  [PING, 'native'] as const,
  [PING, 'answer'] as const,
  ['enum:PKT_Mode', 'limit'] as const,
  [PEER, 'reference'] as const,
])('%s has no %s', (id, key) => {
  expect(statesOf(pocket, set(id, key, undefined, 'x'))).toEqual([`invalid: Such a part has no \`${key}\`.`]);
});

test('what is expected and what is to be must differ', () => {
  expect(statesOf(pocket, set(PEER, 'type', 'string', 'string'))).toEqual(['invalid: `expect` and `to` are the same.']);
});

test('an aim that is met by another way is fixed, whatever is expected', () => {
  expect(statesOf(pocket, set(PEER, 'type', 'boolean', 'string'))).toEqual(['fixed-upstream']);
});

describe('a type', () => {
  test('may be written with more space than docbind facts does', () => {
    const spaced = set('class:PKTPeer/field:modes', 'type', 'map<string, PKT_Mode>', 'map<string, long>');
    expect(statesOf(pocket, spaced)).toEqual(['applies']);
    expect(statesOf(corrected(spaced), spaced)).toEqual(['fixed-upstream']);
  });

  test('that the page names but does not describe can be expected, and not given', () => {
    expect(statesOf(pocket, set('class:PKTPeer/field:lost', 'type', 'PKTLost', 'PKTPeer'))).toEqual(['applies']);
    expect(statesOf(pocket, set(PEER, 'type', 'string', 'PKTLost'))).toEqual([`invalid: \`to\` must be ${TYPE}.`]);
  });

  test.each([`string${'[]'.repeat(100_000)}`, `${'map<string,'.repeat(50_000)}string${'>'.repeat(50_000)}`])(
    'nested without end is none',
    (deep) => {
      expect(statesOf(pocket, set(PEER, 'type', 'string', deep))).toEqual([`invalid: \`to\` must be ${TYPE}.`]);
      expect(statesOf(pocket, remove(PEER, { expect: deep }))).toEqual(['conflicting: `string`']);
    },
  );

  test('takes its fields along while it is an object', () => {
    expect(changes(set('method:pong/result.peers', 'type', 'object[]', 'object'))).toEqual([
      '- method:pong/result.peers type object[]',
      '+ method:pong/result.peers type object',
    ]);
  });

  test('loses its fields with its objects', () => {
    expect(changes(set('method:pong/result', 'type', 'object', 'PKTPeer[]'))).toEqual([
      '- method:pong/result type object',
      '- method:pong/result.peers type object[]',
      '- method:pong/result.peers.peer type PKTPeer',
      '+ method:pong/result type PKTPeer[]',
    ]);
  });

  test('of any keys that becomes an object has none of them', () => {
    const correction = set('class:PKTPeer/field:extra', 'type', 'map<string,string>', 'object');
    const { classes } = corrected(correction);
    const extra = classes[0]?.fields.find(({ name }) => name === 'extra');
    expect(extra && inlineFields(extra.type.value)).toEqual([]);
    expect(statesOf(corrected(correction), correction)).toEqual(['fixed-upstream']);
  });
});

describe('a limit', () => {
  const limitsOf = (...corrections: readonly Correction[]): readonly (readonly string[])[] => {
    const { methods, classes } = corrected(...corrections);
    const tags = methods[0]?.params.find(({ name }) => name === 'tags');
    return [methods[0], tags, classes[0]].map((part) => part?.limits.map(limitText) ?? []);
  };

  test('is added, replaced and removed, each by its words', () => {
    expect(
      limitsOf(
        set('method:ping', 'limit', undefined, 'at most 9 bytes'),
        set(TAGS, 'limit', 'at least 2 items', 'from 1 to 20 items'),
        set('class:PKTPeer', 'limit', 'at most 30 bytes', 'at most 3 KB'),
        remove(TAGS, { key: 'limit', expect: 'required when peerID is "a"' }),
      ),
    ).toEqual([
      ['at most 5 calls in 1 s', 'at most 9 bytes'],
      ['at most 20 items', 'from 1 to 20 items'],
      ['at most 3 KB'],
    ]);
  });

  test.each([
    [set(TAGS, 'limit', undefined, 'at most 20 items'), 'fixed-upstream'],
    [set(TAGS, 'limit', 'at most 9 items', 'at most 20 items'), 'fixed-upstream'],
    [set(TAGS, 'limit', 'at most 9 items', 'at most 8 items'), 'conflicting: nothing'],
    [set(TAGS, 'limit', undefined, 'many'), `invalid: \`to\` must be ${LIMIT}.`],
    [set(TAGS, 'limit', 'few', 'at most 20 items'), `invalid: \`expect\` must be ${LIMIT}.`],
    [set('method:none', 'limit', undefined, 'at most 20 items'), 'dead'],
  ])('%# has its state', (correction, state) => {
    expect(statesOf(pocket, correction)).toEqual([state]);
  });

  test.each(['at most 1 item', 'one of ["a", "b"]', 'required when "peerID" is  "b"'])(
    'in other words is the same limit: %s',
    (to) => {
      const correction = set(TAGS, 'limit', undefined, to);
      expect(statesOf(pocket, correction, correction)).toEqual(['applies', 'fixed-upstream']);
    },
  );

  test('is not there twice', () => {
    expect(limitsOf(set(TAGS, 'limit', 'at least 2 items', 'at most 20 items'))[1]).toEqual([
      'required when peerID is "a"',
      'at most 20 items',
    ]);
  });
});

describe('a reference', () => {
  const namesOf = (...corrections: readonly Correction[]): unknown =>
    corrected(...corrections).methods[0]?.references.map(({ name, to }) => [name, to]);

  test('is added or replaced by its name, and leads to the part of that name', () => {
    expect(
      namesOf(
        set('method:ping', 'reference', 'PKTPeer', 'PKT_Mode'),
        set('method:ping', 'reference', undefined, 'pong'),
        remove('method:ping', { key: 'reference', expect: 'onPing' }),
      ),
    ).toEqual([
      ['PKT_Mode', 'enum:PKT_Mode'],
      ['PKTLost', null],
      ['pong', 'method:pong'],
    ]);
  });

  test('that is there already is fixed', () => {
    expect(statesOf(pocket, set('method:ping', 'reference', 'pong', 'onPing'))).toEqual(['fixed-upstream']);
  });
});

describe('a tag', () => {
  const tagsOf = (...corrections: readonly Correction[]): unknown =>
    corrected(...corrections).listeners[0]?.events.map(({ tag, otherTags }) => [tag?.value, otherTags]);

  test('that the page prints may still be sent', () => {
    expect(tagsOf(set(QUIT, 'tag', 'onPing', 'onQuit'))).toEqual([
      ['onPing', ['onPingg']],
      ['onQuit', ['onPing']],
    ]);
  });

  test('is no other tag of its own event', () => {
    expect(tagsOf(set(PING, 'tag', 'onPing', 'onPingg'))).toEqual([
      ['onPingg', ['onPing']],
      ['onPing', []],
    ]);
  });
});

test('what was is as docbind facts writes it', () => {
  const peer = 'method:ping/param:peerID';
  const ir = corrected(set(peer, 'default', undefined, 'a'), set(peer, 'default', 'a', 'b'));
  expect(factOf(ir, peer, 'default')?.from).toMatchObject({ was: '"a"' });
});

test('a value that could be taken for another is shown as what it is', () => {
  expect(statesOf(pocket, set(A, 'value', '1', 2))).toEqual(['conflicting: `1`']);
  const text = corrected(set(A, 'value', 1, '1'));
  expect(statesOf(text, set(A, 'value', 1, 2))).toEqual(['conflicting: `"1"`']);
});
