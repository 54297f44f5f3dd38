import { describe, expect, test } from 'vitest';
import { type Client, pair, term, textIn, trio } from './clients.js';

const CALL = { data: '{"call":"video"}', onlineUserOnly: false, timeout: 30, offlinePushInfo: {} };

function inviteID(client: Client): string {
  return textIn(client.heard('onReceiveNewInvitation').slice(-1)[0], 'inviteID');
}

/** The steps that stand in the history of a conversation, oldest first. */
async function steps(client: Client, userID: string): Promise<unknown[]> {
  const query = { userID, count: 20, getType: term('V2TIM_GET_CLOUD_OLDER_MSG') };
  const messages = (await client.call('getHistoryMessageList', query)) as { msgID: string }[];
  const infos: unknown[] = [];
  for (const { msgID } of messages.reverse()) infos.push(await client.call('getSignalingInfo', { msgID }));
  return infos;
}

const action = (name: string): number | string => term(`SIGNALING_ACTION_TYPE_${name}`);

describe('an invitation', () => {
  test('is answered once, and its steps are messages', async () => {
    const { mock, alice, bob } = await pair();
    await alice.call('invite', { invitee: 'bob', ...CALL });
    await mock.idle();
    const id = inviteID(bob);
    expect(bob.heard('onReceiveNewInvitation')).toEqual([
      { inviteID: id, data: CALL.data, groupID: '', inviter: 'alice', inviteeList: ['bob'] },
    ]);
    expect(await alice.codeOf('accept', { inviteID: id, data: '' })).toBe(8011);
    await bob.call('accept', { inviteID: id, data: 'yes' });
    await mock.idle();
    expect(alice.heard('onInviteeAccepted')).toEqual([{ inviteID: id, data: 'yes', invitee: 'bob' }]);
    expect(await bob.codeOf('reject', { inviteID: id, data: '' })).toBe(8010);
    expect(await alice.codeOf('cancel', { inviteID: id, data: '' })).toBe(8010);
    mock.clock.advance(60_000);
    await mock.idle();
    expect(alice.heard('onInvitationTimeout')).toEqual([]);
    const info = { inviteID: id, groupID: '', inviter: 'alice', inviteeList: ['bob'], timeout: 30 };
    expect(await steps(bob, 'alice')).toEqual([
      { ...info, data: CALL.data, actionType: action('INVITE') },
      { ...info, data: 'yes', actionType: action('ACCEPT_INVITE') },
    ]);
  });

  test('ends when its time is over', async () => {
    const { mock, alice, bob } = await pair();
    await alice.call('invite', { invitee: 'bob', ...CALL });
    await mock.idle();
    const id = inviteID(bob);
    mock.clock.advance(29_000);
    await mock.idle();
    expect(alice.heard('onInvitationTimeout')).toEqual([]);
    mock.clock.advance(1000);
    await mock.idle();
    for (const client of [alice, bob])
      expect(client.heard('onInvitationTimeout')).toEqual([{ inviteID: id, inviteeList: ['bob'] }]);
    expect(await bob.codeOf('accept', { inviteID: id, data: '' })).toBe(8010);
    expect((await steps(alice, 'bob')).slice(-1)).toMatchObject([{ actionType: action('INVITE_TIMEOUT') }]);
  });

  test('without a time stays open', async () => {
    const { mock, alice, bob } = await pair();
    await alice.call('invite', { invitee: 'bob', ...CALL, timeout: 0 });
    mock.clock.advance(86_400_000);
    await mock.idle();
    expect(bob.heard('onInvitationTimeout')).toEqual([]);
    expect(await bob.codeOf('accept', { inviteID: inviteID(bob), data: '' })).toBe(0);
  });

  test('is taken back by the inviter alone', async () => {
    const { mock, alice, bob } = await pair();
    await alice.call('invite', { invitee: 'bob', ...CALL });
    await mock.idle();
    const id = inviteID(bob);
    expect(await bob.codeOf('cancel', { inviteID: id, data: '' })).toBe(8011);
    await alice.call('cancel', { inviteID: id, data: 'wrong number' });
    await mock.idle();
    expect(bob.heard('onInvitationCancelled')).toEqual([{ inviteID: id, data: 'wrong number', inviter: 'alice' }]);
    expect(await bob.codeOf('accept', { inviteID: id, data: '' })).toBe(8010);
  });

  test('for those who are online leaves nothing behind', async () => {
    const { mock, alice, bob } = await pair();
    await bob.call('logout');
    await alice.call('invite', { invitee: 'bob', ...CALL, onlineUserOnly: true });
    await bob.call('login', { userID: 'bob', userSig: 'signature' });
    await mock.idle();
    expect(bob.heard('onReceiveNewInvitation')).toEqual([]);
    expect(await steps(alice, 'bob')).toEqual([]);
  });

  test('comes with the login while it is open', async () => {
    const { mock, alice, bob } = await pair();
    await bob.call('logout');
    await alice.call('invite', { invitee: 'bob', ...CALL, timeout: 60 });
    mock.clock.advance(45_000);
    await bob.call('login', { userID: 'bob', userSig: 'signature' });
    await mock.idle();
    expect(await bob.codeOf('reject', { inviteID: inviteID(bob), data: '' })).toBe(0);
    await mock.idle();
    expect(alice.heard('onInviteeRejected')).toHaveLength(1);
  });
});

