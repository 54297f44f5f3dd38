import { beforeEach, describe, expect, test } from 'vitest';
import type { MockHost } from '../../templates/typescript/runtime/mock/options.js';
import { type Client, listIn, term, textIn, trio } from './clients.js';

const ADMIN = term('V2TIM_GROUP_MEMBER_ROLE_ADMIN');
const MEMBER = term('V2TIM_GROUP_MEMBER_ROLE_MEMBER');

let mock: MockHost;
let alice: Client;
let bob: Client;
let carol: Client;
beforeEach(async () => {
  ({ mock, alice, bob, carol } = await trio({ users: ['dave'] }));
});

/** Alice's group of a type, with others in it. */
async function group(type: string, members: readonly string[] = [], more: object = {}): Promise<string> {
  const memberListMap = members.map((userID) => ({ userID }));
  await alice.call('createGroup', { groupType: type, groupID: type, groupName: type, memberListMap, ...more });
  await mock.idle();
  for (const client of [alice, bob, carol]) client.forget();
  return type;
}

async function send(client: Client, groupID: string, more: object = {}): Promise<number> {
  const id = textIn(await client.call('createTextMessage', { text: 'Hello' }), 'id');
  return client.codeOf('sendMessage', { id, groupID, ...more });
}

describe('a group of three', () => {
  test('is there for all from the start', async () => {
    const memberListMap = [{ userID: 'bob', role: ADMIN }, { userID: 'carol' }];
    const params = { groupType: 'Public', groupName: 'Book club', memberListMap };
    const groupID = await alice.call('createGroup', params);
    await mock.idle();
    expect(groupID).toMatch(/^@TGS#/);
    expect(alice.heard('onGroupCreated')).toEqual([{ groupID }]);
    expect(bob.heard('onMemberInvited')).toMatchObject([
      { groupID, opUser: { userID: 'alice' }, memberList: [{ userID: 'bob' }, { userID: 'carol' }] },
    ]);
    for (const client of [alice, bob, carol])
      expect(client.heard('onNewConversation')).toMatchObject([[{ showName: 'Book club', groupType: 'Public' }]]);
    const { memberInfoList } = (await carol.call('getGroupMemberList', { groupID })) as { memberInfoList: object[] };
    expect(memberInfoList).toMatchObject([
      { userID: 'alice', role: term('V2TIM_GROUP_MEMBER_ROLE_OWNER') },
      { userID: 'bob', role: ADMIN },
      { userID: 'carol', role: MEMBER },
    ]);
  });

  test('hears each other, and counts', async () => {
    const groupID = await group('Public', ['bob', 'carol']);
    const msgID = await bob.send('Hello', { groupID, needReadReceipt: true });
    await mock.idle();
    for (const client of [alice, carol])
      expect(client.heard('onRecvNewMessage')).toMatchObject([
        { msgID, groupID, userID: null, sender: 'bob', nameCard: '' },
      ]);
    await carol.call('sendMessageReadReceipts', { messageIDList: [msgID] });
    await mock.idle();
    expect(bob.heard('onRecvMessageReadReceipts')).toEqual([[{ msgID, groupID, readCount: 1, unreadCount: 1 }]]);
    const readers = async (filter: number): Promise<unknown> =>
      bob.call('getGroupMessageReadMemberList', { messageID: msgID, filter });
    expect(await readers(0)).toMatchObject({ isFinished: true, memberInfoList: [{ userID: 'carol' }] });
    expect(await readers(1)).toMatchObject({ memberInfoList: [{ userID: 'alice' }] });
    expect(await carol.call('getTotalUnreadMessageCount')).toBe(1);
    await carol.call('markGroupMessageAsRead', { groupID });
    expect(await carol.call('getTotalUnreadMessageCount')).toBe(0);
  });

  test('mentions and targets members', async () => {
    const groupID = await group('Public', ['bob', 'carol']);
    const text = textIn(await alice.call('createTextMessage', { text: '@bob' }), 'id');
    const mention = textIn(await alice.call('createAtSignedGroupMessage', { msgID: text, atUserList: ['bob'] }), 'id');
    expect(await alice.codeOf('sendMessage', { id: text, groupID })).toBe(6017);
    await alice.call('sendMessage', { id: mention, groupID });
    const look = (client: Client): Promise<unknown> =>
      client.call('getConversation', { conversationID: `group_${groupID}` });
    const [mine] = listIn(await look(bob), 'groupAtInfoList');
    expect(mine).toMatchObject({ atType: term('TIM_AT_ME') });
    expect(listIn(await look(carol), 'groupAtInfoList')).toEqual([]);
    await bob.call('markGroupMessageAsRead', { groupID });
    expect(listIn(await look(bob), 'groupAtInfoList')).toEqual([]);

    await mock.idle();
    for (const client of [bob, carol]) client.forget();
    await alice.send('For Bob', { groupID, receiver: 'bob' });
    await mock.idle();
    expect(bob.heard('onRecvNewMessage')).toHaveLength(1);
    expect(carol.events).toEqual([]);
    const query = { groupID, count: 1, getType: term('V2TIM_GET_CLOUD_OLDER_MSG') };
    expect(await carol.call('getHistoryMessageList', query)).toMatchObject([{ textElem: { text: '@bob' } }]);
  });
});

describe('coming and going', () => {
  test.each([
    ['Public', 0, false],
    ['Meeting', 0, true],
    ['Community', 0, true],
    ['AVChatRoom', 0, true],
    ['Work', 10007, false],
  ])('joining a %s group', async (type, code, isIn) => {
    const groupID = await group(type);
    expect(await bob.codeOf('joinGroup', { groupID })).toBe(code);
    expect(await bob.codeOf('getGroupMembersInfo', { groupID, memberList: ['alice'] })).toBe(isIn ? 0 : 10007);
    await mock.idle();
    expect(alice.heard('onMemberEnter')).toHaveLength(isIn && type !== 'Meeting' ? 1 : 0);
    expect(alice.heard('onReceiveJoinApplication')).toHaveLength(type === 'Public' ? 1 : 0);
  });

  test('an application is decided once, and the applicant hears of it', async () => {
    const groupID = await group('Public', ['carol']);
    await bob.call('joinGroup', { groupID, message: 'Hello' });
    const addTime = mock.clock.now();
    const list = await alice.call('getGroupApplicationList');
    expect(list).toMatchObject({
      unreadCount: 1,
      groupApplicationList: [{ groupID, fromUser: 'bob', toUser: '0', requestMsg: 'Hello', addTime }],
    });
    const application = { groupID, fromUser: 'bob', toUser: '0', reason: 'Welcome' };
    expect(await carol.codeOf('acceptGroupApplication', application)).toBe(10007);
    await alice.call('acceptGroupApplication', application);
    expect(await alice.codeOf('refuseGroupApplication', application)).toBe(10004);
    await mock.idle();
    expect(bob.heard('onApplicationProcessed')).toMatchObject([{ groupID, isAgreeJoin: true, opReason: 'Welcome' }]);
    expect(carol.heard('onMemberEnter')).toMatchObject([{ memberList: [{ userID: 'bob' }] }]);
    expect(await alice.call('getGroupApplicationList')).toMatchObject({
      unreadCount: 0,
      groupApplicationList: [{ handleStatus: term('V2TIM_GROUP_APPLICATION_HANDLE_STATUS_HANDLED_BY_SELF') }],
    });
    expect(await bob.codeOf('joinGroup', { groupID })).toBe(10013);
  });

  test('an application is void once the user is in', async () => {
    const groupID = await group('Public', [], { approveOpt: term('V2TIM_GROUP_ADD_ANY') });
    await bob.call('joinGroup', { groupID, message: 'Please' });
    await alice.call('inviteUserToGroup', { groupID, userList: ['bob'] });
    expect(await alice.call('getGroupApplicationList')).toEqual({ unreadCount: 0, groupApplicationList: [] });
    await bob.call('quitGroup', { groupID });
    expect(await alice.codeOf('acceptGroupApplication', { groupID, fromUser: 'bob', toUser: '0', reason: '' })).toBe(
      10004,
    );
  });

  test('an invitation is as the group has it', async () => {
    const groupID = await group('Public', ['bob']);
    const invite = { groupID, userList: ['carol', 'bob', 'nobody'] };
    expect(await bob.codeOf('inviteUserToGroup', invite)).toBe(10007);
    await alice.call('setGroupInfo', { info: { groupID, approveOpt: term('V2TIM_GROUP_ADD_AUTH') } });
    const [succeeded, failed, nothing, pending] = ['SUCC', 'FAIL', 'INVALID', 'PENDING'].map((name) =>
      term(`OPERATION_RESULT_${name}`),
    );
    expect(await bob.call('inviteUserToGroup', invite)).toEqual([
      { memberID: 'carol', result: pending },
      { memberID: 'bob', result: nothing },
      { memberID: 'nobody', result: failed },
    ]);
    await alice.call('acceptGroupApplication', { groupID, fromUser: 'bob', toUser: 'carol', reason: '' });
    await mock.idle();
    expect(carol.heard('onMemberInvited')).toMatchObject([
      { opUser: { userID: 'bob' }, memberList: [{ userID: 'carol' }] },
    ]);
    expect(await alice.call('inviteUserToGroup', { groupID, userList: ['dave'] })).toEqual([
      { memberID: 'dave', result: succeeded },
    ]);
  });

  test('who is removed may have to wait', async () => {
    const groupID = await group('Meeting', ['bob', 'carol']);
    const kick = { groupID, memberList: ['bob'], reason: 'Advertising', duration: 60 };
    expect(await carol.codeOf('kickGroupMember', kick)).toBe(10007);
    await alice.call('kickGroupMember', kick);
    await mock.idle();
    for (const client of [bob, carol])
      expect(client.heard('onMemberKicked')).toMatchObject([
        { opUser: { userID: 'alice' }, memberList: [{ userID: 'bob' }] },
      ]);
    expect(await send(bob, groupID)).toBe(10007);
    expect(await bob.codeOf('joinGroup', { groupID })).toBe(10007);
    mock.clock.advance(60_000);
    expect(await bob.codeOf('joinGroup', { groupID })).toBe(0);
  });

  test('an owner goes only where the group can do without', async () => {
    const [work, open] = [await group('Work', ['bob']), await group('Public', ['bob'])];
    expect(await alice.codeOf('dismissGroup', { groupID: work })).toBe(10007);
    expect(await alice.codeOf('quitGroup', { groupID: work })).toBe(0);
    expect(await alice.codeOf('quitGroup', { groupID: open })).toBe(10009);
    await alice.call('transferGroupOwner', { groupID: open, userID: 'bob' });
    await alice.call('quitGroup', { groupID: open });
    await mock.idle();
    expect(bob.heard('onMemberLeave')).toMatchObject([
      { groupID: work },
      { groupID: open, member: { userID: 'alice' } },
    ]);
    expect(bob.heard('onGroupInfoChanged')).toMatchObject([
      { groupChangeInfoList: [{ type: term('V2TIM_GROUP_INFO_CHANGE_TYPE_OWNER'), value: 'bob' }] },
    ]);
    await bob.call('dismissGroup', { groupID: open });
    expect(await send(bob, open)).toBe(10010);
    expect(await bob.call('getGroupsInfo', { groupIDList: [open, work] })).toMatchObject([
      { resultCode: 10010 },
      { resultCode: 0 },
    ]);
  });
});

describe('roles and mutes', () => {
  test('a muted member is silent for a time, all others while the group is muted', async () => {
    const groupID = await group('Public', ['bob', 'carol']);
    expect(await bob.codeOf('muteGroupMember', { groupID, userID: 'carol', seconds: 60 })).toBe(10007);
    await alice.call('muteGroupMember', { groupID, userID: 'bob', seconds: 60 });
    await mock.idle();
    expect(carol.heard('onMemberInfoChanged')).toEqual([
      { groupID, groupMemberChangeInfoList: [{ userID: 'bob', muteTime: 60 }] },
    ]);
    expect(await send(bob, groupID)).toBe(10017);
    mock.clock.advance(60_000);
    expect(await send(bob, groupID)).toBe(0);
    await alice.call('setGroupInfo', { info: { groupID, isAllMuted: true } });
    expect([await send(alice, groupID), await send(bob, groupID)]).toEqual([0, 10017]);
    await alice.call('setGroupMemberRole', { groupID, userID: 'bob', role: ADMIN });
    expect(await send(bob, groupID)).toBe(0);
  });

  test('a new owner is muted no more, since nobody could change it', async () => {
    const groupID = await group('Public', ['bob']);
    await alice.call('muteGroupMember', { groupID, userID: 'bob', seconds: 600 });
    await alice.call('transferGroupOwner', { groupID, userID: 'bob' });
    expect(await send(bob, groupID)).toBe(0);
  });

  test('admins are made by the owner, where there are any', async () => {
    const groupID = await group('Public', ['bob', 'carol']);
    const make = (client: Client, role: number | string): Promise<number> =>
      client.codeOf('setGroupMemberRole', { groupID, userID: 'bob', role });
    expect(await make(bob, ADMIN)).toBe(10007);
    expect(await make(alice, term('V2TIM_GROUP_MEMBER_ROLE_OWNER'))).toBe(10004);
    expect([await make(alice, ADMIN), await make(alice, ADMIN), await make(alice, MEMBER)]).toEqual([0, 0, 0]);
    await mock.idle();
    for (const name of ['onGrantAdministrator', 'onRevokeAdministrator'])
      expect(carol.heard(name)).toMatchObject([{ opUser: { userID: 'alice' }, memberList: [{ userID: 'bob' }] }]);
    const work = await group('Work', ['bob']);
    expect(await alice.codeOf('setGroupMemberRole', { groupID: work, userID: 'bob', role: ADMIN })).toBe(10007);
  });

  test('what happens stands in the history, and nobody has to read it', async () => {
    const groupID = await group('Public', ['bob']);
    await alice.call('setGroupInfo', { info: { groupID, notification: 'We meet on Fridays.' } });
    await alice.call('setGroupInfo', { info: { groupID, customInfo: { colour: 'green' } } });
    await mock.idle();
    const type = term('V2TIM_GROUP_TIPS_TYPE_GROUP_INFO_CHANGE');
    const change = { type: term('V2TIM_GROUP_INFO_CHANGE_TYPE_NOTIFICATION'), value: 'We meet on Fridays.' };
    expect(bob.heard('onRecvNewMessage')).toMatchObject([{ groupTipsElem: { type, groupChangeInfoList: [change] } }]);
    expect(bob.heard('onGroupInfoChanged')).toHaveLength(2);
    expect(await bob.call('getConversation', { conversationID: `group_${groupID}` })).toMatchObject({ unreadCount: 0 });
  });
});

test.each([
  [{ groupName: 'x'.repeat(31) }, 8502],
  [{ groupName: '读书俱乐部一二三四五六' }, 8502],
  [{ groupID: '@TGS#mine' }, 8501],
  [{ groupID: 'Ä' }, 8501],
  [{ groupID: 'taken' }, 10021],
  [{ groupID: 'mine' }, 10025],
  [{ groupType: 'Work', memberListMap: [{ userID: 'bob', role: ADMIN }] }, 10004],
  [{ groupType: 'AVChatRoom', memberListMap: [{ userID: 'bob' }] }, 10004],
])('a group cannot be made of %j', async (params, code) => {
  const plain = { groupType: 'Public', groupName: 'Club' };
  await bob.call('createGroup', { ...plain, groupID: 'taken' });
  await alice.call('createGroup', { ...plain, groupID: 'mine' });
  expect(await alice.codeOf('createGroup', { ...plain, ...params })).toBe(code);
});
