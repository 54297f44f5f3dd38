import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { mockHost } from '../../templates/typescript/runtime/mock/host.js';
import type { Model } from '../../templates/typescript/runtime/model.js';
import { compileErrors } from '../targets/compile.js';
import { Client } from './clients.js';
import { misfits } from './fits.js';

const text = { kind: 'string' } as const;

/** The reference of some other SDK. One of its methods is called like one that the mock knows. */
const OTHER: Model = {
  enums: { Colour: { RED: 'red', GREEN: 'green' } },
  classes: {
    Node: [
      { name: 'name', type: text, required: true },
      { name: 'colour', type: { kind: 'enum', name: 'Colour' }, required: true },
      { name: 'parent', type: { kind: 'class', name: 'Node' }, required: false },
      { name: 'children', type: { kind: 'array', of: { kind: 'class', name: 'Node' } }, required: true },
      { name: 'weights', type: { kind: 'map', of: { kind: 'number' } }, required: true },
    ],
  },
  methods: {
    plant: {
      native: 'plant_tree',
      params: [{ name: 'colour', type: { kind: 'enum', name: 'Colour' }, required: true }],
      result: { kind: 'class', name: 'Node' },
    },
    fell: { native: 'fell', params: [], result: { kind: 'void' } },
    listen: { native: 'listen', params: [], result: { kind: 'void' } },
    unlisten: { native: 'unlisten', params: [], result: { kind: 'void' } },
    getVersion: { native: 'getVersion', params: [], result: { kind: 'string' } },
    createTextMessage: {
      native: 'createTextMessage',
      params: [{ name: 'text', type: text, required: true }],
      result: { kind: 'object', fields: [{ name: 'id', type: text, required: true }] },
    },
  },
  listeners: {
    forest: {
      add: 'listen',
      remove: 'unlisten',
      envelope: 'woods',
      events: { onGrown: { tag: 'grown', payload: { kind: 'class', name: 'Node' } } },
    },
  },
};

describe('a mock for another reference', () => {
  test('answers what it knows nothing of with values of the right types', async () => {
    const plant = async (seed: number): Promise<unknown> =>
      new Client(mockHost(OTHER, { seed })).call('plant', { colour: 'red' });
    const tree = await plant(1);
    const result = OTHER.methods['plant']?.result ?? text;
    expect(misfits(OTHER, result, tree, 'plant').filter(({ lacking }) => !lacking?.endsWith('.parent'))).toEqual([]);
    expect(await plant(1)).toEqual(tree);
    expect(await plant(2)).not.toEqual(tree);
  });

  test('takes both names of a method, and needs no start and no login where there is none', async () => {
    const client = new Client(mockHost(OTHER));
    expect(await client.call('plant_tree', { colour: 'green' })).toMatchObject({ name: /^text-/ });
    expect(await client.call('fell')).toBeUndefined();
    expect(await client.codeOf('plant', {})).toBe(6017);
    expect(await client.codeOf('sendMessage').catch((error: unknown) => String(error))).toMatch(
      /no method sendMessage/,
    );
  });

  test('does what it knows, and says no more than the reference lists', async () => {
    const client = new Client(mockHost(OTHER, { version: '1.2.3' }));
    expect(await client.call('getVersion')).toBe('1.2.3');
    expect(Object.keys((await client.call('createTextMessage', { text: 'Hello' })) as object)).toEqual(['id']);
  });

  test('tells of events by the names of the reference', async () => {
    const mock = mockHost(OTHER);
    const client = new Client(mock);
    await client.call('listen', { uuid: 'mine' });
    mock.emit('onGrown');
    mock.emit('onGrown', { name: 'oak' });
    await mock.idle();
    await client.call('unlisten', { uuid: 'mine' });
    mock.emit('onGrown');
    await mock.idle();
    expect(client.events).toMatchObject([
      { method: 'woods', type: 'grown', listenerUuid: 'mine', data: { name: /^text-/ } },
      { method: 'woods', type: 'grown', listenerUuid: 'mine', data: { name: 'oak' } },
    ]);
  });
});

test('the mock needs nothing but the language and timers', async () => {
  const folder = new URL('../../templates/typescript/runtime/', import.meta.url);
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts'));
  const read = async (name: string): Promise<{ path: string; content: string }> => ({
    path: `runtime/${name}`,
    content: await readFile(new URL(name, folder), 'utf8'),
  });
  const files = await Promise.all(names.map(read));
  const ofMock = files.filter(({ path }) => path.startsWith('runtime/mock/'));
  expect(ofMock.length).toBeGreaterThan(50);
  // No type is known there but those of the language itself.
  expect(compileErrors(files).filter((error) => error.startsWith('runtime/mock/'))).toEqual([]);
  expect(ofMock.filter(({ content }) => /\b(?:Date|Math\.random|eval|Function)\b(?=[.(])/.test(content))).toEqual([]);
}, 60_000);
