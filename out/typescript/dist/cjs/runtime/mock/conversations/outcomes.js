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
var outcomes_exports = {};
__export(outcomes_exports, {
  forEachConversation: () => forEachConversation
});
module.exports = __toCommonJS(outcomes_exports);
var import_codes = require("../base/codes.js");
function forEachConversation(call, run) {
  return call.params.texts("conversationIDList").map((conversationID) => {
    const conversation = call.world.conversations.find(call.me, conversationID);
    if (!conversation)
      return { conversationID, resultCode: import_codes.INVALID, resultInfo: `There is no conversation ${conversationID}` };
    run(conversation);
    call.world.conversations.touch(call.me, conversationID);
    return { conversationID, resultCode: 0, resultInfo: "" };
  });
}
0 && (module.exports = {
  forEachConversation
});
