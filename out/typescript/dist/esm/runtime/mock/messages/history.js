// Part of every binding that docbind makes. Do not edit.
import { isShownTo } from "./messages.js";
function historyOf(world, device, conversationID) {
  const own = device.state.store.inserted.get(conversationID) ?? [];
  const shared = world.messages.inConversation(device.userID, conversationID);
  return [...shared, ...own].filter((message) => isShownTo(device, message)).sort((one, other) => one.order - other.order);
}
function localHistoryOf(world, device, conversationID) {
  const { known } = device.state.store;
  return historyOf(world, device, conversationID).filter(({ msgID, imported }) => imported || known.has(msgID));
}
function lastMessageOf(world, device, conversationID) {
  const shared = lastShown(device, world.messages.inConversation(device.userID, conversationID));
  const own = lastShown(device, device.state.store.inserted.get(conversationID) ?? []);
  return shared && own ? shared.order > own.order ? shared : own : shared ?? own;
}
function lastShown(device, messages) {
  for (let place = messages.length - 1; place >= 0; place--) {
    const message = messages[place];
    if (message && !message.options.isExcludedFromLastMessage && isShownTo(device, message)) return message;
  }
  return void 0;
}
export {
  historyOf,
  lastMessageOf,
  localHistoryOf
};
