import { term, textIn } from '../clients.js';
import type { Stage } from './stage.js';

/** Groups with members, applications and messages. */
export async function groupMethods({ mock, alice, bob, carol }: Stage): Promise<void> {
  const groupID = 'book-club';
  const groupType = term('V2TIM_GROUP_TYPE_PUBLIC');
  const member = { userID: 'bob', role: term('V2TIM_GROUP_MEMBER_ROLE_MEMBER') };
  await alice.call('createGroup', { groupType, groupID, groupName: 'Book club', memberListMap: [member] });
  await carol.call('joinGroup', { groupID, message: 'Hello' });
  await alice.call('getGroupApplicationList');
  await alice.call('setGroupApplicationRead');
  await alice.call('refuseGroupApplication', { groupID, fromUser: 'carol', toUser: '0', reason: 'Full' });
  await carol.call('joinGroup', { groupID, message: 'Please' });
  await alice.call('acceptGroupApplication', { groupID, fromUser: 'carol', toUser: '0', reason: 'Welcome' });
  await alice.call('getGroupApplicationList');

  await alice.call('setGroupInfo', {
    info: {
      groupID,
      groupType,
      groupName: 'The book club',
      notification: 'We meet on Fridays.',
      approveOpt: term('V2TIM_GROUP_ADD_ANY'),
      isAllMuted: false,
      customInfo: { colour: 'green' },
    },
  });
  await bob.call('inviteUserToGroup', { groupID, userList: ['dave', 'carol'] });
  await alice.call('kickGroupMember', { groupID, memberList: ['dave'], reason: 'Advertising', duration: 3600 });
  await alice.call('setGroupMemberRole', { groupID, userID: 'bob', role: term('V2TIM_GROUP_MEMBER_ROLE_ADMIN') });
  await alice.call('setGroupMemberRole', { groupID, userID: 'bob', role: term('V2TIM_GROUP_MEMBER_ROLE_MEMBER') });
  await bob.call('setGroupMemberInfo', {
    groupID,
    userID: 'bob',
    nameCard: 'Bob (host)',
    customInfo: { favourite: 'Emma' },
  });
  await alice.call('muteGroupMember', { groupID, userID: 'bob', seconds: 600 });
  await alice.call('muteGroupMember', { groupID, userID: 'bob', seconds: 0 });
  await alice.call('markGroupMemberList', { groupID, memberIDList: ['bob'], markType: 1000, enableMark: true });

  await alice.call('getJoinedGroupList');
  await alice.call('getGroupsInfo', { groupIDList: [groupID] });
  await alice.call('searchGroups', {
    searchParam: { keywordList: ['book'], isSearchGroupID: false, isSearchGroupName: true },
  });
  await alice.call('getGroupOnlineMemberCount', { groupID });
  await alice.call('getGroupMemberList', { groupID, filter: term('V2TIM_GROUP_MEMBER_FILTER_ALL'), nextSeq: 0 });
  await alice.call('getGroupMembersInfo', { groupID, memberList: ['alice', 'bob'] });
  await alice.call('searchGroupMembers', {
    param: {
      keywordList: ['bo'],
      isSearchMemberUserID: true,
      isSearchMemberNickName: true,
      isSearchMemberRemark: true,
      isSearchMemberNameCard: true,
    },
  });
  await groupMessages({ mock, alice, bob, carol }, groupID);
  await alice.call('transferGroupOwner', { groupID, userID: 'bob' });
  await alice.call('quitGroup', { groupID });
  await bob.call('dismissGroup', { groupID });
  await mock.idle();
}

async function groupMessages({ mock, alice, bob, carol }: Omit<Stage, 'tablet'>, groupID: string): Promise<void> {
  const text = textIn(await alice.call('createTextMessage', { text: '@bob Hello' }), 'id');
  const mention = await alice.call('createAtSignedGroupMessage', {
    msgID: text,
    atUserList: ['bob', '__kImSDK_MesssageAtALL__'],
  });
  const message = await alice.call('sendMessage', { id: textIn(mention, 'id'), groupID, needReadReceipt: true });
  const messageID = textIn(message, 'msgID');
  const secret = textIn(await alice.call('createTextMessage', { text: 'For Bob' }), 'id');
  const targeted = await alice.call('createTargetedGroupMessage', { msgID: secret, receiverList: ['bob'] });
  await alice.call('sendMessage', { id: textIn(targeted, 'id'), groupID });
  await mock.idle();
  await bob.call('sendMessageReadReceipts', { messageIDList: [messageID] });
  await alice.call('getMessageReadReceipts', { messageIDList: [messageID] });
  await alice.call('getGroupMessageReadMemberList', { messageID, filter: 0, nextSeq: 0, count: 20 });
  await bob.call('getGroupHistoryMessageList', { groupID, count: 20, lastMsgID: messageID });
  await bob.call('getHistoryMessageList', { groupID, count: 20, getType: term('V2TIM_GET_LOCAL_OLDER_MSG') });
  await bob.call('markGroupMessageAsRead', { groupID });
  await carol.call('setGroupReceiveMessageOpt', { groupID, opt: term('V2TIM_RECEIVE_NOT_NOTIFY_MESSAGE') });
  await carol.call('insertGroupMessageToLocalStorage', { groupID, data: 'You have joined', sender: 'carol' });
  await carol.call('clearGroupHistoryMessage', { groupID });
}
