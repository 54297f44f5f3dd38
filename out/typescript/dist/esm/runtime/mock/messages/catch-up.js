// Part of every binding that docbind makes. Do not edit.
import { keep, messageView } from "./view.js";
function catchUp(world, device) {
  const missed = [];
  for (const { unread } of world.conversations.of(device.userID))
    for (const msgID of unread) {
      const message = world.messages.find(msgID);
      if (message && !device.state.store.known.has(msgID)) missed.push(message);
    }
  missed.sort((one, other) => one.order - other.order);
  for (const message of missed)
    world.outbox.tellOne(device, "onRecvNewMessage", () => messageView(world, device, message), {
      arrived: () => keep(device, message)
    });
}
export {
  catchUp
};
