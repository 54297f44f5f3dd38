import { expect, test } from 'vitest';
import { mentionsOf } from '../../generator/sync/mentions.js';
import { edited, OURS, read } from './pocket.js';

async function mentions(gone: string, text = OURS): Promise<readonly string[]> {
  return mentionsOf(await read(text), [gone]).map((mention) => mention.in);
}

test('links, code spans and code name a part', async () => {
  expect(await mentions('method:ping')).toEqual(['method:ping', 'the guide "Tour"']);
  expect(await mentions('method:pong')).toEqual(['the guide "Tour"']);
});

test('a word in a sentence is just a word', async () => {
  expect(await mentions('method:bye', edited(OURS, ['Takes leave.', 'Says bye and `goodbye`.']))).toEqual([]);
  expect(await mentions('method:bye', edited(OURS, ['Takes leave.', 'Says `bye(now)`.']))).toEqual(['method:bye']);
});

test('a field is looked for in its own section alone', async () => {
  expect(await mentions('method:ping/param:peerID')).toEqual(['method:ping/param:filter.level', 'method:ping']);
  expect(await mentions('class:PKTPeer/field:peerID')).toEqual([]);
});

test('what is removed itself, and what is to be described, says nothing', async () => {
  const removed = edited(OURS, ['#### ping\n\nGreets a peer.\n\n', '#### ping\n\nGreets a peer.\n\n- removed: 2\n']);
  expect(await mentions('method:ping', removed)).toEqual(['the guide "Tour"']);
  expect(await mentions('method:x', edited(OURS, ['Greets a peer.', 'TODO: check, this was `x`. Greets.']))).toEqual(
    [],
  );
});

test('nothing is gone', async () => {
  expect(mentionsOf(await read(OURS), [])).toEqual([]);
});
