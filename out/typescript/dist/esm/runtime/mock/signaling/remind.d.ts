// Part of every binding that docbind makes. Do not edit.
import type { Device } from '../device.js';
import type { World } from '../world.js';
import type { Invitation } from './invitations.js';
/** Tells the invitees of an invitation. */
export declare function tellInvitees(world: World, invitation: Invitation): void;
/** Tells a device, after a login, of the invitations that are still open. */
export declare function remindOfInvitations(world: World, device: Device): void;
