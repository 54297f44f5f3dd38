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
var invitations_exports = {};
__export(invitations_exports, {
  Invitations: () => Invitations
});
module.exports = __toCommonJS(invitations_exports);
var import_codes = require("../base/codes.js");
var import_refusal = require("../base/refusal.js");
var import_steps = require("./steps.js");
class Invitations {
  #world;
  #invitations = /* @__PURE__ */ new Map();
  #stops = /* @__PURE__ */ new Map();
  constructor(world) {
    this.#world = world;
  }
  add(given) {
    const time = this.#world.clock.now();
    const invitation = { ...given, time, waiting: new Set(given.inviteeList) };
    const { inviteID, timeout } = invitation;
    this.#invitations.set(inviteID, invitation);
    if (timeout > 0)
      this.#stops.set(
        inviteID,
        this.#world.after(timeout * 1e3, () => this.#expire(invitation))
      );
    return invitation;
  }
  find(inviteID) {
    return this.#invitations.get(inviteID);
  }
  open(inviteID) {
    const invitation = this.find(inviteID);
    return invitation && invitation.waiting.size > 0 ? invitation : (0, import_refusal.refuse)(import_codes.INVITATION_OVER, "The invitation is unknown, or over");
  }
  waitingFor(userID) {
    return [...this.#invitations.values()].filter(({ waiting }) => waiting.has(userID));
  }
  answer(invitation, userID) {
    invitation.waiting.delete(userID);
    if (invitation.waiting.size === 0) this.end(invitation);
  }
  end({ inviteID, waiting }) {
    waiting.clear();
    this.#stops.get(inviteID)?.();
    this.#stops.delete(inviteID);
  }
  leave(groupID, userID) {
    for (const invitation of this.waitingFor(userID))
      if (invitation.groupID === groupID) this.answer(invitation, userID);
  }
  endIn(groupID) {
    for (const invitation of this.#invitations.values()) if (invitation.groupID === groupID) this.end(invitation);
  }
  #expire(invitation) {
    const { inviteID, inviter, inviteeList, data } = invitation;
    const late = [...invitation.waiting];
    this.end(invitation);
    for (const userID of /* @__PURE__ */ new Set([inviter, ...inviteeList]))
      this.#world.outbox.tell(userID, "onInvitationTimeout", { inviteID, inviteeList: late });
    (0, import_steps.sendStep)(this.#world, invitation, {
      sender: inviter,
      action: "INVITE_TIMEOUT",
      data,
      inviteeList: late,
      from: null
    });
  }
}
0 && (module.exports = {
  Invitations
});
