import { beforeAll, describe, expect, test } from 'vitest';
import { Client, pair, party, term, textIn } from './clients.js';

interface Text {
  readonly msgID: string;
  readonly seq: number;
  readonly textElem: { readonly text: string };
}

const COUNT = 250;

describe('a history of 250 messages', () => {
  let alice: Client;
  let bob: Client;
  beforeAll(async () => {
    const { mock, clients } = await party(['alice', 'bob']);
    [alice, bob] = clients as [Client, Client];
    for (let number = 1; number <= COUNT; number++)
      await (number % 3 === 0 ? bob : alice).send(`${number}`, { receiver: number % 3 === 0 ? 'alice' : 'bob' });
    await mock.idle();
  });

  /** All pages in one direction. */
  async function pages(getType: string, start: object = {}): Promise<readonly (readonly Text[])[]> {
    const all: Text[][] = [];
    let lastMsgID: string | undefined;
    for (;;) {
      const query = { userID: 'bob', count: 20, getType: term(getType), ...start, ...(lastMsgID && { lastMsgID }) };
      const page = (await alice.call('getHistoryMessageList', query)) as Text[];
      if (page.length === 0) return all;
      all.push(page);
      lastMsgID = page[page.length - 1]?.msgID;
    }
  }

  const numbers = (all: readonly (readonly Text[])[]): number[] => all.flat().map(({ textElem }) => +textElem.text);
  const fromOneTo = (end: number): number[] => Array.from({ length: end }, (_, index) => index + 1);

  test('is read page by page, newest first', async () => {
    const all = await pages('V2TIM_GET_CLOUD_OLDER_MSG');
    expect(all.map((page) => page.length)).toEqual([...Array<number>(12).fill(20), 10]);
    expect(numbers(all)).toEqual(fromOneTo(COUNT).reverse());
  });

  test('is read towards newer ones, oldest first', async () => {
    const older = await pages('V2TIM_GET_CLOUD_OLDER_MSG');
    const [oldest] = older.flat().slice(-1);
    expect(numbers(await pages('V2TIM_GET_CLOUD_NEWER_MSG', { lastMsgID: oldest?.msgID }))).toEqual(
      fromOneTo(COUNT).slice(1),
    );
    expect(await pages('V2TIM_GET_CLOUD_NEWER_MSG')).toEqual([]);
  });

  test('has nothing before its first message, and knows no message of others', async () => {
    const [oldest] = (await pages('V2TIM_GET_CLOUD_OLDER_MSG')).flat().slice(-1);
    const query = { userID: 'bob', count: 20, lastMsgID: oldest?.msgID };
    expect(await alice.call('getC2CHistoryMessageList', query)).toEqual([]);
    expect(await alice.codeOf('getC2CHistoryMessageList', { ...query, lastMsgID: 'nothing' })).toBe(6017);
    expect(await alice.codeOf('getHistoryMessageList', { count: 20, getType: 1 })).toBe(6017);
    expect(await alice.codeOf('getHistoryMessageList', { userID: 'bob', count: 20, getType: 9 })).toBe(6017);
  });

  test('is searched page by page', async () => {
    const found: number[] = [];
    for (let pageIndex = 0; pageIndex < 3; pageIndex++) {
      const searchParam = { keywordList: ['5'], conversationID: 'c2c_bob', pageSize: 20, pageIndex };
      const { totalCount, messageSearchResultItems: items } = (await alice.call('searchCloudMessages', {
        searchParam,
      })) as { totalCount: number; messageSearchResultItems: { messageCount: number; messageList: Text[] }[] };
      expect([totalCount, items[0]?.messageCount]).toEqual([44, 44]);
      found.push(...numbers(items.map(({ messageList }) => messageList)));
    }
    expect(found).toEqual(
      fromOneTo(COUNT)
        .filter((number) => `${number}`.includes('5'))
        .reverse(),
    );
  });
});

describe('a group', () => {
  test('numbers its messages, and finds them by their numbers', async () => {
    const { alice } = await pair();
    const groupID = 'team';
    await alice.call('createGroup', { groupType: 'Work', groupID, groupName: 'Team' });
    for (const text of ['1', '2', '3', '4', '5']) await alice.send(text, { groupID });
    const query = { groupID, count: 9, getType: term('V2TIM_GET_CLOUD_OLDER_MSG') };
    const seqs = async (more: object): Promise<number[]> =>
      ((await alice.call('getHistoryMessageList', { ...query, ...more })) as Text[]).map(({ seq }) => seq);
    expect(await seqs({})).toEqual([5, 4, 3, 2, 1]);
    expect(await seqs({ lastMsgSeq: 3 })).toEqual([3, 2, 1]);
    expect(await seqs({ messageSeqList: [2, 4, 99] })).toEqual([4, 2]);
    expect(await seqs({ getType: term('V2TIM_GET_CLOUD_NEWER_MSG'), lastMsgSeq: 3 })).toEqual([3, 4, 5]);
  });
});

