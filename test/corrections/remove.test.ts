import { describe, expect, test } from 'vitest';
import { factLines } from '../../generator/facts/facts.js';
import { ruleText } from '../../generator/ir/limit-text.js';
import { readPage } from '../../generator/pipeline.js';
import { printIr } from '../../generator/print/print.js';
import { changes, corrected, factOf, pocket, remove, statesOf } from './pocket.js';

describe.each([
  ['method:ping/param:peerID', 'string'],
  ['method:ping/param:filter.level', 'integer'],
  ['method:ping/param:filter', 'object'],
  ['method:ping/error.code', 'integer'],
  ['method:pong/result.peers', 'object[]'],
  ['class:PKTPeer/field:modes', 'map<string, PKT_Mode>'],
  ['listener:pktListener/event:onPing/payload.peer', 'PKTPeer'],
  ['enum:PKT_Mode/member:PKT_MODE_B', 2],
])('%s', (id, says) => {
  test('is gone, with all that is in it', async () => {
    const ir = corrected(remove(id, { expect: says }));
    expect(factLines(ir).filter((line) => line.startsWith(id))).toEqual([]);
    expect(factLines(pocket).filter((line) => !line.startsWith(id))).toEqual(factLines(ir));
    expect(factLines((await readPage({ name: 'page.md', text: printIr(ir) })).ir)).toEqual(factLines(ir));
  });

  test('has its states', () => {
    const correction = remove(id, { expect: says });
    expect(statesOf(pocket, correction, correction)).toEqual(['applies', 'fixed-upstream']);
    expect(statesOf(pocket, remove(id), remove(id, { expect: says }))).toEqual(['applies', 'fixed-upstream']);
    expect(statesOf(pocket, remove(id, { expect: 'x' }))[0]).toMatch(/^conflicting: /);
    expect(statesOf(pocket, remove(`no${id}`))).toEqual(['dead']);
  });
});

describe('a section', () => {
  test.each(['method:ping', 'class:PKTPeer', 'enum:PKT_Mode', 'listener:pktListener', 'module:PKTManager'])(
    '%s that is gone cannot be told from one that never was',
    (id) => {
      expect(statesOf(pocket, remove(id), remove(id))).toEqual(['applies', 'dead']);
      expect(statesOf(pocket, remove(id, { expect: 'x' }))[0]).toMatch(/^conflicting: /);
    },
  );

  test('leaves types that name it dangling', () => {
    const ir = corrected(remove('class:PKTPeer'), remove('enum:PKT_Mode'), remove('listener:pktListener'));
    const dangling = [
      factOf(ir, 'method:ping/result', 'type')?.value,
      factOf(ir, 'method:ping/param:filter.mode', 'type')?.value,
      factOf(ir, 'method:addPktListener/param:listener', 'type')?.value,
    ];
    expect(dangling).toEqual(['PKTPeer', 'PKT_Mode', 'pktListener'].map((name) => ({ kind: 'dangling', name })));
  });

  test('leaves references and events that lead nowhere', () => {
    const ir = corrected(remove('class:PKTPeer'), remove('listener:pktListener/event:onPing'));
    expect(ir.methods[0]?.references.map(({ to }) => to)).toEqual([null, null, null]);
    expect(ir.methods[0]?.events).toEqual([]);
  });

  test('that is a method adds no listener any more', () => {
    expect(changes(remove('method:addPktListener'))).toContain('- listener:pktListener add addPktListener');
  });

  test('that is a module takes its methods along', () => {
    const ir = corrected(remove('module:PKTManager'));
    expect(ir.methods.map(({ id }) => id)).toEqual(['method:last']);
    expect(ir.listeners[0]?.add).toBeNull();
    expect(ir.classes[0]?.references.map(({ to }) => to)).toEqual([null]);
  });
});

test('rules and conditions do not speak of a field that is gone', () => {
  const { methods } = corrected(remove('method:ping/param:peerID'));
  expect(methods[0]?.rules.map(ruleText)).toEqual(['at most one of filter.level, tags']);
  const tags = methods[0]?.params.find(({ name }) => name === 'tags');
  expect(tags?.limits.map(({ kind }) => kind)).toEqual(['items', 'items']);
  expect(corrected(remove('method:ping/param:filter')).methods[0]?.rules.map(ruleText)).toEqual([
    'at most one of peerID, tags',
  ]);
});

test('members behind one that is gone keep their values', () => {
  expect(changes(remove('enum:PKT_Mode/member:PKT_MODE_A'))).toEqual(['- enum:PKT_Mode/member:PKT_MODE_A value 1']);
});

test.each(['method:ping/result', 'listener:pktListener/event:onPing/payload'])('%s stays', (id) => {
  expect(statesOf(pocket, remove(id))).toEqual([
    'invalid: What a method answers or an event hands over cannot be removed; set its type to void.',
  ]);
});

describe('a fact', () => {
  const LEVEL = 'method:ping/param:filter.level';

  test.each([
    [LEVEL, 'default', 1, 2],
    [LEVEL, 'unit', 'seconds', 'bytes'],
    [LEVEL, 'since', '6.1', '6.2'],
    ['method:ping/param:filter.mode', 'edition', 'ultimate', 'value-added'],
    ['method:ping/param:tags', 'deprecated', true, null],
    ['method:ping', 'native', 'png', 'pnng'],
    ['method:pong', 'edition', 'ultimate', 'value-added'],
    ['method:last', 'deprecated', true, null],
    ['enum:PKT_Mode/member:PKT_MODE_A', 'since', '6.3', '6.2'],
    ['listener:pktListener/event:onPing', 'tag', 'onPing', 'x'],
    ['listener:pktListener', 'envelope', 'addPktListener', 'x'],
  ] as const)('of %s, %s, is gone', (id, key, says, other) => {
    const correction = remove(id, { key, expect: says });
    expect(factOf(corrected(correction), id, key)).toBeNull();
    expect(statesOf(pocket, correction, correction, remove(id, { key }))).toEqual([
      'applies',
      'fixed-upstream',
      'fixed-upstream',
    ]);
    expect(statesOf(pocket, remove(id, { key }))).toEqual(['applies']);
    expect(statesOf(pocket, remove(`${id}x`, { key }))).toEqual(['dead']);
    if (other !== null) expect(statesOf(pocket, remove(id, { key, expect: other }))[0]).toMatch(/^conflicting: /);
  });

  test.each([
    [remove(LEVEL, { key: 'type' }), 'Such a part has no `type`, or cannot be without it.'],
    [remove(LEVEL, { key: 'required' }), 'Such a part has no `required`, or cannot be without it.'],
    [remove(LEVEL, { key: 'native' }), 'Such a part has no `native`, or cannot be without it.'],
    [remove('method:ping', { key: 'limit' }), '`expect` must say which limit.'],
    [remove('method:ping', { key: 'reference' }), '`expect` must say which reference.'],
    [remove(LEVEL, { key: 'since', expect: 6.1 }), '`expect` must be a text that is not empty.'],
    [remove('method:ping', { key: 'limit', expect: 'few' }), '`expect` must be a limit of the house form.'],
  ])('%# cannot be removed so', (correction, message) => {
    expect(statesOf(pocket, correction)).toEqual([`invalid: ${message}`]);
  });
});
