import { beforeEach, describe, expect, test } from 'vitest';
import type { MockHost } from '../../templates/typescript/runtime/mock/options.js';
import { type Client, pair, term, trio } from './clients.js';

let mock: MockHost;
let alice: Client;
let bob: Client;
let carol: Client;
beforeEach(async () => {
  ({ mock, alice, bob, carol } = await trio());
});

async function room(groupType: string): Promise<string> {
  await alice.call('createGroup', { groupType, groupID: 'room', groupName: 'Room' });
  for (const client of [bob, carol]) await client.call('joinGroup', { groupID: 'room' });
  await mock.idle();
  for (const client of [alice, bob, carol]) client.forget();
  return 'room';
}

describe('attributes', () => {
  test('are replaced, set and deleted, and all of them are told', async () => {
    const groupID = await room('AVChatRoom');
    await alice.call('initGroupAttributes', { groupID, attributes: { seat1: 'alice', seat2: 'bob' } });
    await alice.call('setGroupAttributes', { groupID, attributes: { seat2: 'carol' } });
    await alice.call('deleteGroupAttributes', { groupID, keys: ['seat1'] });
    await mock.idle();
    expect(bob.heard('onGroupAttributeChanged')).toEqual([
      { groupID, groupAttributeMap: { seat1: 'alice', seat2: 'bob' } },
      { groupID, groupAttributeMap: { seat1: 'alice', seat2: 'carol' } },
      { groupID, groupAttributeMap: { seat2: 'carol' } },
    ]);
    await alice.call('deleteGroupAttributes', { groupID });
    expect(await bob.call('getGroupAttributes', { groupID, keys: null })).toEqual({});
  });

  test('belong to the first of two who change the same', async () => {
    const groupID = await room('AVChatRoom');
    const take = (client: Client, who: string): Promise<number> =>
      client.codeOf('setGroupAttributes', { groupID, attributes: { seat: who } });
    expect(await Promise.all([take(bob, 'bob'), take(carol, 'carol')])).toEqual([0, 10056]);
    await carol.call('getGroupAttributes', { groupID });
    expect(await take(carol, 'carol')).toBe(0);
    await mock.idle();
    // Who has heard the event knows the value, too.
    expect(await take(alice, 'alice')).toBe(0);
    // A device that starts anew has to ask first.
    await bob.call('logout');
    await bob.call('login', { userID: 'bob', userSig: 'signature' });
    expect(await take(bob, 'bob')).toBe(10056);
    await bob.call('getGroupAttributes', { groupID });
    expect(await take(bob, 'bob')).toBe(0);
  });

  test('have limits, and any key', async () => {
    const groupID = await room('AVChatRoom');
    const set = (attributes: object): Promise<number> => alice.codeOf('setGroupAttributes', { groupID, attributes });
    const many = Object.fromEntries(Array.from({ length: 17 }, (_, index) => [`key${index}`, '']));
    expect(await set(many)).toBe(10004);
    expect(await set({ ['k'.repeat(33)]: '' })).toBe(10004);
    expect(await set({ key: 'v'.repeat(4097) })).toBe(10004);
    expect(await set(JSON.parse('{"__proto__":"mine","constructor":"yours"}'))).toBe(0);
    const attributes = (await bob.call('getGroupAttributes', { groupID })) as object;
    expect(Object.entries(attributes)).toEqual([
      ['__proto__', 'mine'],
      ['constructor', 'yours'],
    ]);
  });

  test('cannot be changed too often where that is asked for', async () => {
    const limited = await pair({ rateLimits: true });
    await limited.alice.call('createGroup', { groupType: 'AVChatRoom', groupID: 'room', groupName: 'Room' });
    const codes: number[] = [];
    const set = (): Promise<number> =>
      limited.alice.codeOf('setGroupAttributes', { groupID: 'room', attributes: { seat: 'alice' } });
    for (let call = 0; call < 6; call++) codes.push(await set());
    expect(codes).toEqual([0, 0, 0, 0, 0, 10049]);
    limited.mock.clock.advance(1000);
    for (let call = 0; call < 5; call++) await set();
    limited.mock.clock.advance(1000);
    expect(await set()).toBe(8511);
    limited.mock.clock.advance(5000);
    expect(await set()).toBe(0);
  });
});