describe('what a device has', () => {
  const LOCAL = { userID: 'alice', count: 9, getType: term('V2TIM_GET_LOCAL_OLDER_MSG') };
  const CLOUD = { ...LOCAL, getType: term('V2TIM_GET_CLOUD_OLDER_MSG') };

  test('is what it was sent or has loaded', async () => {
    const { mock, alice } = await pair();
    const late = new Client(mock.device({ kind: 'tablet' }));
    const first = await alice.send('Read elsewhere', { receiver: 'bob' });
    await mock.idle();
    const phone = await new Client(mock.device({ kind: 'watch' })).login('bob');
    await phone.call('markAllMessageAsRead');
    await late.login('bob');
    await mock.idle();
    expect(await late.call('getHistoryMessageList', LOCAL)).toEqual([]);
    expect(await late.call('findMessages', { messageIDList: [first] })).toEqual([]);
    expect(await late.call('getHistoryMessageList', CLOUD)).toHaveLength(1);
    expect(await late.call('findMessages', { messageIDList: [first, 'nothing'] })).toHaveLength(1);
    expect(await late.call('getHistoryMessageList', LOCAL)).toHaveLength(1);
  });

  test('it keeps when another device deletes in the cloud', async () => {
    const { mock, alice, bob } = await pair();
    const tablet = await new Client(mock.device({ kind: 'tablet' })).login('bob');
    const msgID = await alice.send('Hello', { receiver: 'bob' });
    await mock.idle();
    const late = await new Client(mock.device({ kind: 'watch' })).login('bob');
    await bob.call('markAllMessageAsRead');
    await bob.call('deleteMessages', { msgIDs: [msgID] });
    const sizes = [];
    for (const client of [bob, tablet, late, alice])
      sizes.push(
        (
          (await client.call('getHistoryMessageList', {
            ...CLOUD,
            userID: client === alice ? 'bob' : 'alice',
          })) as object[]
        ).length,
      );
    expect(sizes).toEqual([0, 1, 1, 1]);
    expect(await bob.call('findMessages', { messageIDList: [msgID] })).toMatchObject([
      { status: term('V2TIM_MSG_STATUS_HAS_DELETED') },
    ]);
    const fresh = await new Client(mock.device({ kind: 'desktop' })).login('bob');
    expect(await fresh.call('getHistoryMessageList', CLOUD)).toEqual([]);
  });

  test('can be added to without sending', async () => {
    const { mock, alice, bob } = await pair();
    await alice.send('Hello', { receiver: 'bob' });
    const params = { data: 'You are friends now', userID: 'alice', sender: 'bob' };
    const inserted = await bob.call('insertC2CMessageToLocalStorage', params);
    expect(inserted).toMatchObject({
      elemType: term('V2TIM_ELEM_TYPE_CUSTOM'),
      status: term('V2TIM_MSG_STATUS_LOCAL_IMPORTED'),
      customElem: { data: 'You are friends now' },
    });
    await mock.idle();
    expect(bob.heard('onConversationChanged').slice(-1)).toMatchObject([
      [{ lastMessage: { msgID: textIn(inserted, 'msgID') } }],
    ]);
    expect(await bob.call('getHistoryMessageList', LOCAL)).toHaveLength(2);
    expect(await alice.call('getHistoryMessageList', { ...CLOUD, userID: 'bob' })).toHaveLength(1);
  });

  test('can be cleared, while the conversation stays', async () => {
    const { mock, alice, bob } = await pair();
    await alice.send('Hello', { receiver: 'bob' });
    await bob.call('clearC2CHistoryMessage', { userID: 'alice' });
    await mock.idle();
    expect(await bob.call('getHistoryMessageList', CLOUD)).toEqual([]);
    const conversation = await bob.call('getConversation', { conversationID: 'c2c_alice' });
    expect(conversation).toMatchObject({ unreadCount: 0 });
    expect(conversation).not.toHaveProperty('lastMessage');
    expect(await alice.call('getHistoryMessageList', { ...CLOUD, userID: 'bob' })).toHaveLength(1);
  });
});

test('a search up to the time that a message tells finds the message', async () => {
  const { mock, alice } = await pair();
  mock.clock.advance(700);
  await alice.send('Hello', { receiver: 'bob' });
  const searchTimePosition = Math.floor(mock.clock.now() / 1000);
  mock.clock.advance(60_000);
  const found = async (more: object): Promise<unknown> => {
    const searchParam = { keywordList: ['Hello'], searchTimePosition, searchTimePeriod: 10, ...more };
    return ((await alice.call('searchLocalMessages', { searchParam })) as { totalCount: number }).totalCount;
  };
  expect(await found({})).toBe(1);
  expect(await found({ searchTimePosition: searchTimePosition - 1 })).toBe(0);
  expect(await found({ searchTimePosition: searchTimePosition + 11 })).toBe(0);
});

test('a search through all conversations gives messages only of those with one match', async () => {
  const { alice } = await pair({ users: ['carol'] });
  for (const [text, receiver] of [
    ['invoice 1', 'bob'],
    ['Invoice 2', 'bob'],
    ['invoice and receipt', 'carol'],
  ] as const)
    await alice.send(text, { receiver });
  const search = (more: object): Promise<unknown> =>
    alice.call('searchLocalMessages', { searchParam: { keywordList: ['invoice'], ...more } });
  expect(await search({})).toMatchObject({
    totalCount: 2,
    messageSearchResultItems: [
      { conversationID: 'c2c_bob', messageCount: 2, messageList: [] },
      { conversationID: 'c2c_carol', messageCount: 1, messageList: [{ textElem: { text: 'invoice and receipt' } }] },
    ],
  });
  const both = { keywordList: ['invoice', 'receipt'], type: term('V2TIM_KEYWORD_LIST_MATCH_TYPE_AND') };
  expect(await search(both)).toMatchObject({ totalCount: 1 });
  expect(await search({ userIDList: ['bob'] })).toMatchObject({ totalCount: 0 });
  expect(await alice.codeOf('searchLocalMessages', { searchParam: { conversationID: 'c2c_bob' } })).toBe(6017);
});
