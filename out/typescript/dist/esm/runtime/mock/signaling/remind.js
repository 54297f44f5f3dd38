// Part of every binding that docbind makes. Do not edit.
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
export {
  remindOfInvitations,
  tellInvitees
};
