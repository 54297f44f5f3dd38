import { describe, expect, test } from 'vitest';
import type { Correction } from '../../generator/corrections/correction.js';
import { factLines } from '../../generator/facts/facts.js';
import { readPage } from '../../generator/pipeline.js';
import { printIr } from '../../generator/print/print.js';
import { add, changes, corrected, factOf, pocket, remove, set, statesOf } from './pocket.js';

async function printedFacts(...corrections: readonly Correction[]): Promise<readonly string[]> {
  return factLines((await readPage({ name: 'page.md', text: printIr(corrected(...corrections)) })).ir);
}

describe.each([
  add('method:ping/param:userID', { type: 'string', required: 'yes' }),
  add('method:ping/param:filter.peer', { type: 'PKTPeer[]', required: 'no' }),
  add('method:ping/error.data', { type: 'object' }),
  add('method:pong/result.peers.mode', { type: 'map<string,PKT_Mode>' }),
  add('class:PKTPeer/field:name', {}),
  add('class:PKTPeer/field:any', { type: 'PKTPeer' }),
  add('listener:pktListener/event:onPing/payload.mode', { type: 'PKT_Mode' }),
  add('enum:PKT_Mode/member:PKT.MODE/D', { value: 'd' }),
  add('method:call', { module: 'PKTManager' }),
  add('class:PKTUser', {}),
  add('enum:PKT_Kind', {}),
  add('listener:pktListener/event:onCall', {}),
])('$id', (correction) => {
  test('is added, is printed, and is fixed from then on', async () => {
    const ir = corrected(correction);
    expect(await printedFacts(correction)).toEqual(factLines(ir));
    expect(statesOf(ir, correction)).toEqual(['fixed-upstream']);
  });

  test('is dead without what it would belong to', () => {
    const owner = /^([^/]+)\//.exec(correction.id)?.[1];
    if (owner !== undefined && !owner.startsWith('method:pong'))
      expect(statesOf(pocket, remove(owner), correction)).toEqual(['applies', 'dead']);
  });

  test('cannot stand behind what is not there', () => {
    expect(statesOf(pocket, { ...correction, after: 'gone' })).toEqual([
      'invalid: There is no `gone` to stand behind.',
    ]);
  });
});

describe('the place', () => {
  const names = (after?: string): unknown =>
    corrected(add('method:ping/param:x', { type: 'long' }, after)).methods[0]?.params.map(({ name }) => name);

  test('is at the end, first, or behind another', () => {
    expect(names()).toEqual(['peerID', 'filter', 'tags', 'x']);
    expect(names('first')).toEqual(['x', 'peerID', 'filter', 'tags']);
    expect(names('filter')).toEqual(['peerID', 'filter', 'x', 'tags']);
  });

  test('of a method is among those of its module', () => {
    const methods = (module: string, after?: string): unknown =>
      corrected(add('method:x', { module }, after)).methods.map(({ name }) => name.value);
    expect(methods('PKTManager')).toEqual(['ping', 'pong', 'addPktListener', 'x', 'last']);
    expect(methods('PKTManager', 'ping')).toEqual(['ping', 'x', 'pong', 'addPktListener', 'last']);
    expect(methods('PKTOther', 'first')).toEqual(['ping', 'pong', 'addPktListener', 'x', 'last']);
    expect(methods('PKTOther')).toEqual(['ping', 'pong', 'addPktListener', 'last', 'x']);
    expect(statesOf(pocket, add('method:x', { module: 'PKTOther' }, 'ping'))).toEqual([
      'invalid: There is no `ping` to stand behind.',
    ]);
  });

  test('of a method in a module that has no other is between those of its neighbours', () => {
    const empty = [remove('method:ping'), remove('method:pong'), remove('method:addPktListener')];
    const { methods } = corrected(...empty, add('method:x', { module: 'PKTManager' }));
    expect(methods.map(({ name }) => name.value)).toEqual(['x', 'last']);
  });
});

