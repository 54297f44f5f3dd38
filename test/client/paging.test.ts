import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Sandbox } from '../targets/compile.js';
import { FakeHost, loadBinding, type Binding } from './binding.js';

let sandbox: Sandbox;
let binding: Binding;
beforeAll(async () => {
  ({ binding, sandbox } = await loadBinding());
}, 60_000);
afterAll(() => sandbox.remove());

let host: FakeHost;
beforeEach(() => {
  host = new FakeHost();
});

/** The host answers a method with these pages, one after the other; then with the last one for ever. */
function pages(method: string, ...answers: readonly [...(readonly object[]), object]): void {
  let index = 0;
  host.on(method, (_, done) => done({ code: 0, data: answers[Math.min(index++, answers.length - 1)], desc: '' }));
}

/** A page of notes that are named by letters. */
function page(letters: string, nextSeq: unknown, isFinished: unknown): object {
  return { noteList: [...letters].map((id) => ({ id })), nextSeq, isFinished };
}

/** All notes, by their letters. More than a hundred are too many for any test. */
async function lettersOf(params?: object): Promise<string> {
  let letters = '';
  for await (const { id } of binding.iterateNotesByPage(binding.connect(host), params)) {
    letters += id;
    if (letters.length > 100) throw new Error('this goes on for ever');
  }
  return letters;
}

/** The parameters that each page was asked for with. */
function asked(): readonly object[] {
  return host.calls.map(([, params]) => params);
}

describe('the items of all pages', () => {
  test('end where the host says nothing', async () => {
    host.answers('getNotesByPage', null);
    expect(await lettersOf()).toBe('');
  });

  test('are asked for in the way of the client', async () => {
    pages('getNotesByPage', page('ab', 2, false), page('c', 0, true));
    const calls: object[] = [];
    const client = binding.createRooms(host, { around: (call, proceed) => (calls.push(call), proceed()) });
    const ids: string[] = [];
    for await (const { id } of binding.iterateNotesByPage(client)) ids.push(id);
    expect(ids).toEqual(['a', 'b', 'c']);
    expect(calls).toMatchObject([{ params: { nextSeq: 0 } }, { params: { nextSeq: 2 } }]);

    host.on('getNotesByPage', () => undefined);
    const hasty = binding.createRooms(host, { timeout: 5 });
    await expect(binding.iterateNotesByPage(hasty).next()).rejects.toMatchObject({ name: 'TimeoutError' });
  });

  test('come one by one, until the flag says that there are no more', async () => {
    pages('getNotesByPage', page('ab', 2, false), page('c', 3, false), page('d', 4, true));
    expect(await lettersOf({ count: 2 })).toBe('abcd');
    expect(asked()).toEqual([
      { nextSeq: 0, count: 2 },
      { nextSeq: 2, count: 2 },
      { nextSeq: 3, count: 2 },
    ]);
  });

  test('may begin in the middle, and leave the given parameters as they are', async () => {
    pages('getNotesByPage', page('c', 3, false), page('d', 0, true));
    const params = Object.freeze({ nextSeq: 2 });
    expect(await lettersOf(params)).toBe('cd');
    expect(asked()).toEqual([{ nextSeq: 2 }, { nextSeq: 3 }]);
  });

  test('come from a client as well', async () => {
    pages('getNotesByPage', page('a', 1, false), page('b', 0, true));
    const found: string[] = [];
    for await (const { id } of binding.iterateNotesByPage(binding.createRooms(host))) found.push(id);
    expect(found).toEqual(['a', 'b']);
  });

  test('are asked for page by page, not before they are needed', async () => {
    pages('getNotesByPage', page('ab', 2, false), page('c', 3, true));
    const notes = binding.iterateNotesByPage(binding.connect(host));
    expect(asked()).toHaveLength(0);
    await notes.next();
    await notes.next();
    expect(asked()).toHaveLength(1);
    expect((await notes.next()).value).toEqual({ id: 'c' });
    expect([(await notes.next()).done, asked().length]).toEqual([true, 2]);
  });

  test('are asked for no more where the loop ends', async () => {
    pages('getNotesByPage', page('ab', 2, false));
    for await (const { id } of binding.iterateNotesByPage(binding.connect(host))) if (id === 'b') break;
    expect(asked()).toHaveLength(1);
  });

  test('go on over pages that are empty', async () => {
    pages(
      'getNotesByPage',
      page('', 1, false),
      { nextSeq: 2, isFinished: false },
      { noteList: null, nextSeq: 3 },
      page('a', 4, true),
    );
    expect(await lettersOf()).toBe('a');
    expect(asked()).toHaveLength(4);
  });

  test('may be none', async () => {
    pages('getNotesByPage', page('', 0, true));
    expect(await lettersOf()).toBe('');
    expect(asked()).toHaveLength(1);
  });
});

