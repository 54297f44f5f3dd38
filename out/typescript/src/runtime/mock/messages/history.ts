// Part of every binding that docbind makes. Do not edit.
import type { Device } from '../device.js';
import type { World } from '../world.js';
import type { Message } from './message.js';
import { isShownTo } from './messages.js';

/** What a device can show of a conversation, oldest first: the cloud's messages and its own. */
export function historyOf(world: World, device: Device, conversationID: string): Message[] {
  const own = device.state.store.inserted.get(conversationID) ?? [];
  const shared = world.messages.inConversation(device.userID, conversationID);
  return [...shared, ...own]
    .filter((message) => isShownTo(device, message))
    .sort((one, other) => one.order - other.order);
}

/** What of it the device has without asking the cloud. */
export function localHistoryOf(world: World, device: Device, conversationID: string): Message[] {
  const { known } = device.state.store;
  return historyOf(world, device, conversationID).filter(({ msgID, imported }) => imported || known.has(msgID));
}

/** The message that stands for a conversation in the list. */
export function lastMessageOf(world: World, device: Device, conversationID: string): Message | undefined {
  const shared = lastShown(device, world.messages.inConversation(device.userID, conversationID));
  const own = lastShown(device, device.state.store.inserted.get(conversationID) ?? []);
  return shared && own ? (shared.order > own.order ? shared : own) : (shared ?? own);
}

function lastShown(device: Device, messages: readonly Message[]): Message | undefined {
  for (let place = messages.length - 1; place >= 0; place--) {
    const message = messages[place];
    if (message && !message.options.isExcludedFromLastMessage && isShownTo(device, message)) return message;
  }
  return undefined;
}
