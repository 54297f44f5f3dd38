// Part of every binding that docbind makes. Do not edit.
import {
  BLOCKED,
  GROUP_INVALID,
  INVALID,
  MUTED,
  NO_FRIENDS,
  NO_GROUP,
  NO_RECEIVER,
  NOT_ALLOWED,
  NOT_IN_THEIR_LIST,
  NOT_IN_YOUR_LIST
} from "../base/codes.js";
import { refuse } from "../base/refusal.js";
import { deliver, makeMessage } from "./deliver.js";
import { messageOf } from "./messages.js";
import { pushInfo } from "./push-info.js";
import { messageView } from "./view.js";
const MAX_MENTIONED = 30;
const SEND_METHODS = {
  sendMessage: (call) => send(call, call.params.text("cloudCustomData")),
  sendReplyMessage(call) {
    const { world, device, params } = call;
    const quoted = messageOf(world, device, params.inner("replyMessage").text("msgID"));
    if (quoted.revoked) refuse(INVALID, "The message was recalled");
    return send(call, quotation(quoted));
  }
};
function quotation({ msgID, sender, content }) {
  const [messageAbstract = ""] = content.texts;
  return JSON.stringify({
    messageReply: { messageID: msgID, messageSender: sender, messageAbstract, messageType: content.elemType }
  });
}
function send(call, cloudCustomData) {
  const { world, device, me, params } = call;
  const id = params.text("id");
  const draft = device.state.store.created.get(id) ?? refuse(INVALID, `There is no created message ${id}`);
  const [receiver, groupID] = [params.text("receiver"), params.text("groupID")];
  const targets = groupID === "" ? toUser(call, draft, receiver) : toGroup(call, draft, groupID, receiver);
  const message = makeMessage(world, {
    sender: me,
    receiver: groupID === "" ? receiver : "",
    groupID,
    content: draft.content,
    id,
    targets,
    mentioned: groupID === "" ? [] : draft.mentioned,
    options: {
      onlineUserOnly: params.flag("onlineUserOnly"),
      cloudCustomData,
      needReadReceipt: params.flag("needReadReceipt"),
      isExcludedFromUnreadCount: params.flag("isExcludedFromUnreadCount"),
      isExcludedFromLastMessage: params.flag("isExcludedFromLastMessage"),
      isSupportMessageExtension: params.flag("isSupportMessageExtension"),
      offlinePushInfo: pushInfo(params.raw("offlinePushInfo"))
    }
  });
  if (params.has("localCustomData")) device.state.store.notes.set(message.msgID, params.text("localCustomData"));
  if (message.content.files) tellProgress(call, message);
  deliver(world, message, device);
  device.state.store.created.delete(id);
  return messageView(world, device, message);
}
function tellProgress(call, message) {
  const { world, device } = call;
  const status = world.terms.of("V2TIM_MSG_STATUS_SENDING");
  for (const progress of [50, 100])
    call.tellBefore("onSendMessageProgress", { msg: { ...messageView(world, device, message), status }, progress });
}
function toUser({ world, me }, { targets }, receiver) {
  if (receiver === "") refuse(INVALID, "One of receiver and groupID has to be there");
  if (targets !== null) refuse(INVALID, "The message is for members of a group");
  if (!world.users.find(receiver)) refuse(NO_RECEIVER, `There is no user ${receiver}`);
  const [mine, theirs] = [world.friends.bookOf(me), world.friends.bookOf(receiver)];
  if (theirs.blocked.has(me)) refuse(BLOCKED, "The receiver has blocked you");
  if (!world.settings.friendsOnly) return null;
  const [inMine, inTheirs] = [mine.friends.has(receiver), theirs.friends.has(me)];
  if (!inMine && !inTheirs) refuse(NO_FRIENDS, "You are no friends");
  if (!inTheirs) refuse(NOT_IN_THEIR_LIST, "You are not in the friend list of the receiver");
  return inMine ? null : refuse(NOT_IN_YOUR_LIST, "The receiver is not in your friend list");
}
function toGroup(call, draft, groupID, receiver) {
  const { world, me, params } = call;
  const room = world.groups.room(groupID) ?? refuse(NO_GROUP, `There is no group ${groupID}`);
  const { traits, members } = room.group;
  if (!members.has(me)) refuse(NOT_ALLOWED, "You are not in the group");
  refuseIfMuted(call, room);
  if (params.flag("onlineUserOnly") && !traits.history) refuse(INVALID, "Live groups do not support onlineUserOnly");
  if (draft.mentioned.length > MAX_MENTIONED) refuse(INVALID, `A message mentions at most ${MAX_MENTIONED} users`);
  if (draft.mentioned.length > 0 && !traits.mentions) refuse(NOT_ALLOWED, "Live groups do not support mentions");
  if (receiver === "") return draft.targets;
  return members.has(receiver) ? [receiver] : refuse(GROUP_INVALID, `${receiver} is not in the group`);
}
function refuseIfMuted({ world, me }, { group, topic }) {
  const mutedUntil = group.members.get(me)?.muteUntil ?? 0;
  const roomIsMuted = (topic?.isAllMuted ?? false) || group.isAllMuted;
  if (mutedUntil > world.clock.now()) refuse(MUTED, "You are muted in the group");
  if (roomIsMuted && !group.isRunBy(me)) refuse(MUTED, "The group is muted");
}
export {
  SEND_METHODS
};
