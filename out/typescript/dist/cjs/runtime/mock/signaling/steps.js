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
var steps_exports = {};
__export(steps_exports, {
  sendStep: () => sendStep
});
module.exports = __toCommonJS(steps_exports);
var import_content = require("../messages/content.js");
var import_deliver = require("../messages/deliver.js");
var import_push_info = require("../messages/push-info.js");
function sendStep(world, invitation, step) {
  if (invitation.onlineUserOnly) return;
  const { inviteID, groupID, inviter, timeout } = invitation;
  const { sender, data, inviteeList } = step;
  if (groupID !== "" && !world.groups.find(groupID)?.members.has(sender)) return;
  const actionType = world.terms.of(`SIGNALING_ACTION_TYPE_${step.action}`);
  const signaling = { inviteID, groupID, inviter, inviteeList, data, timeout, actionType };
  const [invitee = ""] = invitation.inviteeList;
  const message = (0, import_deliver.makeMessage)(world, {
    sender,
    receiver: groupID !== "" ? "" : sender === inviter ? invitee : inviter,
    groupID,
    content: { ...(0, import_content.customContent)(world, JSON.stringify(signaling)), signaling },
    options: { offlinePushInfo: (0, import_push_info.pushInfo)(step.offlinePushInfo) }
  });
  (0, import_deliver.deliver)(world, message, step.from);
}
0 && (module.exports = {
  sendStep
});
