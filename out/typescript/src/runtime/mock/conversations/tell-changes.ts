// Part of every binding that docbind makes. Do not edit.
import type { Device } from '../device.js';
import type { World } from '../world.js';
import type { Conversation } from './conversation.js';
import { passes } from './filter.js';
import { conversationView } from './view.js';

/** Tells a device which of some conversations are new, changed or gone since it was last told, and the new totals. */
export function tellChanges(world: World, device: Device, conversationIDs: readonly string[]): void {
  const { shown } = device.state.store;
  const added: Record<string, unknown>[] = [];
  const changed: Record<string, unknown>[] = [];
  const gone: string[] = [];
  for (const id of conversationIDs) {
    const before = shown.get(id);
    const conversation = world.conversations.find(device.userID, id);
    if (!conversation) {
      if (shown.delete(id)) gone.push(id);
    } else if (conversation.isListed) {
      const view = conversationView(world, device, conversation);
      const now = JSON.stringify(view);
      shown.set(id, now);
      if (now !== before) (before === undefined ? added : changed).push(view);
    }
  }
  if (added.length > 0) world.outbox.tellOne(device, 'onNewConversation', added);
  if (changed.length > 0) world.outbox.tellOne(device, 'onConversationChanged', changed);
  if (gone.length > 0) world.outbox.tellOne(device, 'onConversationDeleted', gone);
  tellTotals(world, device);
}

/** The totals that the app has asked for. */
function tellTotals(world: World, device: Device): void {
  const { session } = device.state;
  const total = (counts: (conversation: Conversation) => boolean): number =>
    world.conversations.unreadTotal(device.userID, counts);
  const all = total(() => true);
  if (session.unreadTotal !== null && session.unreadTotal !== all) {
    session.unreadTotal = all;
    world.outbox.tellOne(device, 'onTotalUnreadMessageCountChanged', all);
  }
  for (const subscription of session.unreadFilters.values()) {
    const { filter } = subscription;
    const totalUnreadCount = total((conversation) => passes(world, device.userID, conversation, filter));
    if (totalUnreadCount === subscription.total) continue;
    subscription.total = totalUnreadCount;
    world.outbox.tellOne(device, 'onUnreadMessageCountChangedByFilter', { filter: { ...filter }, totalUnreadCount });
  }
}
