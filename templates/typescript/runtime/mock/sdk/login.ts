// Part of every binding that docbind makes. Do not edit.
import { BAD_USER_ID, INVALID, LOGIN_RUNNING } from '../base/codes.js';
import { refuse } from '../base/refusal.js';
import { bytesOf, isPrintable } from '../base/text.js';
import type { Behaviours } from '../call.js';
import { Session } from '../device-state.js';
import type { Device } from '../device.js';
import { catchUp } from '../messages/catch-up.js';
import { remindOfInvitations } from '../signaling/remind.js';
import { statusType, tellStatus } from '../users/status.js';
import type { World } from '../world.js';
import { connect } from './connection.js';

const MAX_USER_ID_BYTES = 32;

/** Methods about the login on a device. */
export const LOGIN_METHODS: Behaviours = {
  login(call) {
    const { world, device, params } = call;
    const userID = params.text('userID');
    if (userID === '' || params.text('userSig') === '') refuse(INVALID, 'userID and userSig must not be empty');
    if (!isPrintable(userID) || bytesOf(userID) > MAX_USER_ID_BYTES) refuse(BAD_USER_ID, 'The userID is not valid');
    if (device.state.loggingIn) refuse(LOGIN_RUNNING, 'A login is running');
    if (device.userID === userID) return;
    if (device.userID !== '') refuse(LOGIN_RUNNING, 'Another user is logged in: log out first');
    device.state.loggingIn = true;
    // Nobody is logged in before the answer says so.
    call.settle = () => enter(world, device, userID);
  },

  logout({ world, device }) {
    leave(world, device, 'logout');
  },

  getLoginUser: ({ me }) => me,

  getLoginStatus({ world, me, device }) {
    if (device.state.loggingIn) return world.terms.of('V2TIM_STATUS_LOGINING');
    return world.terms.of(me === '' ? 'V2TIM_STATUS_LOGOUT' : 'V2TIM_STATUS_LOGINED');
  },
};

function enter(world: World, device: Device, userID: string): void {
  device.state.loggingIn = false;
  const user = world.users.add(userID);
  const before = statusType(world, userID);
  device.state.userID = userID;
  device.state.session = new Session();
  for (const other of world.devices)
    if (other !== device && other.kind === device.kind && other.userID === userID) leave(world, other, 'kicked');
  user.lost = false;
  connect(world, device, true);
  if (statusType(world, userID) !== before) tellStatus(world, userID, false);
  world.outbox.tellOne(device, 'onSyncServerStart', undefined);
  world.outbox.tellOne(device, 'onSyncServerFinish', undefined);
  catchUp(world, device);
  remindOfInvitations(world, device);
  world.conversations.touchAll(userID);
}

/** Ends the login on a device, by its user or by the server. */
export function leave(world: World, device: Device, reason: 'logout' | 'kicked' | 'expired'): void {
  const { userID } = device;
  const before = statusType(world, userID);
  device.state.userID = '';
  device.state.session = new Session();
  device.state.badge = null;
  device.state.push = null;
  world.users.add(userID).lost = reason !== 'logout';
  if (reason === 'kicked') world.outbox.tellDevice(device, 'onKickedOffline', undefined);
  if (reason === 'expired') world.outbox.tellDevice(device, 'onUserSigExpired', undefined);
  if (statusType(world, userID) !== before) tellStatus(world, userID, false);
}
