// Part of every binding that docbind makes. Do not edit.
import type { Device } from '../device.js';
import type { World } from '../world.js';
import { type Message, messageFor } from './message.js';
import { isShownTo } from './messages.js';

/** What a device can show of a conversation, oldest first: the cloud's messages and its own. */
export function historyOf(world: World, device: Device, conversationID: string): Message[] {
  const own = device.state.store.inserted.get(conversationID) ?? [];
  const shared = world.messages.inConversation(device.userID, conversationID);
  return [...shared, ...own]
    .map((message) => shownTo(device, message))
    .filter((message) => message !== undefined)
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
    const shown = message && !message.options.isExcludedFromLastMessage && shownTo(device, message);
    if (shown) return shown;
  }
  return undefined;
}

/** What a conversation shows of a message, which may be nothing. */
function shownTo(device: Device, message: Message): Message | undefined {
  return isShownTo(device, message) ? messageFor(device.userID, message) : undefined;
}
