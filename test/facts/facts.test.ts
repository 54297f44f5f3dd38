import { expect, test } from 'vitest';
import { factLines } from '../../generator/facts/facts.js';
import { edited, OURS, read } from '../sync/pocket.js';

/** The lines that edits of a small reference add, with spaces for tabs. */
async function added(...edits: readonly (readonly [from: string, to: string])[]): Promise<readonly string[]> {
  const before = new Set(factLines(await read(OURS)));
  const after = factLines(await read(edited(OURS, ...edits)));
  return after.filter((line) => !before.has(line)).map((line) => line.replaceAll('\t', ' '));
}

test('what may be null is told of parameters, of fields and of what is inside them', async () => {
  expect(
    await added(
      ['peerID: string, // optional', 'peerID: string, // optional, nullable'],
      ['level: integer, // optional', 'level: integer, // optional, nullable'],
      ['name: string, //', 'name: string, // nullable'],
      ['peer: PKTPeer, //', 'peer: PKTPeer, // nullable'],
    ),
  ).toEqual([
    'class:PKTPeer/field:name nullable yes',
    'listener:pktListener/event:onPing/payload.peer nullable yes',
    'method:ping/param:filter.level nullable yes',
    'method:ping/param:peerID nullable yes',
  ]);
});

test('a method that answers bare is told, and one that does not is not', async () => {
  expect(await added(['- rule:', '- answer: bare\n- rule:'])).toEqual(['method:ping answer bare']);
});

test('a default of null is no word on what may be null', async () => {
  expect(await added(['peerID: string, // optional', 'peerID: string, // optional, default null'])).toEqual([
    'method:ping/param:peerID default null',
  ]);
});
