import { describe, expect, test } from 'vitest';
import { Random } from '../../templates/typescript/runtime/mock/base/random.js';
import { mockHost } from '../../templates/typescript/runtime/mock/host.js';
import type { MockHost, MockOptions } from '../../templates/typescript/runtime/mock/options.js';
import { CallFailure, Client, type Json, model, term, textIn } from './clients.js';
import { Mirror } from './mirror.js';

const DEVICES = [
  ['alice', 'phone'],
  ['alice', 'tablet'],
  ['bob', 'phone'],
  ['carol', 'phone'],
] as const;
const SINGLE = term('V2TIM_FRIEND_TYPE_SINGLE');
const MEMBER = term('V2TIM_GROUP_MEMBER_ROLE_MEMBER');

interface Stage {
  readonly mock: MockHost;
  readonly mirrors: readonly Mirror[];
  readonly alice: Client;
  readonly tablet: Client;
  readonly bob: Client;
  readonly carol: Client;
  /** What listeners were not told, on any device. */
  untold(): Promise<string[]>;
}

async function stage(seed = 1, latency: MockOptions['latency'] = 0): Promise<Stage> {
  const mock = mockHost(model, { seed, latency, users: ['alice', 'bob', 'carol'] });
  const mirrors: Mirror[] = [];
  for (const [index, [userID, kind]] of DEVICES.entries()) {
    const mirror = new Mirror(new Client(index === 0 ? mock : mock.device({ kind })), userID);
    await mirror.client.login(userID);
    await mirror.client.call('getTotalUnreadMessageCount');
    mirrors.push(mirror);
  }
  const [alice, tablet, bob, carol] = mirrors.map(({ client }) => client) as [Client, Client, Client, Client];
  const untold = async (): Promise<string[]> => {
    await mock.idle();
    return (await Promise.all(mirrors.map((mirror) => mirror.differences()))).flat();
  };
  return { mock, mirrors, alice, tablet, bob, carol, untold };
}

async function withGroup(): Promise<Stage> {
  const made = await stage();
  await made.alice.call('createGroup', {
    groupType: term('V2TIM_GROUP_TYPE_PUBLIC'),
    groupID: 'g1',
    groupName: 'Group',
    memberListMap: ['bob', 'carol'].map((userID) => ({ userID, role: MEMBER })),
  });
  await made.alice.send('Hello', { groupID: 'g1' });
  return made;
}

describe('listeners are told when a conversation looks different', () => {
  const CHANGES: Readonly<Record<string, (made: Stage) => Promise<unknown>>> = {
    'the sender of its last message has another name': ({ alice }) => alice.call('setSelfInfo', { nickName: 'A' }),
    'or a name card': ({ alice }) =>
      alice.call('setGroupMemberInfo', { groupID: 'g1', userID: 'alice', nameCard: 'A', customInfo: {} }),
    'or has become a friend': ({ bob }) =>
      bob.call('addFriend', { userID: 'alice', addType: SINGLE, remark: 'A', addWording: '', addSource: '' }),
    'or is gone': async ({ alice, mirrors }) => {
      await alice.call('setGroupMemberInfo', { groupID: 'g1', userID: 'alice', nameCard: 'A', customInfo: {} });
      await alice.call('transferGroupOwner', { groupID: 'g1', userID: 'bob' });
      await alice.call('quitGroup', { groupID: 'g1' });
      mirrors[0]?.leave('g1');
    },
    'the group has another name': ({ alice }) =>
      alice.call('setGroupInfo', { info: { groupID: 'g1', groupName: 'G' } }),
  };

  test.each(Object.entries(CHANGES))('%s', async (_, change) => {
    const made = await withGroup();
    expect(await made.untold()).toEqual([]);
    await change(made);
    expect(await made.untold()).toEqual([]);
  });

  test('but who has left a group does not hear of its new name', async () => {
    const { mock, alice, carol, mirrors, untold } = await withGroup();
    await carol.call('quitGroup', { groupID: 'g1' });
    mirrors[3]?.leave('g1');
    await mock.idle();
    carol.forget();
    await alice.call('setGroupInfo', { info: { groupID: 'g1', groupName: 'G', faceUrl: 'https://example.com/g.png' } });
    expect(await untold()).toEqual([]);
    expect(carol.events).toEqual([]);
    expect(await carol.call('getConversation', { conversationID: 'group_g1' })).toMatchObject({ showName: 'Group' });
  });

  test('and who has a draft for a group without being in it does', async () => {
    const { alice, bob, untold } = await stage();
    await alice.call('createGroup', { groupType: 'Public', groupID: 'g2', groupName: 'Group' });
    await bob.call('setConversationDraft', { conversationID: 'group_g2', draftText: 'May I join?' });
    await alice.call('setGroupInfo', { info: { groupID: 'g2', groupName: 'G' } });
    expect(await untold()).toEqual([]);
  });
});