describe('the last page', () => {
  const ENDS: readonly (readonly [title: string, nextSeq: unknown, isFinished: unknown])[] = [
    ['a flag, whatever the cursor is', 7, true],
    ['no cursor', undefined, false],
    ['a cursor of null', null, undefined],
    ['the cursor of the first page', 0, false],
  ];
  test.each(ENDS)('is told by %s', async (_, nextSeq, isFinished) => {
    pages('getNotesByPage', page('a', 1, false), page('b', nextSeq, isFinished), page('no', 9, true));
    expect(await lettersOf()).toBe('ab');
  });

  test('is told by an empty cursor where there is no flag for it; other flags say nothing', async () => {
    pages(
      'search',
      { found: [{ id: 'a' }], from: 'x', isCached: true },
      { found: [{ id: 'b' }], from: '', isCached: false },
    );
    const found: string[] = [];
    const params = { filter: { word: 'hi' } };
    for await (const { id } of binding.iterateSearch(binding.connect(host), params)) found.push(id);
    expect(found).toEqual(['a', 'b']);
    expect(asked()).toEqual([{ filter: { word: 'hi', from: '' } }, { filter: { word: 'hi', from: 'x' } }]);
  });

  test('is told by a flag that says whether there are more', async () => {
    pages('listDoors', { page: 2, hasMore: true, doors: ['a'] }, { page: 3, hasMore: false, doors: ['b'] });
    const found: string[] = [];
    for await (const door of binding.iterateListDoors(binding.connect(host))) found.push(door);
    expect(found).toEqual(['a', 'b']);
    expect(asked()).toEqual([{ page: 1 }, { page: 2 }]);
  });
});

describe('a host that never ends', () => {
  test('with one cursor is left where it gives it again', async () => {
    pages('getNotesByPage', page('a', 5, false));
    expect(await lettersOf()).toBe('aa');
    expect(asked()).toEqual([{ nextSeq: 0 }, { nextSeq: 5 }]);
  });

  test('going round in circles is left after the first', async () => {
    pages('getNotesByPage', page('a', 1, false), page('b', 2, false), page('c', 1, false), page('d', 2, false));
    expect(await lettersOf()).toBe('abc');
  });
});

describe('an error', () => {
  test('of the host ends the loop, after the items of the pages before', async () => {
    let count = 0;
    host.on('getNotesByPage', (_, done) =>
      done(count++ === 0 ? { code: 0, data: page('ab', 2, false), desc: '' } : { code: 7, desc: 'closed' }),
    );
    const notes = binding.iterateNotesByPage(binding.connect(host));
    expect([(await notes.next()).value, (await notes.next()).value]).toEqual([{ id: 'a' }, { id: 'b' }]);
    await expect(notes.next()).rejects.toMatchObject({ name: 'CallError', method: 'getNotesByPage', code: 7 });
    expect(await notes.next()).toEqual({ value: undefined, done: true });
  });

  test('in the parameters comes with the first item, and the host is not asked', async () => {
    await expect(lettersOf({ count: 'two' })).rejects.toMatchObject({ name: 'ParameterError' });
    const search = binding.iterateSearch(binding.connect(host), {});
    await expect(search.next()).rejects.toMatchObject({ error: 'filter is required' });
    expect(host.calls).toEqual([]);
  });
});
