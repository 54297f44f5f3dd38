// Part of every binding that docbind makes. Do not edit.
import { lastMessageOf } from "../messages/history.js";
import { messageView } from "../messages/view.js";
function conversationView(world, device, conversation) {
  const { id, isGroup, peer, order, isPinned, customData, unread, mentions } = conversation;
  const { userID } = device;
  const topic = isGroup ? world.groups.room(peer)?.topic : null;
  const group = isGroup ? world.groups.knownTo(userID, peer) : void 0;
  const texts = group?.textsFor(userID);
  const last = lastMessageOf(world, device, id);
  const draft = device.state.store.drafts.get(id);
  const conversationGroups = [...world.conversations.groupsOf(userID)].filter(([, members]) => members.has(id));
  return {
    conversationID: id,
    type: world.terms.of(isGroup ? "V2TIM_GROUP" : "V2TIM_C2C"),
    userID: isGroup ? null : peer,
    groupID: isGroup ? peer : null,
    showName: isGroup ? topic?.topicName || texts?.groupName || peer : userName(world, userID, peer),
    faceUrl: isGroup ? topic?.topicFaceUrl ?? texts?.faceUrl ?? "" : world.users.faceOf(peer),
    recvOpt: world.conversations.option(userID, id),
    groupType: group?.type,
    unreadCount: unread.size,
    draftText: draft?.text ?? "",
    draftTimestamp: Math.floor((draft?.time ?? 0) / 1e3),
    isPinned,
    orderkey: order,
    markList: [...conversation.marks],
    customData,
    conversationGroupList: conversationGroups.map(([name]) => name),
    lastMessage: last && messageView(world, device, last),
    groupAtInfoList: mentions
  };
}
function userName(world, viewer, userID) {
  return world.friends.remarkOf(viewer, userID) || world.users.nameOf(userID) || userID;
}
export {
  conversationView
};
