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
var mentions_exports = {};
__export(mentions_exports, {
  noteMention: () => noteMention
});
module.exports = __toCommonJS(mentions_exports);
const EVERYBODY = "__kImSDK_MesssageAtALL__";
function noteMention(world, conversation, message, userID) {
  const all = message.mentioned.includes(EVERYBODY);
  const me = message.mentioned.includes(userID);
  if (!all && !me) return;
  const atType = world.terms.of(all ? me ? "TIM_AT_ALL_AT_ME" : "TIM_AT_ALL" : "TIM_AT_ME");
  conversation.mentions.push({ atType, seq: message.seq });
}
0 && (module.exports = {
  noteMention
});