describe('what is added', () => {
  test('says that it is, and why', () => {
    const ir = corrected(
      add('method:ping/param:x', { type: 'long', required: 'no' }),
      add('enum:PKT_Mode/member:X', { value: 9 }),
      add('method:x', { module: 'PKTOther' }),
    );
    const from = { kind: 'corrected', was: null, why: 'The host says so.', spans: [] };
    expect(factOf(ir, 'method:ping/param:x', 'type')).toEqual({ value: { kind: 'primitive', name: 'long' }, from });
    expect(factOf(ir, 'method:ping/param:x', 'required')).toEqual({ value: 'no', from });
    expect(factOf(ir, 'enum:PKT_Mode/member:X', 'value')).toEqual({ value: 9, from });
    expect(factOf(ir, 'method:x', 'module')).toEqual({ value: 'PKTOther', from });
    expect(factOf(ir, 'method:x/result', 'type')).toEqual({ value: { kind: 'unknown' }, from });
  });

  test('can be filled and used below', async () => {
    const entries = [
      add('class:PKTUser', {}, 'PKTPeer'),
      add('class:PKTUser/field:next', { type: 'PKTUser' }),
      add('class:PKTUser/field:place', { type: 'object' }, 'first'),
      add('class:PKTUser/field:place.x', { type: 'double' }),
      set('method:ping/result', 'type', 'PKTPeer', 'PKTUser[]'),
      add('enum:PKT_Kind', {}, 'first'),
      add('enum:PKT_Kind/member:A', { value: 'a' }),
      add('class:PKTPeer/field:kind', { type: 'map<string, PKT_Kind[]>' }),
      set('class:PKTPeer/field:kind', 'required', undefined, 'yes'),
    ];
    expect(changes(...entries)).toEqual([
      '- method:ping/result type PKTPeer',
      '+ class:PKTPeer/field:kind type map<string,PKT_Kind[]>',
      '+ class:PKTUser/field:next type PKTUser',
      '+ class:PKTUser/field:place type object',
      '+ class:PKTUser/field:place.x type double',
      '+ enum:PKT_Kind/member:A value a',
      '+ method:ping/result type PKTUser[]',
    ]);
    expect(await printedFacts(...entries)).toEqual(factLines(corrected(...entries)));
    expect(statesOf(pocket, ...entries.toSpliced(0, 1)).slice(0, 3)).toEqual(['dead', 'dead', 'dead']);
  });

  test('describes what was named before', () => {
    const ir = corrected(add('class:PKTLost', {}));
    expect(factOf(ir, 'class:PKTPeer/field:lost', 'type')?.value).toEqual({ kind: 'class', name: 'PKTLost' });
    expect(ir.methods[0]?.references[2]).toMatchObject({ name: 'PKTLost', to: 'class:PKTLost' });
  });

  test('may be a field for any key', () => {
    const any = add('class:PKTPeer/field:bag.*', { type: 'long' });
    expect(changes(add('class:PKTPeer/field:bag', { type: 'object' }), any)).toEqual([
      '+ class:PKTPeer/field:bag type map<string,long>',
      '+ class:PKTPeer/field:bag.* type long',
    ]);
  });

  test('does not move the values of the members behind it', async () => {
    const member = add('enum:PKT_Mode/member:X', { value: 20 }, 'PKT_MODE_A');
    expect(changes(member)).toEqual(['+ enum:PKT_Mode/member:X value 20']);
    expect(await printedFacts(member)).toEqual(factLines(corrected(member)));
  });
});

test.each([
  [add('method:ping/param:peerID', { type: 'string' }), 'fixed-upstream'],
  [add('method:ping/param:peerID', { type: 'long' }), 'conflicting: `string`'],
  [add('method:ping/param:peerID', { type: 'string', required: 'no' }), 'conflicting: `yes`'],
  [add('class:PKTPeer/field:modes', { type: 'map<string, PKT_Mode>' }), 'fixed-upstream'],
  [add('enum:PKT_Mode/member:PKT_MODE_A', { value: '1' }), 'conflicting: `1`'],
  [add('method:ping', { module: 'PKTOther' }), 'conflicting: `PKTManager`'],
  [add('class:PKTPeer', {}), 'fixed-upstream'],
  [add('enum:PKT_Mode/member:X', {}), 'invalid: `to` must hold the `value` of the member.'],
  [add('method:x', {}), 'invalid: `to` must hold the `module` of the method, and the page must have it.'],
  [
    add('method:x', { module: 'Gone' }),
    'invalid: `to` must hold the `module` of the method, and the page must have it.',
  ],
  [add('class:PKTPeer/field:x', { type: 'PKTLost' }), 'invalid: `PKTLost` is no type that the page describes.'],
  [add('class:PKTPeer/field:x', { type: 'long', value: 1 }), 'invalid: Such a part has no `value`.'],
  [add('enum:PKT_Mode/member:X', { value: 1, type: 'long' }), 'invalid: Such a part has no `type`.'],
  [add('class:X', { type: 'long' }), 'invalid: Such a part has no `type`.'],
  [add('listener:pktListener/event:onX', { module: 'PKTOther' }), 'invalid: Such a part has no `module`.'],
  [add('class:PKT_Mode', {}), 'invalid: The page has another type `PKT_Mode`.'],
  [add('enum:pktListener', {}), 'invalid: The page has another type `pktListener`.'],
  [add('enum:object', {}), 'invalid: `object` is a type of its own.'],
  [add('class:a.b', {}), 'invalid: `a.b` is no name: a letter, and behind it letters and digits, are expected.'],
  [
    add('module:X', {}),
    'invalid: Methods, enums and classes can be added, and what is inside them and inside listeners.',
  ],
  [
    add('listener:X', {}),
    'invalid: Methods, enums and classes can be added, and what is inside them and inside listeners.',
  ],
  [
    add('method:ping/param:peerID.x', { type: 'long' }),
    'invalid: `method:ping/param:peerID` is no object; set its type to one first.',
  ],
  [add('method:ping/field:x', { type: 'long' }), 'dead'],
  [add('class:PKTPeer/param:x', { type: 'long' }), 'dead'],
  [add('method:ping/param:gone.x', { type: 'long' }), 'dead'],
  [add('enum:PKTPeer/member:x', { value: 1 }), 'dead'],
  [add('listener:PKTPeer/event:x', {}), 'dead'],
  [add('x', {}), 'dead'],
  [add('', {}), 'dead'],
])('%# $id $to has its state', (correction, state) => {
  expect(statesOf(pocket, correction)).toEqual([state]);
});
