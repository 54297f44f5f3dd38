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
var remind_exports = {};
__export(remind_exports, {
  remindOfInvitations: () => remindOfInvitations,
  tellInvitees: () => tellInvitees
});
module.exports = __toCommonJS(remind_exports);
const GROUP_MEMORY = 3e4;
function tellInvitees(world, invitation) {
  for (const userID of invitation.inviteeList)
    world.outbox.tell(userID, "onReceiveNewInvitation", newsOf(invitation), {
      arrived: ({ state }) => void state.session.invitations.add(invitation.inviteID)
    });
}
function remindOfInvitations(world, device) {
  for (const invitation of world.invitations.waitingFor(device.userID)) {
    const tooOld = invitation.groupID !== "" && world.clock.now() - invitation.time > GROUP_MEMORY;
    if (!invitation.onlineUserOnly && !tooOld)
      world.outbox.tellOne(device, "onReceiveNewInvitation", newsOf(invitation), {
        arrived: ({ state }) => void state.session.invitations.add(invitation.inviteID)
      });
  }
}
function newsOf({ inviteID, data, groupID, inviter, inviteeList }) {
  return { inviteID, data, groupID, inviter, inviteeList };
}
0 && (module.exports = {
  remindOfInvitations,
  tellInvitees
});
