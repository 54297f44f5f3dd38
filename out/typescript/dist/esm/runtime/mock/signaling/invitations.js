// Part of every binding that docbind makes. Do not edit.
import { INVITATION_OVER } from "../base/codes.js";
import { refuse } from "../base/refusal.js";
import { sendStep } from "./steps.js";
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
    return invitation && invitation.waiting.size > 0 ? invitation : refuse(INVITATION_OVER, "The invitation is unknown, or over");
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
    sendStep(this.#world, invitation, {
      sender: inviter,
      action: "INVITE_TIMEOUT",
      data,
      inviteeList: late,
      from: null
    });
  }
}
export {
  Invitations
};
