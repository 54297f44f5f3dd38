// Part of every binding that docbind makes. Do not edit.
"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var send_methods_exports = {};
__export(send_methods_exports, {
  SEND_METHODS: () => SEND_METHODS
});
module.exports = __toCommonJS(send_methods_exports);
var import_codes = require("../base/codes.js");
var import_refusal = require("../base/refusal.js");
var import_deliver = require("./deliver.js");
var import_messages = require("./messages.js");
var import_push_info = require("./push-info.js");
var import_view = require("./view.js");
const MAX_MENTIONED = 30;
const SEND_METHODS = {
  sendMessage: (call) => send(call, call.params.text("cloudCustomData")),
  sendReplyMessage(call) {
    const { world, device, params } = call;
    const quoted = (0, import_messages.messageOf)(world, device, params.inner("replyMessage").text("msgID"));
    if (quoted.revoked) (0, import_refusal.refuse)(import_codes.INVALID, "The message was recalled");
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
  const draft = device.state.store.created.get(id) ?? (0, import_refusal.refuse)(import_codes.INVALID, `There is no created message ${id}`);
  const [receiver, groupID] = [params.text("receiver"), params.text("groupID")];
  const targets = groupID === "" ? toUser(call, draft, receiver) : toGroup(call, draft, groupID, receiver);
  const message = (0, import_deliver.makeMessage)(world, {
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
      offlinePushInfo: (0, import_push_info.pushInfo)(params.raw("offlinePushInfo"))
    }
  });
  if (params.has("localCustomData")) device.state.store.notes.set(message.msgID, params.text("localCustomData"));
  if (message.content.files) tellProgress(call, message);
  (0, import_deliver.deliver)(world, message, device);
  device.state.store.created.delete(id);
  return (0, import_view.messageView)(world, device, message);
}
function tellProgress(call, message) {
  const { world, device } = call;
  const status = world.terms.of("V2TIM_MSG_STATUS_SENDING");
  for (const progress of [50, 100])
    call.tellBefore("onSendMessageProgress", { msg: { ...(0, import_view.messageView)(world, device, message), status }, progress });
}
function toUser({ world, me }, { targets }, receiver) {
  if (receiver === "") (0, import_refusal.refuse)(import_codes.INVALID, "One of receiver and groupID has to be there");
  if (targets !== null) (0, import_refusal.refuse)(import_codes.INVALID, "The message is for members of a group");
  if (!world.users.find(receiver)) (0, import_refusal.refuse)(import_codes.NO_RECEIVER, `There is no user ${receiver}`);
  const [mine, theirs] = [world.friends.bookOf(me), world.friends.bookOf(receiver)];
  if (theirs.blocked.has(me)) (0, import_refusal.refuse)(import_codes.BLOCKED, "The receiver has blocked you");
  if (!world.settings.friendsOnly) return null;
  const [inMine, inTheirs] = [mine.friends.has(receiver), theirs.friends.has(me)];
  if (!inMine && !inTheirs) (0, import_refusal.refuse)(import_codes.NO_FRIENDS, "You are no friends");
  if (!inTheirs) (0, import_refusal.refuse)(import_codes.NOT_IN_THEIR_LIST, "You are not in the friend list of the receiver");
  return inMine ? null : (0, import_refusal.refuse)(import_codes.NOT_IN_YOUR_LIST, "The receiver is not in your friend list");
}
function toGroup(call, draft, groupID, receiver) {
  const { world, me, params } = call;
  const room = world.groups.room(groupID) ?? (0, import_refusal.refuse)(import_codes.NO_GROUP, `There is no group ${groupID}`);
  const { traits, members } = room.group;
  if (!members.has(me)) (0, import_refusal.refuse)(import_codes.NOT_ALLOWED, "You are not in the group");
  refuseIfMuted(call, room);
  if (params.flag("onlineUserOnly") && !traits.history) (0, import_refusal.refuse)(import_codes.INVALID, "Live groups do not support onlineUserOnly");
  if (draft.mentioned.length > MAX_MENTIONED) (0, import_refusal.refuse)(import_codes.INVALID, `A message mentions at most ${MAX_MENTIONED} users`);
  if (draft.mentioned.length > 0 && !traits.mentions) (0, import_refusal.refuse)(import_codes.NOT_ALLOWED, "Live groups do not support mentions");
  if (receiver === "") return draft.targets;
  return members.has(receiver) ? [receiver] : (0, import_refusal.refuse)(import_codes.GROUP_INVALID, `${receiver} is not in the group`);
}
function refuseIfMuted({ world, me }, { group, topic }) {
  const mutedUntil = group.members.get(me)?.muteUntil ?? 0;
  const roomIsMuted = (topic?.isAllMuted ?? false) || group.isAllMuted;
  if (mutedUntil > world.clock.now()) (0, import_refusal.refuse)(import_codes.MUTED, "You are muted in the group");
  if (roomIsMuted && !group.isRunBy(me)) (0, import_refusal.refuse)(import_codes.MUTED, "The group is muted");
}
0 && (module.exports = {
  SEND_METHODS
});
