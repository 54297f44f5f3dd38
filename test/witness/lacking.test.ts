import { describe, expect, test } from 'vitest';
import { against } from './pocket.js';

describe('what only the witness has', () => {
  test.each([
    'method:open/param:other',
    'method:open/param:filter.other',
    'method:list/result.other',
    'class:PKTPeer/field:other',
    'event:onFilled/payload.other',
  ])('is told: %s', async (id) => {
    expect(await against(`${id} type string`)).toContain(`${id} type: string | -`);
  });

  test('is told once, with what is inside', async () => {
    const id = 'method:list/result.other';
    expect((await against(`${id} type object`, `${id} values 1`, `${id}.a type X`, `${id}.a.b type X`))[0]).toBe(
      `${id} type: object | -`,
    );
    const found = await against(`${id} type object`, `${id}.a type X`, `${id}s type string`);
    expect(found.filter((one) => one.startsWith(id))).toEqual([`${id} type: object | -`, `${id}s type: string | -`]);
  });

  test('is told once for a method, an enum or an event', async () => {
    const found = await against(
      'method:shut/param:a type string',
      'method:shut/param:b type string',
      'enum:PKT_Size/member:PKT_BIG value 1',
      'enum:PKT_Size/member:PKT_SMALL value 2',
      'event:onLost tag onLost',
      'event:onLost/payload.a type string',
    );
    expect(found).toEqual([
      'method:shut/param:a type: string | -',
      'enum:PKT_Size/member:PKT_BIG value: 1 | -',
      'event:onLost tag: onLost | -',
    ]);
  });
});

describe('what only the model has', () => {
  test('of a method that the witness knows', async () => {
    expect(await against('method:open/param:name type string', 'method:open/param:peer type object')).toEqual([
      'method:open/param:level type: - | PKT_Level',
      'method:open/param:kinds type: - | PKT_Kind[]',
      'method:open/param:size type: - | integer',
      'method:open/param:tags type: - | map<string,string>',
      'method:open/param:filter type: - | object',
    ]);
  });

  test('of a method that the witness knows by its result', async () => {
    const other = 'method:list/param:other type string';
    const found = await against('method:open/result type string', other);
    expect(found.filter((one) => one.startsWith('method:open/'))).toHaveLength(7);
  });

  test('is nothing where the witness has no parameters at all', async () => {
    expect(await against('method:open/result type string')).toEqual([]);
  });

  test('is nothing of a method that the witness does not know', async () => {
    expect(await against('method:list/param:x type string')).toEqual(['method:list/param:x type: string | -']);
  });

  test('of a class', async () => {
    expect(await against('class:PktPeer/field:level type number', 'class:PktPeer/field:textElem type string')).toEqual([
      'class:PKTPeer/field:peerID type: - | string',
    ]);
  });

  test('is not asked of a class that the witness writes out elsewhere', async () => {
    expect(await against('method:list/result.best.peerID type string', 'class:X/field:y type string')).not.toContain(
      'class:PKTPeer/field:level type: - | PKT_Level',
    );
  });

  test('of an enum, also under another name', async () => {
    const lacking = ['enum:PKT_Level/member:PKT_HIGH value: - | 1'];
    expect(await against('enum:PKT_Level/member:PKT_LOW value 0')).toEqual(lacking);
    expect(await against('enum:LevelEnum/member:PKT_LOW value 0')).toEqual(lacking);
  });

  test('of a payload', async () => {
    const id = 'listener:pocketListener/event:onOpened/payload';
    expect(await against('event:onOpened/payload.by type PKTPeer')).toEqual([`${id}.count type: - | integer`]);
    expect(await against('event:onOpened payload object', 'event:onFilled/payload.what type string')).toEqual([
      `${id}.by type: - | PKTPeer`,
      `${id}.count type: - | integer`,
    ]);
  });

  test('is nothing of a payload that has a class with the witness', async () => {
    expect(await against('event:onOpened payload PKTOpening', 'event:onFilled/payload.what type string')).toEqual([]);
  });

  test('is nothing where the witness has no fields of payloads', async () => {
    expect(await against('event:onOpened payload object', 'event:onFilled payload object')).toEqual([]);
  });

  test('of an object that the witness writes out', async () => {
    const found = await against('method:open/param:filter type object', 'method:open/param:filter.to type number');
    expect(found).toContain('method:open/param:filter.from type: - | long');
    const closed = await against('method:open/param:filter type object');
    expect(closed.filter((one) => one.startsWith('method:open/param:filter'))).toEqual([]);
    expect(await against('method:list/result.peers type object[]')).toEqual([
      'method:list/result.extra type: - | object[]',
      'method:list/result.best type: - | PKTPeer',
    ]);
  });
});