test('friends are told of the values that a test gives to a user', async () => {
  const { mock, alice, untold } = await stage();
  await alice.call('addFriend', { userID: 'bob', addType: SINGLE, remark: '', addWording: '', addSource: '' });
  await mock.idle();
  mock.addUser({ userID: 'bob', nickName: 'Bobby' });
  expect(await untold()).toEqual([]);
});

test('what somebody has read stays read when they delete the conversation', async () => {
  const { alice, bob, untold } = await stage();
  await alice.send('Hello', { receiver: 'bob' });
  await bob.call('markC2CMessageAsRead', { userID: 'alice' });
  await bob.call('deleteConversation', { conversationID: 'c2c_alice' });
  expect(await untold()).toEqual([]);
  const conversation = await alice.call('getConversation', { conversationID: 'c2c_bob' });
  expect(conversation).toMatchObject({ lastMessage: { isPeerRead: true } });
});

test('a message that one device has deleted is recalled on the other, too', async () => {
  const { mock, alice, tablet, untold } = await stage();
  const msgID = await alice.send('Hello', { receiver: 'bob' });
  await mock.idle();
  await tablet.call('deleteMessages', { msgIDs: [msgID] });
  await mock.idle();
  for (const client of [alice, tablet]) client.forget();
  await alice.call('modifyMessage', { message: { msgID, textElem: { text: 'Hi' } } });
  await alice.call('revokeMessage', { lastMsgID: msgID });
  expect(await untold()).toEqual([]);
  expect(alice.heard('onRecvMessageModified')).toHaveLength(1);
  expect(tablet.events.filter(({ type }) => type.startsWith('onRecvMessage'))).toEqual([]);
});

test('a mention is gone with its message', async () => {
  const { alice, bob, untold } = await withGroup();
  const mention = async (): Promise<string> => {
    const created = await alice.call('createTextAtMessage', { text: 'Look', atUserList: ['bob'] });
    return textIn(await alice.call('sendMessage', { id: textIn(created, 'id'), groupID: 'g1' }), 'msgID');
  };
  const [recalled, deleted] = [await mention(), await mention()];
  const mentions = async (): Promise<unknown> =>
    ((await bob.call('getConversation', { conversationID: 'group_g1' })) as Json)['groupAtInfoList'];
  expect(await mentions()).toHaveLength(2);
  await alice.call('revokeMessage', { lastMsgID: recalled });
  expect(await mentions()).toHaveLength(1);
  await bob.call('deleteMessages', { msgIDs: [deleted] });
  expect(await mentions()).toEqual([]);
  expect(await untold()).toEqual([]);
});

