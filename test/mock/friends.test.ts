import { describe, expect, test } from 'vitest';
import { Client, pair, term, trio } from './clients.js';

const BOTH = term('V2TIM_FRIEND_TYPE_BOTH');
const SINGLE = term('V2TIM_FRIEND_TYPE_SINGLE');

async function relation(client: Client, userID: string, checkType = BOTH): Promise<unknown> {
  const [entry] = (await client.call('checkFriend', { userIDList: [userID], checkType })) as { resultType: unknown }[];
  return entry?.resultType;
}

const [none, mine, theirs, both] = ['NONE', 'IN_MY_FRIEND_LIST', 'IN_OTHER_FRIEND_LIST', 'BOTH_WAY'].map((name) =>
  term(`V2TIM_FRIEND_RELATION_TYPE_${name}`),
);

describe('adding', () => {
  test.each([
    [SINGLE, mine, theirs],
    [BOTH, both, both],
  ])('somebody who lets anybody in, with type %s', async (addType, seenByAlice, seenByBob) => {
    const { mock, alice, bob } = await pair();
    const added = await alice.call('addFriend', { userID: 'bob', addType, remark: 'B', addWording: '', addSource: '' });
    await mock.idle();
    expect(added).toEqual({ userID: 'bob', resultCode: 0, resultInfo: '' });
    expect(alice.heard('onFriendListAdded')).toMatchObject([[{ userID: 'bob', friendRemark: 'B' }]]);
    expect(bob.heard('onFriendListAdded')).toHaveLength(addType === BOTH ? 1 : 0);
    expect([await relation(alice, 'bob'), await relation(bob, 'alice')]).toEqual([seenByAlice, seenByBob]);
    expect(await relation(alice, 'bob', SINGLE)).toBe(mine);
  });

  const confirming = { users: [{ userID: 'bob', allowType: term('V2TIM_FRIEND_NEED_CONFIRM') }] };

  test('somebody who wants to be asked makes an application', async () => {
    const { mock, alice, bob } = await pair(confirming);
    const asked = await alice.call('addFriend', { userID: 'bob', addType: BOTH, remark: 'B', addWording: 'Hello' });
    await mock.idle();
    expect(asked).toMatchObject({ resultCode: 30539 });
    expect(alice.heard('onFriendApplicationListAdded')).toMatchObject([
      { userID: 'bob', type: term('V2TIM_FRIEND_APPLICATION_SEND_OUT') },
    ]);
    expect(bob.heard('onFriendApplicationListAdded')).toMatchObject([
      { userID: 'alice', addWording: 'Hello', type: term('V2TIM_FRIEND_APPLICATION_COME_IN') },
    ]);
    expect(await bob.call('getFriendApplicationList')).toMatchObject({ unreadCount: 1 });
    await bob.call('setFriendApplicationRead');
    expect(await bob.call('getFriendApplicationList')).toMatchObject({
      unreadCount: 0,
      friendApplicationList: [{ userID: 'alice' }],
    });
    expect(await relation(alice, 'bob')).toBe(none);
  });

  test.each([
    ['V2TIM_FRIEND_ACCEPT_AGREE', mine, 0, 1],
    ['V2TIM_FRIEND_ACCEPT_AGREE_AND_ADD', both, 1, 0],
  ])('is accepted with %s', async (response, seenByAlice, added, deleted) => {
    const { mock, alice, bob } = await pair(confirming);
    await alice.call('addFriend', { userID: 'bob', addType: BOTH, remark: 'B' });
    await bob.call('acceptFriendApplication', { userID: 'alice', responseType: term(response) });
    await mock.idle();
    expect(await relation(alice, 'bob')).toBe(seenByAlice);
    expect(alice.heard('onFriendListAdded')).toMatchObject([[{ userID: 'bob', friendRemark: 'B' }]]);
    expect(bob.heard('onFriendListAdded')).toHaveLength(added);
    expect(bob.heard('onFriendApplicationListDeleted')).toHaveLength(deleted);
    expect(alice.heard('onFriendApplicationListDeleted')).toEqual([]);
    for (const client of [alice, bob])
      expect(await client.call('getFriendApplicationList')).toEqual({ unreadCount: 0, friendApplicationList: [] });
  });

  test('is refused, or put away without an answer', async () => {
    const { mock, alice, bob } = await pair(confirming);
    await alice.call('addFriend', { userID: 'bob', addType: BOTH });
    await bob.call('refuseFriendApplication', { userID: 'alice' });
    await mock.idle();
    expect(alice.heard('onFriendApplicationListDeleted')).toEqual([['bob']]);
    expect(bob.heard('onFriendApplicationListDeleted')).toEqual([['alice']]);
    expect(await bob.codeOf('acceptFriendApplication', { userID: 'alice', responseType: 0 })).toBe(6017);
    await alice.call('addFriend', { userID: 'bob', addType: BOTH });
    await bob.call('deleteFriendApplication', { userID: 'alice' });
    expect(await bob.call('getFriendApplicationList')).toMatchObject({ friendApplicationList: [] });
    expect(await alice.call('getFriendApplicationList')).toMatchObject({ friendApplicationList: [{ userID: 'bob' }] });
  });

  test.each([
    ['who refuses all', 'bob', 30516],
    ['who is blocked', 'carol', 30515],
    ['who blocks', 'dave', 30525],
    ['whom nobody knows', 'mallory', 30003],
  ])('somebody %s fails', async (_, userID, resultCode) => {
    const denying = { userID: 'bob', allowType: term('V2TIM_FRIEND_DENY_ANY') };
    const { mock, alice } = await pair({ users: [denying, 'carol', 'dave'] });
    await alice.call('addToBlackList', { userIDList: ['carol'] });
    const dave = await new Client(mock.device()).login('dave');
    await dave.call('addToBlackList', { userIDList: ['alice'] });
    expect(await alice.call('addFriend', { userID, addType: BOTH })).toMatchObject({ userID, resultCode });
    expect(await alice.call('getFriendList')).toEqual([]);
  });
});

