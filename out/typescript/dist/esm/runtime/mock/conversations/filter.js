// Part of every binding that docbind makes. Do not edit.
function filterOf(world, params) {
  return {
    conversationType: params.term("conversationType", world.terms.of("CONVERSATION_TYPE_INVALID")),
    markType: params.number("markType"),
    groupName: params.text("groupName") || null,
    hasUnreadCount: params.flag("hasUnreadCount"),
    hasGroupAtInfo: params.flag("hasGroupAtInfo")
  };
}
function keyOf({ conversationType, markType, groupName }) {
  return JSON.stringify([conversationType, markType, groupName]);
}
function passes(world, userID, conversation, filter) {
  const { conversationType, markType, groupName, hasUnreadCount, hasGroupAtInfo } = filter;
  const type = world.terms.of(conversation.isGroup ? "V2TIM_GROUP" : "V2TIM_C2C");
  if (conversationType !== world.terms.of("CONVERSATION_TYPE_INVALID") && conversationType !== type) return false;
  if (markType !== 0 && !conversation.marks.has(markType)) return false;
  if (groupName !== null && !world.conversations.groupsOf(userID).get(groupName)?.has(conversation.id)) return false;
  if (hasUnreadCount && conversation.unread.size === 0) return false;
  return !hasGroupAtInfo || conversation.mentions.length > 0;
}
export {
  filterOf,
  keyOf,
  passes
};