describe('an invitation in a group', () => {
  test('is answered by each, and times out for the rest', async () => {
    const { mock, alice, bob, carol } = await trio();
    const memberListMap = [{ userID: 'bob' }, { userID: 'carol' }];
    await alice.call('createGroup', { groupType: 'Work', groupID: 'team', groupName: 'Team', memberListMap });
    const invite = { groupID: 'team', inviteeList: ['bob', 'carol'], ...CALL };
    expect(await alice.codeOf('inviteInGroup', { ...invite, inviteeList: ['dave'] })).toBe(10007);
    await alice.call('inviteInGroup', invite);
    await mock.idle();
    const id = inviteID(carol);
    await bob.call('reject', { inviteID: id, data: 'busy' });
    expect(await bob.codeOf('accept', { inviteID: id, data: '' })).toBe(8010);
    mock.clock.advance(30_000);
    await mock.idle();
    expect(alice.heard('onInviteeRejected')).toEqual([{ inviteID: id, data: 'busy', invitee: 'bob' }]);
    expect(alice.heard('onInvitationTimeout')).toEqual([{ inviteID: id, inviteeList: ['carol'] }]);
  });

  test('comes once to each, and not to who has left the group', async () => {
    const { mock, alice, bob, carol } = await trio();
    const memberListMap = [{ userID: 'bob' }, { userID: 'carol' }];
    await alice.call('createGroup', { groupType: 'Work', groupID: 'team', groupName: 'Team', memberListMap });
    await alice.call('inviteInGroup', { groupID: 'team', inviteeList: ['bob', 'carol', 'bob'], ...CALL });
    await mock.idle();
    expect(bob.heard('onReceiveNewInvitation')).toMatchObject([{ inviteeList: ['bob', 'carol'] }]);
    const id = inviteID(bob);
    await alice.call('kickGroupMember', { groupID: 'team', memberList: ['bob'], reason: '', duration: 0 });
    expect(await bob.codeOf('accept', { inviteID: id, data: '' })).toBe(8010);
    await carol.call('quitGroup', { groupID: 'team' });
    expect(await alice.codeOf('cancel', { inviteID: id, data: '' })).toBe(8010);
    mock.clock.advance(30_000);
    await mock.idle();
    for (const client of [alice, bob, carol]) expect(client.heard('onInvitationTimeout')).toEqual([]);
    expect(alice.heard('onInviteeAccepted')).toEqual([]);
  });

  test('of a group that is none writes into no conversation', async () => {
    const { mock, bob } = await pair();
    const info = { inviteID: 'invite-7f3a', groupID: 'none', inviter: 'alice', inviteeList: ['bob'], timeout: 30 };
    await bob.call('addInvitedSignaling', { info });
    expect(await bob.codeOf('accept', { inviteID: 'invite-7f3a', data: '' })).toBe(0);
    await mock.idle();
    expect(bob.events).toEqual([]);
  });

  test('from a push is known once', async () => {
    const { alice, bob } = await pair();
    await alice.call('createGroup', {
      groupType: 'Work',
      groupID: 'team',
      groupName: 'Team',
      memberListMap: [{ userID: 'bob' }],
    });
    const info = { inviteID: 'invite-7f3a', groupID: 'team', inviter: 'alice', inviteeList: ['bob'] };
    expect(await bob.codeOf('addInvitedSignaling', { info: { ...info, inviter: '' } })).toBe(6017);
    expect(await bob.codeOf('addInvitedSignaling', { info })).toBe(0);
    expect(await bob.codeOf('addInvitedSignaling', { info })).toBe(8012);
    expect(await bob.codeOf('accept', { inviteID: 'invite-7f3a', data: '' })).toBe(0);
  });
});
