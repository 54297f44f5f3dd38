import { term, textIn } from '../clients.js';
import type { Stage } from './stage.js';

/** Attributes, counters and topics, and a live group. */
export async function sharedValueMethods({ mock, alice, bob, carol }: Stage): Promise<void> {
  const live = 'live-room';
  await alice.call('createGroup', {
    groupType: term('V2TIM_GROUP_TYPE_AVCHATROOM'),
    groupID: live,
    groupName: 'Live',
  });
  await bob.call('joinGroup', { groupID: live });
  await bob.call('getGroupMemberList', { groupID: live });
  await bob.send('Hello', { groupID: live });
  await alice.call('getGroupAttributes', { groupID: live });
  await alice.call('initGroupAttributes', { groupID: live, attributes: { seat1: 'alice', seat2: 'bob' } });
  await alice.call('setGroupAttributes', { groupID: live, attributes: { seat2: 'carol' } });
  await alice.call('deleteGroupAttributes', { groupID: live, keys: ['seat2'] });
  await alice.call('getGroupAttributes', { groupID: live, keys: ['seat1'] });
  await alice.call('setGroupCounters', { groupID: live, counters: { votes: 0, visitors: 12 } });
  await alice.call('increaseGroupCounter', { groupID: live, key: 'votes', value: 2 });
  await alice.call('decreaseGroupCounter', { groupID: live, key: 'seats', value: 1 });
  await alice.call('getGroupCounters', { groupID: live, keys: [] });
  await bob.call('quitGroup', { groupID: live });

  const groupType = term('V2TIM_GROUP_TYPE_COMMUNITY');
  const groupID = (await alice.call('createGroup', {
    groupType,
    groupName: 'Readers',
    isSupportTopic: true,
  })) as string;
  await carol.call('joinGroup', { groupID });
  await carol.call('getJoinedCommunityList');
  const topicInfo = { topicName: 'New books', introduction: 'What came out this month' };
  const topicID = (await alice.call('createTopicInCommunity', { groupID, topicInfo })) as string;
  await alice.call('setTopicInfo', { groupID, topicInfo: { topicID, notification: 'No spoilers' } });
  await alice.send('A new one', { groupID: topicID });
  await mock.idle();
  await carol.call('getTopicInfoList', { groupID, topicIDList: [] });
  await carol.call('markGroupMessageAsRead', { groupID: topicID });
  await alice.call('deleteTopicFromCommunity', { groupID, topicIDList: [topicID] });
  await mock.idle();
}

/** Invitations that are accepted, rejected, taken back and forgotten. */
export async function signalingMethods({ mock, alice, bob, carol }: Stage): Promise<void> {
  const more = { data: '{"call":"video"}', onlineUserOnly: false, timeout: 30 };
  const invite = async (): Promise<string> => {
    await alice.call('invite', { invitee: 'bob', ...more, offlinePushInfo: { desc: 'Video call' } });
    await mock.idle();
    return textIn(bob.heard('onReceiveNewInvitation').slice(-1)[0], 'inviteID');
  };
  await bob.call('accept', { inviteID: await invite(), data: '' });
  await bob.call('reject', { inviteID: await invite(), data: 'busy' });
  await alice.call('cancel', { inviteID: await invite(), data: 'sorry' });
  await invite();
  mock.clock.advance(30_000);
  await mock.idle();
  const found = bob.heard('onRecvNewMessage').slice(-1)[0];
  await bob.call('getSignalingInfo', { msgID: textIn(found, 'msgID') });
  await alice.call('createGroup', {
    groupType: term('V2TIM_GROUP_TYPE_WORK'),
    groupID: 'team',
    groupName: 'Team',
    memberListMap: [{ userID: 'bob' }, { userID: 'carol' }],
  });
  await alice.call('inviteInGroup', { groupID: 'team', inviteeList: ['bob', 'carol'], ...more });
  const info = { inviteID: 'invite-7f3a', groupID: 'team', inviter: 'alice', inviteeList: ['carol'], timeout: 0 };
  await carol.call('addInvitedSignaling', { info });
  await carol.call('accept', { inviteID: 'invite-7f3a', data: '' });
  await mock.idle();
}