/** Calls of all kinds, of which many are refused. */
function anyCall({ mirrors }: Stage, random: Random, sent: readonly string[]): readonly [string, object] {
  const any = <Item>(items: readonly Item[]): Item => items[random.below(items.length)] as Item;
  const user = any(mirrors).userID;
  const groupID = any(['g1', 'g2']);
  const conversationID = any([`c2c_${user}`, `group_${groupID}`]);
  const msgID = any(sent) ?? '';
  const yes = any([true, false]);
  const text = `text ${random.below(100)}`;
  const calls: readonly (readonly [string, object])[] = [
    [
      'createGroup',
      { groupType: any(['Public', 'Work']), groupID, groupName: text, addOpt: term('V2TIM_GROUP_ADD_ANY') },
    ],
    ['joinGroup', { groupID, message: '' }],
    ['quitGroup', { groupID }],
    ['dismissGroup', { groupID }],
    ['kickGroupMember', { groupID, memberList: [user], reason: '', duration: 0 }],
    ['transferGroupOwner', { groupID, userID: user }],
    ['setGroupInfo', { info: { groupID, groupName: text } }],
    ['setGroupMemberInfo', { groupID, userID: user, nameCard: text, customInfo: {} }],
    ['setGroupAttributes', { groupID, attributes: { seat: text } }],
    ['pinConversation', { conversationID, isPinned: yes }],
    ['setConversationDraft', { conversationID, draftText: yes ? text : '' }],
    ['markConversation', { conversationIDList: [conversationID], markType: 1, enableMark: yes }],
    ['deleteConversation', { conversationID }],
    ['deleteConversationList', { conversationIDList: [conversationID], clearMessage: yes }],
    ['createConversationGroup', { groupName: 'Work', conversationIDList: [conversationID] }],
    ['deleteConversationGroup', { groupName: 'Work' }],
    ['markC2CMessageAsRead', { userID: user }],
    ['markGroupMessageAsRead', { groupID }],
    ['markAllMessageAsRead', {}],
    ['setC2CReceiveMessageOpt', { userIDList: [user], opt: random.below(3) }],
    ['revokeMessage', { lastMsgID: msgID }],
    ['modifyMessage', { message: { msgID, textElem: { text } } }],
    ['deleteMessages', { msgIDs: [msgID] }],
    ['clearC2CHistoryMessage', { userID: user }],
    ['addFriend', { userID: user, addType: 1 + random.below(2), remark: text, addWording: '', addSource: '' }],
    ['setFriendInfo', { userID: user, friendRemark: text, friendCustomInfo: {} }],
    ['deleteFromFriendList', { userIDList: [user], deleteType: 1 + random.below(2) }],
    ['addToBlackList', { userIDList: [user] }],
    ['deleteFromBlackList', { userIDList: [user] }],
    ['setSelfInfo', { nickName: text }],
  ];
  return any(calls);
}

test.each([1, 2, 3, 4, 5, 6])(
  'an app that only listens shows what it would be told, after anything (%d)',
  async (seed) => {
    const made = await stage(seed);
    const random = new Random(seed);
    const sent: string[] = [];
    for (let step = 0; step < 120; step++) {
      const mirror = made.mirrors[random.below(made.mirrors.length)] as Mirror;
      const to = random.below(2) === 0 ? { receiver: ['alice', 'bob', 'carol'][random.below(3)] } : { groupID: 'g1' };
      const [method, params] = anyCall(made, random, sent);
      try {
        sent.push(await mirror.client.send(`message ${step}`, to));
      } catch (error) {
        if (!(error instanceof CallFailure)) throw error;
      }
      if ((await mirror.client.codeOf(method, params)) !== 0) continue;
      if (method === 'quitGroup') mirror.leave(textIn(params, 'groupID'));
      // Who recalls a message knows.
      if (method === 'revokeMessage') mirror.messages.delete(textIn(params, 'lastMsgID'));
      expect(await made.untold(), `${mirror.userID} ${method} ${JSON.stringify(params)}`).toEqual([]);
    }
  },
);

test('what happens first is told first, whatever takes longer', async () => {
  const made = await stage(1, ({ method }) => (/^(?:send|set)/.test(method) ? 15 : 0));
  const { mock, alice, bob } = made;
  const id = textIn(await alice.call('createTextMessage', { text: 'Hello' }), 'id');
  await bob.call('addFriend', { userID: 'alice', addType: SINGLE, remark: '', addWording: '', addSource: '' });
  await mock.idle();
  const slow = [
    alice.call('sendMessage', { id, receiver: 'bob' }),
    bob.call('setFriendInfo', { userID: 'alice', friendRemark: 'A', friendCustomInfo: {} }),
  ];
  await bob.call('markC2CMessageAsRead', { userID: 'alice' });
  await bob.call('deleteFromFriendList', { userIDList: ['alice'], deleteType: 1 });
  await Promise.all(slow);
  expect(await made.untold()).toEqual([]);
  expect(await bob.call('getTotalUnreadMessageCount')).toBe(0);
});
