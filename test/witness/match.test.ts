import { describe, expect, test } from 'vitest';
import type { Ir } from '../../generator/ir/types.js';
import { compareWithWitness } from '../../generator/witness/compare.js';
import { against, linesAgainst, pocket, textOf } from './pocket.js';

describe('a class', () => {
  test('has its name in any capitals', async () => {
    expect(await linesAgainst('class:PktPeer/field:peerID type string')).toEqual([]);
    expect(await linesAgainst('class:PktPeer/field:peerID type number')).toEqual([
      'class:PktPeer/field:peerID type: number | string',
    ]);
  });

  test('has its fields in the capitals that are sent', async () => {
    expect(await linesAgainst('class:PKTPeer/field:peerId type string')).toEqual([
      'class:PKTPeer/field:peerId type: string | -',
    ]);
  });

  test('may be written out where the model names it, also in a list', async () => {
    const facts = ['method:list/result.best.peerID', 'method:list/result.peers.peerID', 'event:onMoved/payload.peerID'];
    for (const id of facts) {
      expect(await linesAgainst(`${id} type string`)).toEqual([]);
      expect(await linesAgainst(`${id} type number`)).toEqual([`${id} type: number | string`]);
    }
    expect(await linesAgainst('event:onOpened/payload.by.name type string')).toEqual([
      'event:onOpened/payload.by.name type: string | -',
    ]);
  });

  test('that the model does not have is compared to nothing', async () => {
    expect(await against('class:PKTFilter/field:from type string', 'class:PKTFilter/field:other type X')).toEqual([]);
  });
});

test('a field of several keys is found by each', async () => {
  expect(await linesAgainst('class:PKTPeer/field:soundElem type string')).toEqual([]);
  expect(await linesAgainst('class:PKTPeer/field:textElem type number')).toEqual([
    'class:PKTPeer/field:textElem type: number | string',
  ]);
  expect(await linesAgainst('class:PKTPeer/field:faceElem type string')).toEqual([
    'class:PKTPeer/field:faceElem type: string | -',
  ]);
});

describe('a method', () => {
  test('is found by what the native module calls it', async () => {
    expect(await linesAgainst('method:opne/param:name type string')).toEqual([]);
    expect(await linesAgainst('method:opne/param:name type number')).toEqual([
      'method:opne/param:name type: number | string',
    ]);
  });

  test('is not found by other capitals, which call nothing', async () => {
    expect(await linesAgainst('method:Open/param:name type string')).toEqual([
      'method:Open/param:name type: string | -',
    ]);
  });
});

describe('an enum', () => {
  test('has its name in any capitals', async () => {
    expect(await linesAgainst('enum:Pkt_Level/member:PKT_LOW value 0')).toEqual([]);
  });

  test('of another name is told by its members', async () => {
    expect(await linesAgainst('enum:LevelEnum/member:PKT_LOW value 0')).toEqual([]);
    expect(await linesAgainst('enum:LevelEnum/member:PKT_LOW value 7')).toEqual([
      'enum:LevelEnum/member:PKT_LOW value: 7 | 0',
    ]);
  });

  test('of another name may hold members of several of ours', async () => {
    const found = await against(
      'enum:All/member:PKT_LOW value 0',
      'enum:All/member:PKT_HIGH value 1',
      'enum:All/member:PKT_RED value green',
    );
    expect(found).toEqual(['enum:All/member:PKT_RED value: green | red']);
  });

  test('that the model has lends no members of others', async () => {
    expect(await linesAgainst('enum:PKT_Kind/member:PKT_LOW value 0')).toEqual([
      'enum:PKT_Kind/member:PKT_LOW value: 0 | -',
    ]);
  });
});

describe('an event', () => {
  test('is that of its handler in whichever listener has it', async () => {
    expect(await linesAgainst('event:onShut tag onClosed')).toEqual([]);
    expect(await linesAgainst('listener:pocketListener/event:onShut tag onClosed')).toEqual([]);
    expect(await linesAgainst('listener:pocketListener/event:onShut tag onShut')).toEqual([
      'listener:pocketListener/event:onShut tag: onShut | onClosed',
    ]);
  });

  test('is that of the listener which the witness names, where several have one', async () => {
    const ir = await twoListeners();
    const tag = (add: string): readonly (string | null)[] => {
      const facts = [`event:onShut listener ${add}`, 'event:onShut tag ?'];
      return compareWithWitness(ir, textOf(facts)).map(({ model }) => model);
    };
    expect(tag('addPocketListener')).toEqual(['onClosed']);
    expect(tag('addOtherListener')).toEqual(['onShut']);
  });

  test('names its listener by a method that may have its native name', async () => {
    const ir = await twoListeners();
    const native = { value: 'nativeAdd', from: { kind: 'documented', spans: [] } } as const;
    const methods = ir.methods.map((method) =>
      method.name.value === 'addPocketListener' ? { ...method, native } : method,
    );
    const heard = (name: string): number =>
      compareWithWitness({ ...ir, methods }, textOf([`event:onMoved listener ${name}`])).length;
    expect(heard('nativeAdd')).toBe(0);
    expect(heard('otherAdd')).toBe(1);
  });
});

/** The model with a second listener, whose event has another tag. */
async function twoListeners(): Promise<Ir> {
  const ir = await pocket();
  const says = (value: string) => ({ value, from: { kind: 'documented', spans: [] } }) as const;
  const others = ir.listeners.map((listener) => ({
    ...listener,
    id: 'listener:other',
    add: says('addOtherListener'),
    events: listener.events
      .filter(({ name }) => name.value === 'onShut')
      .map((event) => ({ ...event, id: 'listener:other/event:onShut', tag: says('onShut') })),
  }));
  return { ...ir, listeners: [...ir.listeners, ...others] };
}
