// Part of every binding that docbind makes. Do not edit.
"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __typeError = (msg) => {
  throw TypeError(msg);
};
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
var __accessCheck = (obj, member, msg) => member.has(obj) || __typeError("Cannot " + msg);
var __privateGet = (obj, member, getter) => (__accessCheck(obj, member, "read from private field"), getter ? getter.call(obj) : member.get(obj));
var __privateAdd = (obj, member, value) => member.has(obj) ? __typeError("Cannot add the same private member more than once") : member instanceof WeakSet ? member.add(obj) : member.set(obj, value);
var __privateSet = (obj, member, value, setter) => (__accessCheck(obj, member, "write to private field"), setter ? setter.call(obj, value) : member.set(obj, value), value);
var __privateMethod = (obj, member, method) => (__accessCheck(obj, member, "access private method"), method);
var invitations_exports = {};
__export(invitations_exports, {
  Invitations: () => Invitations
});
module.exports = __toCommonJS(invitations_exports);
var import_codes = require("../base/codes.js");
var import_refusal = require("../base/refusal.js");
var import_steps = require("./steps.js");
var _world, _invitations, _stops, _Invitations_instances, expire_fn;
class Invitations {
  constructor(world) {
    __privateAdd(this, _Invitations_instances);
    __privateAdd(this, _world);
    __privateAdd(this, _invitations, /* @__PURE__ */ new Map());
    __privateAdd(this, _stops, /* @__PURE__ */ new Map());
    __privateSet(this, _world, world);
  }
  add(given) {
    const time = __privateGet(this, _world).clock.now();
    const invitation = { ...given, time, waiting: new Set(given.inviteeList) };
    const { inviteID, timeout } = invitation;
    __privateGet(this, _invitations).set(inviteID, invitation);
    if (timeout > 0)
      __privateGet(this, _stops).set(
        inviteID,
        __privateGet(this, _world).after(timeout * 1e3, () => __privateMethod(this, _Invitations_instances, expire_fn).call(this, invitation))
      );
    return invitation;
  }
  find(inviteID) {
    return __privateGet(this, _invitations).get(inviteID);
  }
  open(inviteID) {
    const invitation = this.find(inviteID);
    return invitation && invitation.waiting.size > 0 ? invitation : (0, import_refusal.refuse)(import_codes.INVITATION_OVER, "The invitation is unknown, or over");
  }
  waitingFor(userID) {
    return [...__privateGet(this, _invitations).values()].filter(({ waiting }) => waiting.has(userID));
  }
  answer(invitation, userID) {
    invitation.waiting.delete(userID);
    if (invitation.waiting.size === 0) this.end(invitation);
  }
  end({ inviteID, waiting }) {
    waiting.clear();
    __privateGet(this, _stops).get(inviteID)?.();
    __privateGet(this, _stops).delete(inviteID);
  }
}
_world = new WeakMap();
_invitations = new WeakMap();
_stops = new WeakMap();
_Invitations_instances = new WeakSet();
expire_fn = function(invitation) {
  const { inviteID, inviter, inviteeList, data } = invitation;
  const late = [...invitation.waiting];
  this.end(invitation);
  for (const userID of /* @__PURE__ */ new Set([inviter, ...inviteeList]))
    __privateGet(this, _world).outbox.tell(userID, "onInvitationTimeout", { inviteID, inviteeList: late });
  (0, import_steps.sendStep)(__privateGet(this, _world), invitation, {
    sender: inviter,
    action: "INVITE_TIMEOUT",
    data,
    inviteeList: late,
    from: null
  });
};
0 && (module.exports = {
  Invitations
});
