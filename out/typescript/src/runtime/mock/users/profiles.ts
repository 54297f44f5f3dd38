// Part of every binding that docbind makes. Do not edit.
import type { Behaviours } from '../call.js';
import type { Params } from '../base/params.js';
import { recordOf } from '../base/json.js';
import type { World } from '../world.js';
import type { Profile, User } from './users.js';

/** Methods about profiles. */
export const PROFILE_METHODS: Behaviours = {
  getUsersInfo({ world, params }) {
    const users = params.texts('userIDList').map((userID) => world.users.find(userID));
    return users.filter((user) => user !== undefined).map((user) => world.users.profileOf(user));
  },

  setSelfInfo({ world, me, params }) {
    const user = world.users.add(me);
    change(user.profile, params);
    tellOfProfile(world, user);
    return [world.users.profileOf(user)];
  },
};

function change(profile: Profile, params: Params): void {
  for (const key of ['nickName', 'selfSignature'] as const) if (params.has(key)) profile[key] = params.text(key);
  for (const key of ['gender', 'allowType'] as const) profile[key] = params.term(key, profile[key]);
  for (const key of ['role', 'level', 'birthday'] as const) profile[key] = params.number(key, profile[key]);
  // It is set under one name and read under another.
  if (params.has('faceURL')) profile.faceUrl = params.text('faceURL');
  const changed = [...Object.entries(profile.customInfo), ...params.textMap('customInfo')];
  // Every value came as a text.
  profile.customInfo = recordOf(changed) as Profile['customInfo'];
}

/** The user and friends are told, and the last message of any conversation may be one of the user, with the new name. */
export function tellOfProfile(world: World, user: User): void {
  world.outbox.tell(user.id, 'onSelfInfoUpdated', { info: world.users.profileOf(user) });
  for (const owner of world.friends.ownersOf(user.id))
    world.outbox.tell(owner, 'onFriendInfoChanged', () => [world.friends.friendInfo(owner, user.id)]);
  world.conversations.touchEverywhere(user.id);
}
