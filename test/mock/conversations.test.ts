import { describe, expect, test } from 'vitest';
import { Client, listIn, pair, party, term } from './clients.js';

const STAR = term('V2TIM_CONVERSATION_MARK_TYPE_STAR');
const ALL_READ = { cleanTimeStamp: 0, cleanSequence: 0 };

function ids(page: unknown): unknown[] {
  return listIn(page, 'conversationList').map((one) => (one as { conversationID: string }).conversationID);
}

/** Alice, to whom `user1`, `user2` and so on have written, one after the other. */
async function withConversations(
  count: number,
): Promise<{ alice: Client; writers: readonly Client[]; idle: () => Promise<void> }> {
  const writers = Array.from({ length: count }, (_, index) => `user${index + 1}`);
  const { mock, clients } = await party(['alice', ...writers]);
  const [alice, ...others] = clients as [Client, ...Client[]];
  for (const writer of others) await writer.send('Hello', { receiver: 'alice' });
  await mock.idle();
  alice.forget();
  return { alice, writers: others, idle: () => mock.idle() };
}

describe('the conversation list', () => {
  test('is read page by page, the latest first and the pinned before it', async () => {
    const { alice } = await withConversations(5);
    await alice.call('pinConversation', { conversationID: 'c2c_user2', isPinned: true });
    const pages: unknown[][] = [];
    for (let [nextSeq, isFinished] = [0, false]; !isFinished;) {
      const page = (await alice.call('getConversationList', { nextSeq, count: 2 })) as {
        nextSeq: number;
        isFinished: boolean;
      };
      pages.push(ids(page));
      ({ nextSeq, isFinished } = page);
    }
    expect(pages).toEqual([['c2c_user2', 'c2c_user5'], ['c2c_user4', 'c2c_user3'], ['c2c_user1']]);
    expect(await alice.codeOf('getConversationList', { nextSeq: 0, count: 0 })).toBe(6017);
    expect(await alice.codeOf('getConversationList', { nextSeq: -1, count: 9 })).toBe(6017);
  });

  test('is filtered by all conditions at once', async () => {
    const { alice } = await withConversations(3);
    const conversationIDList = ['c2c_user1', 'c2c_user2', 'c2c_nobody'];
    expect(
      await alice.call('markConversation', { conversationIDList, markType: STAR, enableMark: true }),
    ).toMatchObject([{ resultCode: 0 }, { resultCode: 0 }, { conversationID: 'c2c_nobody', resultCode: 6017 }]);
    await alice.call('createConversationGroup', { groupName: 'Work', conversationIDList: ['c2c_user2', 'c2c_user3'] });
    const find = async (filter: object): Promise<unknown[]> =>
      ids(await alice.call('getConversationListByFilter', { filter: { groupName: 'Work', count: 9, ...filter } }));
    expect(await find({})).toEqual(['c2c_user3', 'c2c_user2']);
    expect(await find({ markType: STAR })).toEqual(['c2c_user2']);
    await alice.call('markC2CMessageAsRead', { userID: 'user2' });
    expect(await find({ markType: STAR, hasUnreadCount: true })).toEqual([]);
    expect(await find({ conversationType: term('V2TIM_GROUP') })).toEqual([]);
    expect(await find({ groupName: 'Nothing' })).toEqual([]);
  });

  test('loses entries with or without their messages', async () => {
    const { alice, writers, idle } = await withConversations(2);
    await alice.call('deleteConversation', { conversationID: 'c2c_user1' });
    const conversationIDList = ['c2c_user2', 'c2c_nobody'];
    expect(await alice.call('deleteConversationList', { conversationIDList, clearMessage: false })).toMatchObject([
      { resultCode: 0 },
      { resultCode: 6017 },
    ]);
    await idle();
    expect(alice.heard('onConversationDeleted')).toEqual([['c2c_user1'], ['c2c_user2']]);
    for (const writer of writers) await writer.send('Again', { receiver: 'alice' });
    const sizes = [];
    for (const userID of ['user1', 'user2']) {
      const query = { userID, count: 9, getType: term('V2TIM_GET_CLOUD_OLDER_MSG') };
      sizes.push(((await alice.call('getHistoryMessageList', query)) as object[]).length);
    }
    expect(sizes).toEqual([1, 2]);
    await idle();
    expect(alice.heard('onNewConversation')).toMatchObject([[{ unreadCount: 1 }], [{ unreadCount: 1 }]]);
    expect(await alice.codeOf('deleteConversation', { conversationID: 'c2c_nobody' })).toBe(6017);
  });
});