test('an application cannot be accepted while one of the two blocks the other', async () => {
  const { alice, bob } = await pair({ users: [{ userID: 'bob', allowType: term('V2TIM_FRIEND_NEED_CONFIRM') }] });
  await alice.call('addFriend', { userID: 'bob', addType: BOTH });
  const accept = async (): Promise<unknown> =>
    bob.call('acceptFriendApplication', { userID: 'alice', responseType: 1 });
  await bob.call('addToBlackList', { userIDList: ['alice'] });
  expect(await accept()).toMatchObject({ resultCode: 30515 });
  await bob.call('deleteFromBlackList', { userIDList: ['alice'] });
  await alice.call('addToBlackList', { userIDList: ['bob'] });
  expect(await accept()).toMatchObject({ resultCode: 30525 });
  expect(await bob.call('getFriendList')).toEqual([]);
  await alice.call('deleteFromBlackList', { userIDList: ['bob'] });
  expect(await accept()).toMatchObject({ resultCode: 0 });
});

describe('a friendship', () => {
  test('ends on one side in silence, on both aloud', async () => {
    const { mock, alice, bob } = await pair();
    await alice.call('addFriend', { userID: 'bob', addType: BOTH });
    await alice.call('deleteFromFriendList', { userIDList: ['bob'], deleteType: SINGLE });
    await mock.idle();
    expect([alice.heard('onFriendListDeleted'), bob.heard('onFriendListDeleted')]).toEqual([[['bob']], []]);
    expect(await relation(bob, 'alice')).toBe(mine);
    await bob.call('deleteFromFriendList', { userIDList: ['alice', 'nobody'], deleteType: BOTH });
    expect(await relation(bob, 'alice')).toBe(none);
  });

  test('ends with a block, unless the console keeps it', async () => {
    for (const blocklistKeepsFriends of [false, true]) {
      const { mock, alice, bob } = await pair({ console: { blocklistKeepsFriends } });
      await alice.call('addFriend', { userID: 'bob', addType: BOTH });
      await alice.call('addToBlackList', { userIDList: ['bob'] });
      await mock.idle();
      expect(alice.heard('onBlackListAdd')).toMatchObject([[{ userID: 'bob' }]]);
      expect(await relation(bob, 'alice')).toBe(blocklistKeepsFriends ? both : none);
      await alice.call('deleteFromBlackList', { userIDList: ['bob'] });
      expect(await alice.call('getBlackList')).toEqual([]);
    }
  });

  test('has a remark that shows, and groups', async () => {
    const { mock, alice, bob } = await pair();
    await bob.send('Hello', { receiver: 'alice' });
    await alice.call('addFriend', { userID: 'bob', addType: SINGLE });
    await alice.call('setFriendInfo', { userID: 'bob', friendRemark: 'Bobby', friendCustomInfo: { genre: 'mystery' } });
    await alice.call('createFriendGroup', { groupName: 'Club', userIDList: ['bob', 'carol'] });
    await mock.idle();
    expect(await alice.call('getFriendList')).toMatchObject([
      { userID: 'bob', friendRemark: 'Bobby', friendGroup: ['Club'], friendCustomInfo: { genre: 'mystery' } },
    ]);
    expect(alice.heard('onConversationChanged').slice(-1)).toMatchObject([
      [{ showName: 'Bobby', lastMessage: { friendRemark: 'Bobby' } }],
    ]);
    await alice.call('renameFriendGroup', { oldName: 'Club', newName: 'Readers' });
    expect(await alice.call('getFriendGroups', { groupNameList: ['Club', 'Readers'] })).toEqual([
      { name: 'Readers', friendCount: 1, friendIDList: ['bob'] },
    ]);
    expect(await alice.codeOf('addFriendsToFriendGroup', { groupName: 'Club', userIDList: ['bob'] })).toBe(6017);
  });
});

test('a new profile reaches the user, the friends, and the conversations', async () => {
  const { mock, alice, bob, carol } = await trio();
  await bob.call('addFriend', { userID: 'alice', addType: SINGLE });
  await alice.send('Hello', { receiver: 'carol' });
  await alice.call('setSelfInfo', {
    nickName: 'Alice',
    faceURL: 'https://example.com/a.png',
    customInfo: { hobby: 'chess' },
  });
  await alice.call('setSelfInfo', { selfSignature: 'Reading.', nickName: null });
  await mock.idle();
  const profile = {
    userID: 'alice',
    nickName: 'Alice',
    faceUrl: 'https://example.com/a.png',
    customInfo: { hobby: 'chess' },
  };
  expect(alice.heard('onSelfInfoUpdated').slice(-1)).toMatchObject([
    { info: { ...profile, selfSignature: 'Reading.' } },
  ]);
  expect(bob.heard('onFriendInfoChanged')[0]).toMatchObject([{ userID: 'alice', userProfile: profile }]);
  expect(carol.heard('onConversationChanged')).toMatchObject([[{ showName: 'Alice', faceUrl: profile.faceUrl }]]);
  expect(await carol.call('getUsersInfo', { userIDList: ['alice', 'nobody'] })).toMatchObject([profile]);
});
