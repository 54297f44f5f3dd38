// Part of every binding that docbind makes. Do not edit.
import { messageFor } from "./message.js";
import { isShownTo } from "./messages.js";
function historyOf(world, device, conversationID) {
  const own = device.state.store.inserted.get(conversationID) ?? [];
  const shared = world.messages.inConversation(device.userID, conversationID);
  return [...shared, ...own].map((message) => shownTo(device, message)).filter((message) => message !== void 0).sort((one, other) => one.order - other.order);
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
    const shown = message && !message.options.isExcludedFromLastMessage && shownTo(device, message);
    if (shown) return shown;
  }
  return void 0;
}
function shownTo(device, message) {
  return isShownTo(device, message) ? messageFor(device.userID, message) : void 0;
}
export {
  historyOf,
  lastMessageOf,
  localHistoryOf
};