test('counters are counted by the service', async () => {
  const groupID = await room('Meeting');
  expect(await alice.call('setGroupCounters', { groupID, counters: { votes: 1, visitors: 12 } })).toEqual({
    votes: 1,
    visitors: 12,
  });
  const vote = (client: Client): Promise<unknown> =>
    client.call('increaseGroupCounter', { groupID, key: 'votes', value: 2 });
  expect(await Promise.all([vote(alice), vote(bob)])).toEqual([{ votes: 3 }, { votes: 5 }]);
  expect(await bob.call('decreaseGroupCounter', { groupID, key: 'seats', value: 2 })).toEqual({ seats: -2 });
  expect(await bob.call('getGroupCounters', { groupID, keys: ['votes', 'nothing'] })).toEqual({ votes: 5 });
  expect(await bob.call('getGroupCounters', { groupID, keys: [] })).toEqual({ votes: 5, visitors: 12, seats: -2 });
  await mock.idle();
  expect(carol.heard('onGroupCounterChanged').slice(-2)).toEqual([
    { groupID, key: 'votes', newValue: 5 },
    { groupID, key: 'seats', newValue: -2 },
  ]);
  await alice.call('createGroup', { groupType: 'Community', groupID: 'city', groupName: 'City' });
  expect(await alice.codeOf('getGroupCounters', { groupID: 'city', keys: [] })).toBe(10007);
});

describe('a topic', () => {
  async function topic(): Promise<{ groupID: string; topicID: string }> {
    const params = { groupType: 'Community', groupName: 'Readers', isSupportTopic: true };
    const groupID = (await alice.call('createGroup', params)) as string;
    await bob.call('joinGroup', { groupID });
    const topicInfo = { topicName: 'New books' };
    return { groupID, topicID: (await alice.call('createTopicInCommunity', { groupID, topicInfo })) as string };
  }

  test('has messages and an unread count of its own, outside the conversation list', async () => {
    const { groupID, topicID } = await topic();
    await mock.idle();
    expect(bob.heard('onTopicCreated')).toEqual([{ groupID, topicID }]);
    const total = await bob.call('getTotalUnreadMessageCount');
    bob.forget();
    await alice.send('A new one', { groupID: topicID });
    await mock.idle();
    expect(bob.heard('onRecvNewMessage')).toMatchObject([{ groupID: topicID, textElem: { text: 'A new one' } }]);
    expect(bob.heard('onNewConversation')).toEqual([]);
    expect(await bob.call('getTotalUnreadMessageCount')).toBe(total);
    await bob.call('setConversationDraft', { conversationID: `group_${topicID}`, draftText: 'I' });
    await bob.call('setGroupReceiveMessageOpt', { groupID: topicID, opt: term('V2TIM_RECEIVE_NOT_NOTIFY_MESSAGE') });
    const list = (): Promise<unknown> => bob.call('getTopicInfoList', { groupID, topicIDList: [topicID, 'nothing'] });
    expect(await list()).toMatchObject([
      {
        errorCode: 0,
        topicInfo: {
          topicName: 'New books',
          unreadCount: 1,
          draftText: 'I',
          recvOpt: term('V2TIM_RECEIVE_NOT_NOTIFY_MESSAGE'),
          lastMessage: { textElem: { text: 'A new one' } },
        },
      },
      { errorCode: 10010, topicInfo: { topicID: 'nothing' } },
    ]);
    expect(await bob.call('getConversation', { conversationID: `group_${topicID}` })).toMatchObject({
      showName: 'New books',
      groupType: 'Community',
    });
    await bob.call('markGroupMessageAsRead', { groupID: topicID });
    expect(await list()).toMatchObject([{ topicInfo: { unreadCount: 0 } }, {}]);
    expect(await bob.call('getJoinedGroupList')).toEqual([]);
    expect(await bob.call('getJoinedCommunityList')).toMatchObject([{ groupID, isSupportTopic: true }]);
  });

  test('is muted, and deleted, by those who run the community', async () => {
    const { groupID, topicID } = await topic();
    const topicInfo = { topicID, isAllMuted: true };
    expect(await bob.codeOf('setTopicInfo', { groupID, topicInfo })).toBe(10007);
    await alice.call('setTopicInfo', { groupID, topicInfo });
    await expect(bob.send('Hello', { groupID: topicID })).rejects.toMatchObject({ code: 10017 });
    expect(await alice.call('deleteTopicFromCommunity', { groupID, topicIDList: [topicID, 'nothing'] })).toMatchObject([
      { topicID, errorCode: 0 },
      { topicID: 'nothing', errorCode: 10010 },
    ]);
    await mock.idle();
    expect(bob.heard('onTopicInfoChanged')).toMatchObject([{ groupID, topicInfo: { isAllMuted: true } }]);
    expect(bob.heard('onTopicDeleted')).toEqual([{ groupID, topicIDList: [topicID] }]);
    await expect(bob.send('Hello', { groupID: topicID })).rejects.toMatchObject({ code: 10010 });
  });
});
