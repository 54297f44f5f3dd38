import { beforeEach, describe, expect, test } from 'vitest';
import type { MockHost } from '../../templates/typescript/runtime/mock/options.js';
import { type Client, type Json, listIn, term, trio } from './clients.js';

const HISTORY = { count: 20, getType: term('V2TIM_GET_CLOUD_OLDER_MSG') };
const COMMUNITY = { groupType: term('V2TIM_GROUP_TYPE_COMMUNITY'), isSupportTopic: true };
const groupID = 'p';
const conversationID = 'group_p';

let mock: MockHost;
let alice: Client;
let bob: Client;
let carol: Client;
beforeEach(async () => {
  ({ mock, alice, bob, carol } = await trio());
});

async function create(params: object = {}, members: readonly string[] = ['bob', 'carol']): Promise<void> {
  const groupType = term('V2TIM_GROUP_TYPE_PUBLIC');
  const role = term('V2TIM_GROUP_MEMBER_ROLE_MEMBER');
  const memberListMap = members.map((userID) => ({ userID, role }));
  await alice.call('createGroup', { groupType, groupID, groupName: 'P', memberListMap, ...params });
}

async function again(params: object = {}, members?: readonly string[]): Promise<void> {
  await alice.call('dismissGroup', { groupID });
  await create(params, members);
}

async function history(client: Client, id = groupID): Promise<Json[]> {
  const messages = (await client.call('getHistoryMessageList', { groupID: id, ...HISTORY })) as Json[];
  return messages.filter(({ elemType }) => elemType !== term('V2TIM_ELEM_TYPE_GROUP_TIPS'));
}

async function conversation(client: Client, id = conversationID): Promise<Json> {
  return (await client.call('getConversation', { conversationID: id })) as Json;
}

