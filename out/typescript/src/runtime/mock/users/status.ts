// Part of every binding that docbind makes. Do not edit.
import { INVALID, STATUS_OFF } from '../base/codes.js';
import { refuse } from '../base/refusal.js';
import type { Term } from '../base/terms.js';
import type { Behaviours, Call } from '../call.js';
import type { World } from '../world.js';

/** Methods about the status of users. */
export const STATUS_METHODS: Behaviours = {
  getUserStatus(call) {
    return askedFor(call).map((userID) => statusOf(call.world, userID));
  },

  setSelfStatus({ world, me, params }) {
    refuseIfOff(world);
    const user = world.users.add(me);
    if (user.customStatus === params.text('status')) return;
    user.customStatus = params.text('status');
    // The user's own devices are told of this, though not of going online.
    tellStatus(world, me, true);
  },

  subscribeUserStatus(call) {
    for (const userID of askedFor(call)) call.device.state.session.watched.add(userID);
  },

  unsubscribeUserStatus(call) {
    for (const userID of askedFor(call)) call.device.state.session.watched.delete(userID);
  },
};

function askedFor({ world, params }: Call): readonly string[] {
  refuseIfOff(world);
  const userIDs = params.texts('userIDList');
  return userIDs.length > 0 ? userIDs : refuse(INVALID, 'userIDList is empty');
}

function refuseIfOff({ settings }: World): void {
  if (!settings.userStatus) refuse(STATUS_OFF, 'The user status feature is switched off');
}

/** As methods and events report it. */
export function statusOf(world: World, userID: string): Record<string, unknown> {
  const customStatus = world.users.find(userID)?.customStatus ?? '';
  return { userID, statusType: statusType(world, userID), customStatus };
}

export function statusType(world: World, userID: string): Term {
  const user = world.users.find(userID);
  if (!user) return world.terms.of('V2TIM_USER_STATUS_UNKNOWN');
  if (world.isOnline(userID)) return world.terms.of('V2TIM_USER_STATUS_ONLINE');
  return world.terms.of(user.lost ? 'V2TIM_USER_STATUS_OFFLINE' : 'V2TIM_USER_STATUS_UNLOGINED');
}

/** Tells who is interested: those who have subscribed, and friends if the console says so. */
export function tellStatus(world: World, userID: string, toSelf: boolean): void {
  if (!world.settings.userStatus) return;
  const data = { data: { statusList: [statusOf(world, userID)] } };
  for (const device of world.devices) {
    const viewer = device.userID;
    if (viewer === '') continue;
    const watches = device.state.session.watched.has(userID);
    const isFriend = world.settings.statusOfFriends && world.friends.bookOf(viewer).friends.has(userID);
    const isSelf = viewer === userID && toSelf;
    if (watches || isFriend || isSelf) world.outbox.tellOne(device, 'onUserStatusChanged', data);
  }
}
