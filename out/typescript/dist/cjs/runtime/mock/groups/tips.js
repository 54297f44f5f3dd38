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
var tips_exports = {};
__export(tips_exports, {
  sendTips: () => sendTips
});
module.exports = __toCommonJS(tips_exports);
var import_deliver = require("../messages/deliver.js");
function sendTips(world, group, type, opUser, details) {
  const membercount = group.members.size;
  const changes = details.groupChanges ?? [];
  (0, import_deliver.sendToRoom)(world, { group, topic: null }, opUser, {
    elemType: world.terms.of("V2TIM_ELEM_TYPE_GROUP_TIPS"),
    field: "groupTipsElem",
    elemFor: ({ userID: viewer }) => ({
      groupID: group.id,
      type: world.terms.of(type),
      opMember: world.groups.memberInfo(group.id, opUser, viewer),
      memberList: (details.members ?? []).map((userID) => world.groups.memberInfo(group.id, userID, viewer)),
      groupChangeInfoList: changes.map((change) => ({ ...change, type: world.terms.of(change.type) })),
      memberChangeInfoList: details.mutes ?? [],
      membercount
    }),
    texts: []
  });
}
0 && (module.exports = {
  sendTips
});
