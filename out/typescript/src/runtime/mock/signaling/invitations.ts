// Part of every binding that docbind makes. Do not edit.
import { INVITATION_OVER } from '../base/codes.js';
import { refuse } from '../base/refusal.js';
import type { World } from '../world.js';
import { sendStep } from './steps.js';

export interface Invitation {
  readonly inviteID: string;
  /** Empty between two users. */
  readonly groupID: string;
  readonly inviter: string;
  readonly inviteeList: readonly string[];
  readonly data: string;
  /** In seconds; 0 for without end. */
  readonly timeout: number;
  readonly onlineUserOnly: boolean;
  /** In milliseconds. */
  readonly time: number;
  /** Those who have not answered. When nobody is left it is over. */
  readonly waiting: Set<string>;
}

/** The invitations that have been made. */
export class Invitations {
  readonly #world: World;
  readonly #invitations = new Map<string, Invitation>();
  readonly #stops = new Map<string, () => void>();

  constructor(world: World) {
    this.#world = world;
  }

  /** Takes an invitation. When its time is over, those who have not answered are too late. */
  add(given: Omit<Invitation, 'time' | 'waiting'>): Invitation {
    const time = this.#world.clock.now();
    const invitation = { ...given, time, waiting: new Set(given.inviteeList) };
    const { inviteID, timeout } = invitation;
    this.#invitations.set(inviteID, invitation);
    if (timeout > 0)
      this.#stops.set(
        inviteID,
        this.#world.after(timeout * 1000, () => this.#expire(invitation)),
      );
    return invitation;
  }

  find(inviteID: string): Invitation | undefined {
    return this.#invitations.get(inviteID);
  }

  /** An invitation that somebody can still answer. */
  open(inviteID: string): Invitation {
    const invitation = this.find(inviteID);
    return invitation && invitation.waiting.size > 0
      ? invitation
      : refuse(INVITATION_OVER, 'The invitation is unknown, or over');
  }

  /** Those that a user has not answered. */
  waitingFor(userID: string): Invitation[] {
    return [...this.#invitations.values()].filter(({ waiting }) => waiting.has(userID));
  }

  /** A user has answered. */
  answer(invitation: Invitation, userID: string): void {
    invitation.waiting.delete(userID);
    if (invitation.waiting.size === 0) this.end(invitation);
  }

  /** Nobody can answer any more. */
  end({ inviteID, waiting }: Invitation): void {
    waiting.clear();
    this.#stops.get(inviteID)?.();
    this.#stops.delete(inviteID);
  }

  /** Somebody has left a group, and cannot answer the invitations there any more. */
  leave(groupID: string, userID: string): void {
    for (const invitation of this.waitingFor(userID))
      if (invitation.groupID === groupID) this.answer(invitation, userID);
  }

  /** A group is no more: nobody hears of the invitations in it again. */
  endIn(groupID: string): void {
    for (const invitation of this.#invitations.values()) if (invitation.groupID === groupID) this.end(invitation);
  }

  #expire(invitation: Invitation): void {
    const { inviteID, inviter, inviteeList, data } = invitation;
    const late = [...invitation.waiting];
    this.end(invitation);
    for (const userID of new Set([inviter, ...inviteeList]))
      this.#world.outbox.tell(userID, 'onInvitationTimeout', { inviteID, inviteeList: late });
    sendStep(this.#world, invitation, {
      sender: inviter,
      action: 'INVITE_TIMEOUT',
      data,
      inviteeList: late,
      from: null,
    });
  }
}
