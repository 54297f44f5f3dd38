// Part of every binding that docbind makes. Do not edit.
function remember(message, order) {
  const { content, cloudCustomData, version, revoked } = message;
  message.past.push({ content, cloudCustomData, version, revoked, until: order });
}
function messageFor(userID, message) {
  const sight = message.group?.sightOf(userID) ?? Infinity;
  if (message.order > sight) return void 0;
  const past = message.past.find(({ until }) => until > sight);
  return past ? { ...message, ...past } : message;
}
function otherUser({ sender, receiver }, viewer) {
  return viewer === receiver ? sender : receiver;
}
function conversationOf(message, viewer) {
  return message.groupID === "" ? `c2c_${otherUser(message, viewer)}` : `group_${message.groupID}`;
}
export {
  conversationOf,
  messageFor,
  otherUser,
  remember
};
