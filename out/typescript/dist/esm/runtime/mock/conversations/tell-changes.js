// Part of every binding that docbind makes. Do not edit.
import { passes } from "./filter.js";
import { conversationView } from "./view.js";
function tellChanges(world, device, conversationIDs) {
  const { shown } = device.state.store;
  const added = [];
  const changed = [];
  const gone = [];
  for (const id of conversationIDs) {
    const before = shown.get(id);
    const conversation = world.conversations.find(device.userID, id);
    if (!conversation) {
      if (shown.delete(id)) gone.push(id);
    } else if (conversation.isListed) {
      const view = conversationView(world, device, conversation);
      const now = JSON.stringify(view);
      shown.set(id, now);
      if (now !== before) (before === void 0 ? added : changed).push(view);
    }
  }
  if (added.length > 0) world.outbox.tellOne(device, "onNewConversation", added);
  if (changed.length > 0) world.outbox.tellOne(device, "onConversationChanged", changed);
  if (gone.length > 0) world.outbox.tellOne(device, "onConversationDeleted", gone);
  tellTotals(world, device);
}
function tellTotals(world, device) {
  const { session } = device.state;
  const total = (counts) => world.conversations.unreadTotal(device.userID, counts);
  const all = total(() => true);
  if (session.unreadTotal !== null && session.unreadTotal !== all) {
    session.unreadTotal = all;
    world.outbox.tellOne(device, "onTotalUnreadMessageCountChanged", all);
  }
  for (const subscription of session.unreadFilters.values()) {
    const { filter } = subscription;
    const totalUnreadCount = total((conversation) => passes(world, device.userID, conversation, filter));
    if (totalUnreadCount === subscription.total) continue;
    subscription.total = totalUnreadCount;
    world.outbox.tellOne(device, "onUnreadMessageCountChangedByFilter", { filter: { ...filter }, totalUnreadCount });
  }
}
export {
  tellChanges
};
