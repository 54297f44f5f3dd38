// Part of every binding that docbind makes. Do not edit.
function otherUser({ sender, receiver }, viewer) {
  return viewer === receiver ? sender : receiver;
}
function conversationOf(message, viewer) {
  return message.groupID === "" ? `c2c_${otherUser(message, viewer)}` : `group_${message.groupID}`;
}
export {
  conversationOf,
  otherUser
};
