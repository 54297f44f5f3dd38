// Part of every binding that docbind makes. Do not edit.
import { INVALID, NO_RECEIVER } from "../base/codes.js";
import { refuse } from "../base/refusal.js";
const READ_METHODS = {
  markC2CMessageAsRead(call) {
    const { world, me, params } = call;
    const userID = params.text("userID");
    if (!world.users.find(userID)) refuse(NO_RECEIVER, `There is no user ${userID}`);
    const conversation = world.conversations.find(me, `c2c_${userID}`);
    if (!conversation) return;
    read(call, conversation);
    world.outbox.tell(userID, "onRecvC2CReadReceipt", [{ userID: me, timestamp: world.seconds() }]);
  },
  markGroupMessageAsRead(call) {
    const { world, me, params } = call;
    const groupID = params.text("groupID");
    world.groups.joinedRoom(groupID, me);
    const conversation = world.conversations.find(me, `group_${groupID}`);
    if (conversation) read(call, conversation);
  },
  markAllMessageAsRead(call) {
    for (const conversation of call.world.conversations.of(call.me)) read(call, conversation);
  },
  cleanConversationUnreadMessageCount(call) {
    const { world, me, params } = call;
    const id = params.text("conversationID");
    const time = params.number("cleanTimeStamp") * 1e3;
    const seq = params.number("cleanSequence");
    const all = world.conversations.of(me);
    const ofKind = id === "" ? all : all.filter(({ isGroup }) => id === (isGroup ? "group" : "c2c"));
    const meant = id.includes("_") ? all.filter((one) => one.id === id) : ofKind;
    if (meant.length === 0 && id.includes("_")) refuse(INVALID, `There is no conversation ${id}`);
    for (const conversation of meant) {
      const limit = conversation.isGroup ? seq : time;
      if (limit <= 0) read(call, conversation);
      else readBefore(call, conversation, limit);
    }
  }
};
function read({ world, me }, conversation) {
  conversation.unread.clear();
  conversation.mentions.length = 0;
  world.conversations.setReadTime(me, conversation.id, world.clock.now());
  world.conversations.touch(me, conversation.id);
  if (!conversation.isGroup) world.conversations.touch(conversation.peer, `c2c_${me}`);
}
function readBefore({ world, me }, conversation, limit) {
  for (const msgID of conversation.unread) {
    const message = world.messages.find(msgID);
    const place = conversation.isGroup ? message?.seq : message?.time;
    if (place === void 0 || place < limit) conversation.unread.delete(msgID);
  }
  if (conversation.isGroup) conversation.mentions = conversation.mentions.filter(({ seq }) => seq >= limit);
  world.conversations.touch(me, conversation.id);
}
export {
  READ_METHODS
};