describe('a group with the ID of one that was dismissed', () => {
  test('has messages of its own, counted from 1', async () => {
    await create({}, []);
    await alice.send('old', { groupID });
    await again({}, []);
    expect(await history(alice)).toEqual([]);
    expect(await conversation(alice)).not.toHaveProperty('lastMessage');
    await alice.send('new', { groupID });
    expect(await history(alice)).toMatchObject([{ textElem: { text: 'new' }, seq: 1 }]);
  });

  test('has nothing of what its members did with the conversation', async () => {
    await create();
    await alice.send('old', { groupID });
    await bob.call('insertGroupMessageToLocalStorage', { data: 'note', groupID, sender: 'bob' });
    await bob.call('pinConversation', { conversationID, isPinned: true });
    await bob.call('setConversationDraft', { conversationID, draftText: 'draft' });
    await bob.call('markConversation', { conversationIDList: [conversationID], markType: 1, enableMark: true });
    await bob.call('setConversationCustomData', { conversationIDList: [conversationID], customData: 'mine' });
    await bob.call('createConversationGroup', { groupName: 'Work', conversationIDList: [conversationID] });
    await bob.call('setGroupReceiveMessageOpt', { groupID, opt: term('V2TIM_RECEIVE_NOT_NOTIFY_MESSAGE') });
    await again();
    expect(await conversation(bob)).toMatchObject({
      unreadCount: 0,
      isPinned: false,
      draftText: '',
      markList: [],
      customData: '',
      conversationGroupList: [],
      recvOpt: term('V2TIM_RECEIVE_MESSAGE'),
      lastMessage: { groupTipsElem: { type: term('V2TIM_GROUP_TIPS_TYPE_INVITE') } },
    });
    expect(await history(bob)).toEqual([]);
    expect(await bob.call('getTotalUnreadMessageCount')).toBe(0);
  });

  test('has no attributes, counters, applications, mutes and fields of the other', async () => {
    await create({ addOpt: term('V2TIM_GROUP_ADD_AUTH') }, ['bob']);
    await alice.call('initGroupAttributes', { groupID, attributes: { seat: 'alice' } });
    await alice.call('increaseGroupCounter', { groupID, key: 'likes', value: 2 });
    await alice.call('muteGroupMember', { groupID, userID: 'bob', seconds: 600 });
    await alice.call('setGroupMemberInfo', { groupID, userID: 'bob', nameCard: 'B', customInfo: {} });
    await carol.call('joinGroup', { groupID, message: 'Hello' });
    await again({}, ['bob']);
    expect(await alice.call('getGroupAttributes', { groupID, keys: null })).toEqual({});
    expect(await alice.call('getGroupCounters', { groupID, keys: [] })).toEqual({});
    expect(await alice.call('getGroupApplicationList')).toEqual({ unreadCount: 0, groupApplicationList: [] });
    const [info] = (await alice.call('getGroupMembersInfo', { groupID, memberList: ['bob'] })) as Json[];
    expect(info).toMatchObject({ muteUntil: 0, nameCard: '' });
    await bob.send('new', { groupID });
  });

  test('leaves the old conversation to those who are not in it', async () => {
    await create();
    await alice.send('old', { groupID });
    await again({ groupName: 'Q', approveOpt: term('V2TIM_GROUP_ADD_ANY') }, ['bob']);
    await mock.idle();
    carol.forget();
    await alice.send('new', { groupID });
    await mock.idle();
    expect(carol.events).toEqual([]);
    expect(await conversation(carol)).toMatchObject({
      showName: 'P',
      unreadCount: 1,
      lastMessage: { textElem: { text: 'old' } },
    });
    await alice.call('inviteUserToGroup', { groupID, userList: ['carol'] });
    expect(await conversation(carol)).toMatchObject({ showName: 'Q', unreadCount: 0 });
    expect((await history(carol)).map(({ seq }) => seq)).toEqual([2]);
  });

  test('does not let messages of the other be changed', async () => {
    await create();
    const msgID = await alice.send('old', { groupID });
    await again();
    await mock.idle();
    bob.forget();
    expect(await alice.codeOf('revokeMessage', { lastMsgID: msgID })).toBe(10010);
    await mock.idle();
    expect(bob.heard('onRecvMessageRevoked')).toEqual([]);
  });

  test('has no invitations of the other', async () => {
    await create();
    const invitation = { groupID, inviteeList: ['bob'], data: 'call', onlineUserOnly: false, timeout: 30 };
    await alice.call('inviteInGroup', invitation);
    await mock.idle();
    const [news] = bob.heard('onReceiveNewInvitation') as Json[];
    await again();
    expect(await bob.codeOf('accept', { inviteID: news?.['inviteID'], data: '' })).toBe(8010);
    mock.clock.advance(60_000);
    expect(await history(bob)).toEqual([]);
  });
});

describe('a topic with the ID of one that is gone', () => {
  const topicID = 'p@TOPIC#_1';
  const createTopic = (): Promise<unknown> =>
    alice.call('createTopicInCommunity', { groupID, topicInfo: { topicName: 'Topic', topicID } });

  const GONE: Readonly<Record<string, () => Promise<unknown>>> = {
    'it was deleted': () => alice.call('deleteTopicFromCommunity', { groupID, topicIDList: [topicID] }),
    'its community was dismissed': () => again(COMMUNITY),
  };

  test.each(Object.entries(GONE))('has messages of its own after %s', async (_, end) => {
    await create(COMMUNITY);
    await createTopic();
    await alice.send('old', { groupID: topicID });
    await bob.call('setGroupReceiveMessageOpt', { groupID: topicID, opt: term('V2TIM_RECEIVE_NOT_NOTIFY_MESSAGE') });
    await end();
    expect(await alice.call('getTopicInfoList', { groupID, topicIDList: [] })).toEqual([]);
    await createTopic();
    const [topic] = (await bob.call('getTopicInfoList', { groupID, topicIDList: [] })) as Json[];
    expect(topic?.['topicInfo']).toMatchObject({ unreadCount: 0, recvOpt: term('V2TIM_RECEIVE_MESSAGE') });
    expect(topic?.['topicInfo']).not.toHaveProperty('lastMessage');
    await alice.send('new', { groupID: topicID });
    expect(await history(bob, topicID)).toMatchObject([{ seq: 1 }]);
    const found = await bob.call('searchCloudMessages', { searchParam: { keywordList: ['old'] } });
    expect(listIn(found, 'messageSearchResultItems')).toEqual([]);
  });
});
