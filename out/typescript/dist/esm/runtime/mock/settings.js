// Part of every binding that docbind makes. Do not edit.
function settingsOf(settings = {}) {
  return {
    friendsOnly: settings.friendsOnly ?? false,
    userStatus: settings.userStatus ?? true,
    statusOfFriends: settings.statusOfFriends ?? false,
    memberEvents: settings.memberEvents ?? false,
    blocklistKeepsFriends: settings.blocklistKeepsFriends ?? false,
    recallSeconds: settings.recallSeconds ?? 120
  };
}
export {
  settingsOf
};
