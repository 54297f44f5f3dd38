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
var conversation_exports = {};
__export(conversation_exports, {
  Conversation: () => Conversation
});
module.exports = __toCommonJS(conversation_exports);
class Conversation {
  constructor(id, isGroup, peer, isListed) {
    this.order = 0;
    this.isPinned = false;
    this.customData = "";
    this.marks = /* @__PURE__ */ new Set();
    this.unread = /* @__PURE__ */ new Set();
    this.mentions = [];
    this.id = id;
    this.isGroup = isGroup;
    this.peer = peer;
    this.isListed = isListed;
  }
  forgetMention(seq) {
    this.mentions = this.mentions.filter((mention) => mention.seq !== seq);
  }
}
0 && (module.exports = {
  Conversation
});