describe('what is kept about a conversation', () => {
  test('shows, and is told', async () => {
    const { alice, idle } = await withConversations(1);
    const conversationID = 'c2c_user1';
    await alice.call('setConversationDraft', { conversationID, draftText: 'See you' });
    await alice.call('setConversationCustomData', { conversationIDList: [conversationID], customData: 'green' });
    await alice.call('markConversation', { conversationIDList: [conversationID], markType: STAR, enableMark: true });
    await idle();
    const changed = { draftText: 'See you', draftTimestamp: 1_700_000_000, customData: 'green', markList: [STAR] };
    expect(alice.heard('onConversationChanged').slice(-1)).toMatchObject([[changed]]);
    expect(await alice.call('getConversation', { conversationID })).toMatchObject(changed);
    await alice.call('setConversationDraft', { conversationID, draftText: '' });
    expect(await alice.call('getConversation', { conversationID })).toMatchObject({ draftText: '', draftTimestamp: 0 });
  });

  test('is told only if something is different', async () => {
    const { alice, idle } = await withConversations(1);
    const pin = { conversationID: 'c2c_user1', isPinned: true };
    for (let time = 0; time < 3; time++) await alice.call('pinConversation', pin);
    await idle();
    expect(alice.heard('onConversationChanged')).toHaveLength(1);
  });

  test('stays on the device, if it is a draft, else comes to all', async () => {
    const { mock, alice, bob } = await pair();
    await bob.send('Hello', { receiver: 'alice' });
    const tablet = await new Client(mock.device({ kind: 'tablet' })).login('alice');
    await alice.call('setConversationDraft', { conversationID: 'c2c_bob', draftText: 'mine' });
    await alice.call('pinConversation', { conversationID: 'c2c_bob', isPinned: true });
    expect(await tablet.call('getConversation', { conversationID: 'c2c_bob' })).toMatchObject({
      draftText: '',
      isPinned: true,
    });
  });

  test('can be asked for before there is a conversation', async () => {
    const { alice } = await pair();
    expect(await alice.call('getConversation', { conversationID: 'c2c_bob' })).toMatchObject({
      showName: 'bob',
      unreadCount: 0,
    });
    expect(await alice.call('getConversationListByConversaionIds', { conversationIDList: ['c2c_bob'] })).toMatchObject({
      conversationList: [],
    });
    expect(await alice.codeOf('getConversation', { conversationID: 'c2c_nobody' })).toBe(6017);
  });
});

