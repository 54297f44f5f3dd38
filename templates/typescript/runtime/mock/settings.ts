// Part of every binding that docbind makes. Do not edit.
import type { ConsoleSettings } from './options.js';

/** What the console is set to, with what goes without saying. */
export type Settings = Required<ConsoleSettings>;

export function settingsOf(settings: ConsoleSettings = {}): Settings {
  return {
    friendsOnly: settings.friendsOnly ?? false,
    userStatus: settings.userStatus ?? true,
    statusOfFriends: settings.statusOfFriends ?? false,
    memberEvents: settings.memberEvents ?? false,
    blocklistKeepsFriends: settings.blocklistKeepsFriends ?? false,
    recallSeconds: settings.recallSeconds ?? 120,
  };
}
