// Part of every binding that docbind makes. Do not edit.
import { conversationOf, otherUser } from "./message.js";
import { pushInfo } from "./push-info.js";
function messageView(world, device, message) {
  const { userID: viewer } = device;
  const { store } = device.state;
  const { msgID, sender, groupID, seq, random, content, cloudCustomData, options } = message;
  const isSelf = sender === viewer;
  const inGroup = groupID !== "";
  const conversationID = conversationOf(message, viewer);
  return {
    msgID,
    ...senderView(world, device, sender),
    nameCard: inGroup ? message.group?.nameCardOf(sender) ?? "" : void 0,
    groupID: inGroup ? groupID : null,
    userID: inGroup ? null : otherUser(message, viewer),
    status: world.terms.of(statusName(device, message)),
    isSelf,
    isRead: isSelf || !world.conversations.isUnread(viewer, conversationID, msgID),
    isPeerRead: !inGroup && world.conversations.readTime(otherUser(message, viewer), `c2c_${viewer}`) >= message.time,
    needReadReceipt: options.needReadReceipt,
    groupAtUserList: message.mentioned,
    elemType: content.elemType,
    [content.field]: content.elemFor(device),
    localCustomData: store.notes.get(msgID) ?? "",
    localCustomInt: 0,
    cloudCustomData,
    seq,
    random,
    isExcludedFromUnreadCount: options.isExcludedFromUnreadCount,
    isExcludedFromLastMessage: options.isExcludedFromLastMessage,
    isSupportMessageExtension: options.isSupportMessageExtension,
    id: isSelf ? message.id : void 0,
    timestamp: Math.floor(message.time / 1e3),
    offlinePushInfo: options.offlinePushInfo
  };
}
function draftView(world, device, draft) {
  return {
    msgID: "",
    ...senderView(world, device, device.userID),
    groupID: null,
    userID: null,
    status: world.terms.of("V2TIM_MSG_STATUS_SENDING"),
    isSelf: true,
    isRead: true,
    isPeerRead: false,
    needReadReceipt: false,
    groupAtUserList: draft.mentioned,
    elemType: draft.content.elemType,
    [draft.content.field]: draft.content.elemFor(device),
    localCustomData: "",
    localCustomInt: 0,
    cloudCustomData: draft.cloudCustomData,
    seq: 0,
    random: 0,
    isExcludedFromUnreadCount: false,
    isExcludedFromLastMessage: false,
    isSupportMessageExtension: false,
    id: draft.id,
    timestamp: world.seconds(),
    offlinePushInfo: pushInfo({})
  };
}
function senderView(world, device, sender) {
  return {
    sender,
    nickName: world.users.nameOf(sender),
    friendRemark: world.friends.remarkOf(device.userID, sender),
    faceUrl: world.users.faceOf(sender)
  };
}
function statusName({ state }, { msgID, revoked, imported }) {
  if (state.store.deleted.has(msgID)) return "V2TIM_MSG_STATUS_HAS_DELETED";
  if (revoked) return "V2TIM_MSG_STATUS_LOCAL_REVOKED";
  return imported ? "V2TIM_MSG_STATUS_LOCAL_IMPORTED" : "V2TIM_MSG_STATUS_SEND_SUCC";
}
function keep({ state }, { msgID, version }) {
  state.store.known.add(msgID);
  state.store.versions.set(msgID, version);
}
function handOut(world, device, messages) {
  for (const message of messages) keep(device, message);
  return messages.map((message) => messageView(world, device, message));
}
export {
  draftView,
  handOut,
  keep,
  messageView
};
