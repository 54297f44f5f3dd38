// Part of every binding that docbind makes. Do not edit.
import type { Model } from '../model.js';
import { NOT_LOGGED_IN, NOT_STARTED } from './base/codes.js';
import { ownMember } from './base/json.js';
import { refuse } from './base/refusal.js';
import type { Device } from './device.js';

const START = 'initSDK';
const LOGIN = 'login';
/** What needs nobody who is logged in. */
const BEFORE_LOGIN = ['unInitSDK', 'getVersion', 'getServerTime', LOGIN, 'getLoginUser', 'getLoginStatus'];

/** Refuses a call for which the device is not ready. A reference without the first step needs none. */
export function refuseUnlessReady(model: Model, device: Device, method: string): void {
  if (method === START) return;
  if (ownMember(model.methods, START) && !device.state.started) refuse(NOT_STARTED, 'The SDK has not been started');
  if (BEFORE_LOGIN.includes(method)) return;
  if (ownMember(model.methods, LOGIN) && device.userID === '') refuse(NOT_LOGGED_IN, 'Nobody is logged in');
}
