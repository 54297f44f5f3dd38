// Part of every binding that docbind makes. Do not edit.
import { recordOf } from "../base/json.js";
const PROFILE_METHODS = {
  getUsersInfo({ world, params }) {
    const users = params.texts("userIDList").map((userID) => world.users.find(userID));
    return users.filter((user) => user !== void 0).map((user) => world.users.profileOf(user));
  },
  setSelfInfo({ world, me, params }) {
    const user = world.users.add(me);
    change(user.profile, params);
    tellOfProfile(world, user);
    return [world.users.profileOf(user)];
  }
};
function change(profile, params) {
  for (const key of ["nickName", "selfSignature"]) if (params.has(key)) profile[key] = params.text(key);
  for (const key of ["gender", "allowType"]) profile[key] = params.term(key, profile[key]);
  for (const key of ["role", "level", "birthday"]) profile[key] = params.number(key, profile[key]);
  if (params.has("faceURL")) profile.faceUrl = params.text("faceURL");
  const changed = [...Object.entries(profile.customInfo), ...params.textMap("customInfo")];
  profile.customInfo = recordOf(changed);
}
function tellOfProfile(world, user) {
  world.outbox.tell(user.id, "onSelfInfoUpdated", { info: world.users.profileOf(user) });
  for (const owner of world.friends.ownersOf(user.id))
    world.outbox.tell(owner, "onFriendInfoChanged", () => [world.friends.friendInfo(owner, user.id)]);
  world.conversations.touchEverywhere(user.id);
}
export {
  PROFILE_METHODS,
  tellOfProfile
};
