// Part of every binding that docbind makes. Do not edit.
import {
  BLOCKED,
  INVALID,
  INVITATION_KNOWN,
  INVITATION_OVER,
  NO_RECEIVER,
  NOT_ALLOWED,
  NOT_YOUR_INVITATION,
} from '../base/codes.js';
import { refuse } from '../base/refusal.js';
import type { Behaviours, Call } from '../call.js';
import { messageOf } from '../messages/messages.js';
import type { Invitation } from './invitations.js';
import { tellInvitees } from './remind.js';
import { sendStep } from './steps.js';

/** Methods about invitations. */
export const SIGNALING_METHODS: Behaviours = {
  invite(call) {
    const { world, me, params } = call;
    const invitee = params.text('invitee');
    if (!world.users.find(invitee) || invitee === me) refuse(NO_RECEIVER, `There is no other user ${invitee}`);
    if (world.friends.bookOf(invitee).blocked.has(me)) refuse(BLOCKED, 'The invitee has blocked you');
    makeInvitation(call, '', [invitee]);
  },

  inviteInGroup(call) {
    const { world, me, params } = call;
    const { group } = world.groups.joined(params.text('groupID'), me);
    const inviteeList = [...new Set(params.texts('inviteeList'))];
    if (inviteeList.length === 0) refuse(INVALID, 'inviteeList is empty');
    for (const userID of inviteeList)
      if (!group.members.has(userID)) refuse(NOT_ALLOWED, `${userID} is not in the group`);
    makeInvitation(call, group.id, inviteeList);
  },

  cancel(call) {
    const { world, me, device, params } = call;
    const invitation = world.invitations.open(params.text('inviteID'));
    const { inviteID, inviter, inviteeList } = invitation;
    if (inviter !== me) refuse(NOT_YOUR_INVITATION, 'Only the inviter can take an invitation back');
    const data = params.text('data');
    world.invitations.end(invitation);
    for (const userID of inviteeList) world.outbox.tell(userID, 'onInvitationCancelled', { inviteID, data, inviter });
    sendStep(world, invitation, { sender: me, action: 'CANCEL_INVITE', data, inviteeList, from: device });
  },

  accept: (call) => answer(call, true),

  reject: (call) => answer(call, false),

  getSignalingInfo({ world, device, params }) {
    return messageOf(world, device, params.text('msgID')).content.signaling ?? null;
  },

  addInvitedSignaling({ world, device, params }) {
    const info = params.inner('info');
    const [inviteID, inviter, inviteeList] = [info.text('inviteID'), info.text('inviter'), info.texts('inviteeList')];
    if (inviteID === '' || inviter === '' || inviteeList.length === 0)
      refuse(INVALID, 'inviteID, inviter and inviteeList have to be there');
    const { invitations } = device.state.session;
    if (invitations.has(inviteID)) refuse(INVITATION_KNOWN, 'The invitation is known already');
    invitations.add(inviteID);
    if (world.invitations.find(inviteID)) return;
    const [groupID, data, timeout] = [info.text('groupID'), info.text('data'), info.number('timeout')];
    world.invitations.add({ inviteID, groupID, inviter, inviteeList, data, timeout, onlineUserOnly: false });
  },
};

function makeInvitation(call: Call, groupID: string, inviteeList: readonly string[]): void {
  const { world, me, device, params } = call;
  const timeout = params.number('timeout');
  if (timeout < 0) refuse(INVALID, 'timeout must not be below 0');
  const [data, onlineUserOnly] = [params.text('data'), params.flag('onlineUserOnly')];
  const inviteID = world.ids.invitation();
  const invitation = world.invitations.add({
    inviteID,
    groupID,
    inviter: me,
    inviteeList,
    data,
    timeout,
    onlineUserOnly,
  });
  tellInvitees(world, invitation);
  const offlinePushInfo = params.raw('offlinePushInfo');
  sendStep(world, invitation, { sender: me, action: 'INVITE', data, inviteeList, from: device, offlinePushInfo });
}

function answer(call: Call, accepts: boolean): void {
  const { world, me, device, params } = call;
  const invitation: Invitation = world.invitations.open(params.text('inviteID'));
  const { inviteID, inviter, inviteeList, waiting } = invitation;
  if (!inviteeList.includes(me)) refuse(NOT_YOUR_INVITATION, 'The invitation is for somebody else');
  if (!waiting.has(me)) refuse(INVITATION_OVER, 'You have answered the invitation, or have left its group');
  const data = params.text('data');
  world.invitations.answer(invitation, me);
  world.outbox.tell(inviter, accepts ? 'onInviteeAccepted' : 'onInviteeRejected', { inviteID, data, invitee: me });
  const action = accepts ? 'ACCEPT_INVITE' : 'REJECT_INVITE';
  sendStep(world, invitation, { sender: me, action, data, inviteeList: [me], from: device });
}
