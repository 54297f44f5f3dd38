// Part of every binding that docbind makes. Do not edit.
import { hearersOf } from "../groups/groups.js";
import { conversationOf } from "./message.js";
import { noteMention } from "./mentions.js";
import { push } from "./push.js";
import { pushInfo } from "./push-info.js";
import { keep, messageView } from "./view.js";
const PLAIN = {
  onlineUserOnly: false,
  cloudCustomData: "",
  needReadReceipt: false,
  isExcludedFromUnreadCount: false,
  isExcludedFromLastMessage: false,
  isSupportMessageExtension: false,
  offlinePushInfo: pushInfo({})
};
function makeMessage(world, outgoing) {
  const { sender, receiver, groupID, content } = outgoing;
  const options = { ...PLAIN, ...outgoing.options };
  return {
    order: world.nextNumber(),
    msgID: world.ids.message(sender, world.seconds()),
    id: outgoing.id ?? "",
    sender,
    receiver,
    groupID,
    group: world.groups.room(groupID)?.group ?? null,
    targets: outgoing.targets ?? null,
    mentioned: outgoing.mentioned ?? [],
    time: world.clock.now(),
    seq: world.messages.nextSeq(sender, receiver, groupID),
    random: world.random.below(2 ** 31),
    options,
    imported: false,
    content,
    cloudCustomData: options.cloudCustomData,
    version: 0,
    revoked: false,
    past: [],
    hiddenFor: /* @__PURE__ */ new Set(),
    readBy: /* @__PURE__ */ new Map(),
    extensions: /* @__PURE__ */ new Map()
  };
}
function deliver(world, message, from) {
  const { sender, group, options } = message;
  const traits = group?.traits;
  const stays = !options.onlineUserOnly;
  if (stays) world.messages.add(message, traits?.history ?? true);
  if (from && stays) keep(from, message);
  for (const userID of audience(message)) {
    const conversationID = conversationOf(message, userID);
    const received = userID !== sender;
    const option = world.conversations.option(userID, conversationID);
    if (received && option === world.terms.of("V2TIM_NOT_RECEIVE_MESSAGE")) {
      message.hiddenFor.add(userID);
      continue;
    }
    const counts = received && stays && (traits?.unreadCounts ?? true) && !options.isExcludedFromUnreadCount;
    if (stays && (traits?.history ?? true)) {
      const conversation = world.conversations.open(userID, conversationID);
      conversation.order = world.nextNumber();
      if (counts) conversation.unread.add(message.msgID);
      if (received) noteMention(world, conversation, message, userID);
    }
    world.outbox.tell(userID, "onRecvNewMessage", (device) => messageView(world, device, message), {
      ...from && { except: from },
      to: hearersOf(group),
      arrived: (device) => {
        if (stays) keep(device, message);
      }
    });
    if (received) push(world, message, userID, counts);
  }
}
function audience({ sender, receiver, group, targets }) {
  if (group === null) return [.../* @__PURE__ */ new Set([sender, receiver])];
  const getsIt = (userID) => targets === null || targets.includes(userID);
  const others = [...group.members.keys()].filter((userID) => userID !== sender && getsIt(userID));
  return group.members.has(sender) ? [sender, ...others] : others;
}
function sendToRoom(world, { group, topic }, sender, content) {
  const groupID = topic?.id ?? group.id;
  const options = { isExcludedFromUnreadCount: true };
  deliver(world, makeMessage(world, { sender, receiver: "", groupID, content, options }), null);
}
export {
  audience,
  deliver,
  makeMessage,
  sendToRoom
};
