// Part of every binding that docbind makes. Do not edit.
import type { Device } from '../device.js';
import type { World } from '../world.js';
import type { Invitation } from './invitations.js';
export interface Step {
    readonly sender: string;
    readonly action: 'INVITE' | 'CANCEL_INVITE' | 'ACCEPT_INVITE' | 'REJECT_INVITE' | 'INVITE_TIMEOUT';
    readonly data: string;
    readonly inviteeList: readonly string[];
    /** The device that made the step; null for the service. */
    readonly from: Device | null;
    readonly offlinePushInfo?: unknown;
}
/** A step of an invitation becomes a message, unless the invitation is for online users only. */
export declare function sendStep(world: World, invitation: Invitation, step: Step): void;
