// Part of every binding that docbind makes. Do not edit.
import { INVALID, NO_RECEIVER } from "../base/codes.js";
import { refuse } from "../base/refusal.js";
import { customContent } from "./content.js";
import { makeMessage } from "./deliver.js";
import { messageFor } from "./message.js";
import { insertedMessage } from "./messages.js";
import { handOut } from "./view.js";
const LOCAL_MESSAGE_METHODS = {
  insertC2CMessageToLocalStorage(call) {
    const { world, me, params } = call;
    const userID = params.text("userID");
    const sender = params.text("sender");
    if (!world.users.find(userID)) refuse(NO_RECEIVER, `There is no user ${userID}`);
    if (sender !== me && sender !== userID) refuse(INVALID, "The sender has to be one of the two users");
    return insert(call, sender, sender === me ? userID : me, "", `c2c_${userID}`);
  },
  insertGroupMessageToLocalStorage(call) {
    const { world, me, params } = call;
    const groupID = params.text("groupID");
    world.groups.joinedRoom(groupID, me);
    return insert(call, params.text("sender"), "", groupID, `group_${groupID}`);
  },
  findMessages({ world, device, params }) {
    const { known } = device.state.store;
    const found = params.texts("messageIDList").map((msgID) => insertedMessage(device, msgID) ?? (known.has(msgID) ? world.messages.find(msgID) : void 0)).filter((message) => message !== void 0);
    return handOut(
      world,
      device,
      found.map((message) => messageFor(device.userID, message) ?? message)
    );
  }
};
function insert(call, sender, receiver, groupID, conversationID) {
  const { world, device, me, params } = call;
  const content = customContent(world, params.text("data"));
  const message = { ...makeMessage(world, { sender, receiver, groupID, content }), imported: true };
  const { inserted } = device.state.store;
  inserted.set(conversationID, [...inserted.get(conversationID) ?? [], message]);
  world.conversations.open(me, conversationID).order = message.order;
  const [view = {}] = handOut(world, device, [message]);
  return view;
}
export {
  LOCAL_MESSAGE_METHODS
};
