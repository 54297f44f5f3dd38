// Part of every binding that docbind makes. Do not edit.
import { customContent } from "../messages/content.js";
import { deliver, makeMessage } from "../messages/deliver.js";
import { pushInfo } from "../messages/push-info.js";
function sendStep(world, invitation, step) {
  if (invitation.onlineUserOnly) return;
  const { inviteID, groupID, inviter, timeout } = invitation;
  const { sender, data, inviteeList } = step;
  if (groupID !== "" && !world.groups.find(groupID)?.members.has(sender)) return;
  const actionType = world.terms.of(`SIGNALING_ACTION_TYPE_${step.action}`);
  const signaling = { inviteID, groupID, inviter, inviteeList, data, timeout, actionType };
  const [invitee = ""] = invitation.inviteeList;
  const message = makeMessage(world, {
    sender,
    receiver: groupID !== "" ? "" : sender === inviter ? invitee : inviter,
    groupID,
    content: { ...customContent(world, JSON.stringify(signaling)), signaling },
    options: { offlinePushInfo: pushInfo(step.offlinePushInfo) }
  });
  deliver(world, message, step.from);
}
export {
  sendStep
};
