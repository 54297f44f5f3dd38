// Part of every binding that docbind makes. Do not edit.
import { GROUP_RECALL_TOO_LATE, INVALID, NOT_ALLOWED, RECALL_TOO_LATE } from "../base/codes.js";
import { copyJson, isRecord } from "../base/json.js";
import { refuse } from "../base/refusal.js";
import { conversationOf } from "./message.js";
import { messageOf } from "./messages.js";
import { keep, messageView } from "./view.js";
const MESSAGE_CHANGE_METHODS = {
  revokeMessage({ world, device, me, params }) {
    const message = messageOf(world, device, params.text("lastMsgID"));
    const inGroup = message.groupID !== "";
    if (message.imported || message.revoked) refuse(INVALID, "The message was not sent, or is recalled already");
    if (message.sender !== me) refuse(inGroup ? NOT_ALLOWED : INVALID, "Only its sender can recall a message");
    if (world.clock.now() - message.time > world.settings.recallSeconds * 1e3)
      refuse(inGroup ? GROUP_RECALL_TOO_LATE : RECALL_TOO_LATE, "It is too late to recall the message");
    message.revoked = true;
    for (const userID of holders(world, message)) {
      const conversationID = conversationOf(message, userID);
      world.conversations.find(userID, conversationID)?.unread.delete(message.msgID);
      world.outbox.tell(userID, "onRecvMessageRevoked", message.msgID, { except: device });
      world.conversations.touch(userID, conversationID);
    }
  },
  modifyMessage(call) {
    const { world, device } = call;
    const given = call.params.inner("message");
    const message = messageOf(world, device, given.text("msgID"));
    if (message.imported || message.revoked) refuse(INVALID, "The message was not sent, or is recalled");
    const outcome = (code, desc) => {
      keep(device, message);
      return { code, desc, message: messageView(world, device, message) };
    };
    const seen = device.state.store.versions.get(message.msgID);
    if (seen !== message.version) return outcome(INVALID, "Somebody else has changed the message");
    message.content = changedContent(message.content, given);
    if (given.has("cloudCustomData")) message.cloudCustomData = given.text("cloudCustomData");
    message.version++;
    for (const userID of holders(world, message)) {
      world.outbox.tell(userID, "onRecvMessageModified", (other) => messageView(world, other, message), {
        arrived: (other) => keep(other, message)
      });
      world.conversations.touch(userID, conversationOf(message, userID));
    }
    return outcome(0, "");
  }
};
function holders(world, { sender, receiver, groupID, targets, hiddenFor }) {
  const inGroup = [...world.groups.room(groupID)?.group.members.keys() ?? []];
  const all = groupID === "" ? [receiver] : inGroup.filter((userID) => targets === null || targets.includes(userID));
  return [.../* @__PURE__ */ new Set([sender, ...all])].filter((userID) => !hiddenFor.has(userID));
}
function changedContent(content, given) {
  const elem = copyJson(given.raw(content.field));
  if (!isRecord(elem)) return content;
  const texts = ["text", "data", "desc", "extension"].map((key) => elem[key]);
  return {
    ...content,
    elemFor: (device) => ({ ...content.elemFor(device), ...elem }),
    texts: texts.filter((text) => typeof text === "string")
  };
}
export {
  MESSAGE_CHANGE_METHODS,
  holders
};
