// Part of every binding that docbind makes. Do not edit.
import type { Device } from '../device.js';
import { customContent } from '../messages/content.js';
import { deliver, makeMessage } from '../messages/deliver.js';
import type { SignalingStep } from '../messages/message.js';
import { pushInfo } from '../messages/push-info.js';
import type { World } from '../world.js';
import type { Invitation } from './invitations.js';

export interface Step {
  readonly sender: string;
  readonly action: 'INVITE' | 'CANCEL_INVITE' | 'ACCEPT_INVITE' | 'REJECT_INVITE' | 'INVITE_TIMEOUT';
  readonly data: string;
  readonly inviteeList: readonly string[];
  /** The device that made the step; null for the service. */
  readonly from: Device | null;
  readonly offlinePushInfo?: unknown;
}

/** A step of an invitation becomes a message, unless the invitation is for online users only. */
export function sendStep(world: World, invitation: Invitation, step: Step): void {
  if (invitation.onlineUserOnly) return;
  const { inviteID, groupID, inviter, timeout } = invitation;
  const { sender, data, inviteeList } = step;
  // An invitation may outlast the membership, or name a group that is none: nobody writes into it from outside.
  if (groupID !== '' && !world.groups.find(groupID)?.members.has(sender)) return;
  const actionType = world.terms.of(`SIGNALING_ACTION_TYPE_${step.action}`);
  const signaling: SignalingStep = { inviteID, groupID, inviter, inviteeList, data, timeout, actionType };
  const [invitee = ''] = invitation.inviteeList;
  const message = makeMessage(world, {
    sender,
    receiver: groupID !== '' ? '' : sender === inviter ? invitee : inviter,
    groupID,
    content: { ...customContent(world, JSON.stringify(signaling)), signaling },
    options: { offlinePushInfo: pushInfo(step.offlinePushInfo) },
  });
  deliver(world, message, step.from);
}
