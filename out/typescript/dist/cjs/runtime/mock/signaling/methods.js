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
var methods_exports = {};
__export(methods_exports, {
  SIGNALING_METHODS: () => SIGNALING_METHODS
});
module.exports = __toCommonJS(methods_exports);
var import_codes = require("../base/codes.js");
var import_refusal = require("../base/refusal.js");
var import_messages = require("../messages/messages.js");
var import_remind = require("./remind.js");
var import_steps = require("./steps.js");
const SIGNALING_METHODS = {
  invite(call) {
    const { world, me, params } = call;
    const invitee = params.text("invitee");
    if (!world.users.find(invitee) || invitee === me) (0, import_refusal.refuse)(import_codes.NO_RECEIVER, `There is no other user ${invitee}`);
    if (world.friends.bookOf(invitee).blocked.has(me)) (0, import_refusal.refuse)(import_codes.BLOCKED, "The invitee has blocked you");
    makeInvitation(call, "", [invitee]);
  },
  inviteInGroup(call) {
    const { world, me, params } = call;
    const { group } = world.groups.joined(params.text("groupID"), me);
    const inviteeList = [...new Set(params.texts("inviteeList"))];
    if (inviteeList.length === 0) (0, import_refusal.refuse)(import_codes.INVALID, "inviteeList is empty");
    for (const userID of inviteeList)
      if (!group.members.has(userID)) (0, import_refusal.refuse)(import_codes.NOT_ALLOWED, `${userID} is not in the group`);
    makeInvitation(call, group.id, inviteeList);
  },
  cancel(call) {
    const { world, me, device, params } = call;
    const invitation = world.invitations.open(params.text("inviteID"));
    const { inviteID, inviter, inviteeList } = invitation;
    if (inviter !== me) (0, import_refusal.refuse)(import_codes.NOT_YOUR_INVITATION, "Only the inviter can take an invitation back");
    const data = params.text("data");
    world.invitations.end(invitation);
    for (const userID of inviteeList) world.outbox.tell(userID, "onInvitationCancelled", { inviteID, data, inviter });
    (0, import_steps.sendStep)(world, invitation, { sender: me, action: "CANCEL_INVITE", data, inviteeList, from: device });
  },
  accept: (call) => answer(call, true),
  reject: (call) => answer(call, false),
  getSignalingInfo({ world, device, params }) {
    return (0, import_messages.messageOf)(world, device, params.text("msgID")).content.signaling ?? null;
  },
  addInvitedSignaling({ world, device, params }) {
    const info = params.inner("info");
    const [inviteID, inviter, inviteeList] = [info.text("inviteID"), info.text("inviter"), info.texts("inviteeList")];
    if (inviteID === "" || inviter === "" || inviteeList.length === 0)
      (0, import_refusal.refuse)(import_codes.INVALID, "inviteID, inviter and inviteeList have to be there");
    const { invitations } = device.state.session;
    if (invitations.has(inviteID)) (0, import_refusal.refuse)(import_codes.INVITATION_KNOWN, "The invitation is known already");
    invitations.add(inviteID);
    if (world.invitations.find(inviteID)) return;
    const [groupID, data, timeout] = [info.text("groupID"), info.text("data"), info.number("timeout")];
    world.invitations.add({ inviteID, groupID, inviter, inviteeList, data, timeout, onlineUserOnly: false });
  }
};
function makeInvitation(call, groupID, inviteeList) {
  const { world, me, device, params } = call;
  const timeout = params.number("timeout");
  if (timeout < 0) (0, import_refusal.refuse)(import_codes.INVALID, "timeout must not be below 0");
  const [data, onlineUserOnly] = [params.text("data"), params.flag("onlineUserOnly")];
  const inviteID = world.ids.invitation();
  const invitation = world.invitations.add({
    inviteID,
    groupID,
    inviter: me,
    inviteeList,
    data,
    timeout,
    onlineUserOnly
  });
  (0, import_remind.tellInvitees)(world, invitation);
  const offlinePushInfo = params.raw("offlinePushInfo");
  (0, import_steps.sendStep)(world, invitation, { sender: me, action: "INVITE", data, inviteeList, from: device, offlinePushInfo });
}
function answer(call, accepts) {
  const { world, me, device, params } = call;
  const invitation = world.invitations.open(params.text("inviteID"));
  const { inviteID, inviter, inviteeList, waiting } = invitation;
  if (!inviteeList.includes(me)) (0, import_refusal.refuse)(import_codes.NOT_YOUR_INVITATION, "The invitation is for somebody else");
  if (!waiting.has(me)) (0, import_refusal.refuse)(import_codes.INVITATION_OVER, "You have answered the invitation, or have left its group");
  const data = params.text("data");
  world.invitations.answer(invitation, me);
  world.outbox.tell(inviter, accepts ? "onInviteeAccepted" : "onInviteeRejected", { inviteID, data, invitee: me });
  const action = accepts ? "ACCEPT_INVITE" : "REJECT_INVITE";
  (0, import_steps.sendStep)(world, invitation, { sender: me, action, data, inviteeList: [me], from: device });
}
0 && (module.exports = {
  SIGNALING_METHODS
});
