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
var group_methods_exports = {};
__export(group_methods_exports, {
  CONVERSATION_GROUP_METHODS: () => CONVERSATION_GROUP_METHODS
});
module.exports = __toCommonJS(group_methods_exports);
var import_codes = require("../base/codes.js");
var import_refusal = require("../base/refusal.js");
var import_outcomes = require("./outcomes.js");
const CONVERSATION_GROUP_METHODS = {
  createConversationGroup(call) {
    const name = unusedName(call, "groupName");
    const members = /* @__PURE__ */ new Set();
    call.world.conversations.groupsOf(call.me).set(name, members);
    const { outcomes, changed } = change(call, (id) => void members.add(id));
    tell(call, "onConversationGroupCreated", name, changed);
    return outcomes;
  },
  getConversationGroupList: ({ world, me }) => [...world.conversations.groupsOf(me).keys()],
  deleteConversationGroup(call) {
    const { world, me, params } = call;
    const members = existing(call, "groupName");
    world.conversations.groupsOf(me).delete(params.text("groupName"));
    world.outbox.tell(me, "onConversationGroupDeleted", params.text("groupName"));
    for (const id of members) world.conversations.touch(me, id);
  },
  renameConversationGroup(call) {
    const { world, me, params } = call;
    const groups = world.conversations.groupsOf(me);
    const members = existing(call, "oldName");
    const newName = unusedName(call, "newName");
    const oldName = params.text("oldName");
    groups.delete(oldName);
    groups.set(newName, members);
    world.outbox.tell(me, "onConversationGroupNameChanged", { oldName, newName });
    for (const id of members) world.conversations.touch(me, id);
  },
  addConversationsToGroup(call) {
    const members = existing(call, "groupName");
    const { outcomes, changed } = change(call, (id) => void members.add(id));
    if (changed.length > 0) tell(call, "onConversationsAddedToGroup", call.params.text("groupName"), changed);
    return outcomes;
  },
  deleteConversationsFromGroup(call) {
    const members = existing(call, "groupName");
    const { outcomes, changed } = change(call, (id) => void members.delete(id));
    if (changed.length > 0) tell(call, "onConversationsDeletedFromGroup", call.params.text("groupName"), changed);
    return outcomes;
  }
};
function existing({ world, me, params }, key) {
  const name = params.text(key);
  return world.conversations.groupsOf(me).get(name) ?? (0, import_refusal.refuse)(import_codes.INVALID, `There is no conversation group ${name}`);
}
function unusedName({ world, me, params }, key) {
  const name = params.text(key);
  if (name === "") (0, import_refusal.refuse)(import_codes.INVALID, `${key} is empty`);
  if (world.conversations.groupsOf(me).has(name)) (0, import_refusal.refuse)(import_codes.INVALID, `There is a conversation group ${name} already`);
  return name;
}
function change(call, run) {
  const changed = [];
  const outcomes = (0, import_outcomes.forEachConversation)(call, ({ id }) => {
    run(id);
    changed.push(id);
  });
  return { outcomes, changed };
}
function tell({ world, me }, event, groupName, ids) {
  world.outbox.tell(me, event, (device) => ({
    groupName,
    conversationList: ids.map((id) => world.conversations.look(device, id))
  }));
}
0 && (module.exports = {
  CONVERSATION_GROUP_METHODS
});
