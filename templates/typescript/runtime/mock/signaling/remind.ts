// Part of every binding that docbind makes. Do not edit.
import type { Device } from '../device.js';
import type { World } from '../world.js';
import type { Invitation } from './invitations.js';

/** How far back an open invitation in a group is found after a login. */
const GROUP_MEMORY = 30_000;

/** Tells the invitees of an invitation. */
export function tellInvitees(world: World, invitation: Invitation): void {
  for (const userID of invitation.inviteeList)
    world.outbox.tell(userID, 'onReceiveNewInvitation', newsOf(invitation), {
      arrived: ({ state }) => void state.session.invitations.add(invitation.inviteID),
    });
}

/** Tells a device, after a login, of the invitations that are still open. */
export function remindOfInvitations(world: World, device: Device): void {
  for (const invitation of world.invitations.waitingFor(device.userID)) {
    const tooOld = invitation.groupID !== '' && world.clock.now() - invitation.time > GROUP_MEMORY;
    if (!invitation.onlineUserOnly && !tooOld)
      world.outbox.tellOne(device, 'onReceiveNewInvitation', newsOf(invitation), {
        arrived: ({ state }) => void state.session.invitations.add(invitation.inviteID),
      });
  }
}

function newsOf({ inviteID, data, groupID, inviter, inviteeList }: Invitation): Record<string, unknown> {
  return { inviteID, data, groupID, inviter, inviteeList };
}
