// Part of every binding that docbind makes. Do not edit.
"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var local_methods_exports = {};
__export(local_methods_exports, {
  LOCAL_MESSAGE_METHODS: () => LOCAL_MESSAGE_METHODS
});
module.exports = __toCommonJS(local_methods_exports);
var import_codes = require("../base/codes.js");
var import_refusal = require("../base/refusal.js");
var import_content = require("./content.js");
var import_deliver = require("./deliver.js");
var import_message = require("./message.js");
var import_messages = require("./messages.js");
var import_view = require("./view.js");
const LOCAL_MESSAGE_METHODS = {
  insertC2CMessageToLocalStorage(call) {
    const { world, me, params } = call;
    const userID = params.text("userID");
    const sender = params.text("sender");
    if (!world.users.find(userID)) (0, import_refusal.refuse)(import_codes.NO_RECEIVER, `There is no user ${userID}`);
    if (sender !== me && sender !== userID) (0, import_refusal.refuse)(import_codes.INVALID, "The sender has to be one of the two users");
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
    const found = params.texts("messageIDList").map((msgID) => (0, import_messages.insertedMessage)(device, msgID) ?? (known.has(msgID) ? world.messages.find(msgID) : void 0)).filter((message) => message !== void 0);
    return (0, import_view.handOut)(
      world,
      device,
      found.map((message) => (0, import_message.messageFor)(device.userID, message) ?? message)
    );
  }
};
function insert(call, sender, receiver, groupID, conversationID) {
  const { world, device, me, params } = call;
  const content = (0, import_content.customContent)(world, params.text("data"));
  const message = { ...(0, import_deliver.makeMessage)(world, { sender, receiver, groupID, content }), imported: true };
  const { inserted } = device.state.store;
  inserted.set(conversationID, [...inserted.get(conversationID) ?? [], message]);
  world.conversations.open(me, conversationID).order = message.order;
  const [view = {}] = (0, import_view.handOut)(world, device, [message]);
  return view;
}
0 && (module.exports = {
  LOCAL_MESSAGE_METHODS
});
