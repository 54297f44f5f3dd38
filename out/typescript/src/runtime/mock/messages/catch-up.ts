// Part of every binding that docbind makes. Do not edit.
import type { Device } from '../device.js';
import type { World } from '../world.js';
import type { Message } from './message.js';
import { keep, messageView } from './view.js';

/** Brings a device, after a login, the unread messages that came while it was away: oldest first. */
export function catchUp(world: World, device: Device): void {
  const missed: Message[] = [];
  for (const { unread } of world.conversations.of(device.userID))
    for (const msgID of unread) {
      const message = world.messages.find(msgID);
      if (message && !device.state.store.known.has(msgID)) missed.push(message);
    }
  missed.sort((one, other) => one.order - other.order);
  for (const message of missed)
    world.outbox.tellOne(device, 'onRecvNewMessage', () => messageView(world, device, message), {
      arrived: () => keep(device, message),
    });
}