test('groups of conversations are made, renamed and ended, and say so', async () => {
  const { alice, idle } = await withConversations(2);
  await alice.call('createConversationGroup', { groupName: 'Work', conversationIDList: ['c2c_user1'] });
  expect(await alice.codeOf('createConversationGroup', { groupName: 'Work', conversationIDList: [] })).toBe(6017);
  await alice.call('addConversationsToGroup', { groupName: 'Work', conversationIDList: ['c2c_user2'] });
  await alice.call('deleteConversationsFromGroup', { groupName: 'Work', conversationIDList: ['c2c_user1'] });
  await alice.call('renameConversationGroup', { oldName: 'Work', newName: 'Office' });
  expect(await alice.call('getConversationGroupList')).toEqual(['Office']);
  expect(await alice.call('getConversation', { conversationID: 'c2c_user2' })).toMatchObject({
    conversationGroupList: ['Office'],
  });
  await alice.call('deleteConversationGroup', { groupName: 'Office' });
  expect(await alice.codeOf('deleteConversationGroup', { groupName: 'Office' })).toBe(6017);
  await idle();
  const told = alice.events.filter(({ type }) => /Group/.test(type)).map(({ type, data }) => [type, data]);
  expect(told).toMatchObject([
    ['onConversationGroupCreated', { groupName: 'Work', conversationList: [{ conversationID: 'c2c_user1' }] }],
    ['onConversationsAddedToGroup', { groupName: 'Work', conversationList: [{ conversationID: 'c2c_user2' }] }],
    ['onConversationsDeletedFromGroup', { groupName: 'Work', conversationList: [{ conversationID: 'c2c_user1' }] }],
    ['onConversationGroupNameChanged', { oldName: 'Work', newName: 'Office' }],
    ['onConversationGroupDeleted', 'Office'],
  ]);
});

describe('unread counts', () => {
  test('of a filter are told to who has subscribed to it', async () => {
    const { alice, writers, idle } = await withConversations(2);
    await alice.call('createConversationGroup', { groupName: 'Work', conversationIDList: ['c2c_user1'] });
    const filter = {
      conversationType: term('V2TIM_C2C'),
      markType: 0,
      groupName: 'Work',
      hasUnreadCount: false,
      hasGroupAtInfo: false,
    };
    await alice.call('subscribeUnreadMessageCountByFilter', { filter });
    expect(await alice.call('getUnreadMessageCountByFilter', { filter })).toBe(1);
    expect(await alice.call('getUnreadMessageCountByFilter', { filter: { ...filter, groupName: null } })).toBe(2);
    for (const writer of writers) await writer.send('Again', { receiver: 'alice' });
    await idle();
    expect(alice.heard('onUnreadMessageCountChangedByFilter')).toEqual([{ filter, totalUnreadCount: 2 }]);
    await alice.call('unsubscribeUnreadMessageCountByFilter', { filter: { ...filter, hasUnreadCount: true } });
    await alice.call('cleanConversationUnreadMessageCount', { conversationID: '', ...ALL_READ });
    await idle();
    expect(alice.heard('onUnreadMessageCountChangedByFilter')).toHaveLength(1);
  });

  test('are cleared for one, for a kind, for all, and up to a point', async () => {
    const { alice, writers } = await withConversations(2);
    await alice.call('createGroup', {
      groupType: 'Work',
      groupID: 'user1_team',
      groupName: 'Team',
      memberListMap: [{ userID: 'user1' }],
    });
    const counts = async (): Promise<unknown> =>
      Promise.all(
        ['c2c_user1', 'c2c_user2', 'group_user1_team'].map(async (conversationID) => {
          const { unreadCount } = (await alice.call('getConversation', { conversationID })) as { unreadCount: number };
          return unreadCount;
        }),
      );
    const clean = (conversationID: string, more: object = ALL_READ): Promise<unknown> =>
      alice.call('cleanConversationUnreadMessageCount', { conversationID, ...ALL_READ, ...more });
    for (const text of ['1', '2', '3']) await writers[0]?.send(text, { groupID: 'user1_team' });
    expect(await counts()).toEqual([1, 1, 3]);
    // The service's notice that the group has members is its first message.
    await clean('group_user1_team', { cleanSequence: 4 });
    expect(await counts()).toEqual([1, 1, 1]);
    await clean('group');
    expect(await counts()).toEqual([1, 1, 0]);
    await clean('c2c_user1', { cleanTimeStamp: 1_600_000_000 });
    expect(await counts()).toEqual([1, 1, 0]);
    await clean('c2c_user1', { cleanTimeStamp: 1_800_000_000 });
    expect(await counts()).toEqual([0, 1, 0]);
    await clean('');
    expect(await counts()).toEqual([0, 0, 0]);
  });
});
