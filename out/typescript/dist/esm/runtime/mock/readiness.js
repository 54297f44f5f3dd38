// Part of every binding that docbind makes. Do not edit.
import { NOT_LOGGED_IN, NOT_STARTED } from "./base/codes.js";
import { ownMember } from "./base/json.js";
import { refuse } from "./base/refusal.js";
const START = "initSDK";
const LOGIN = "login";
const BEFORE_LOGIN = ["unInitSDK", "getVersion", "getServerTime", LOGIN, "getLoginUser", "getLoginStatus"];
function refuseUnlessReady(model, device, method) {
  if (method === START) return;
  if (ownMember(model.methods, START) && !device.state.started) refuse(NOT_STARTED, "The SDK has not been started");
  if (BEFORE_LOGIN.includes(method)) return;
  if (ownMember(model.methods, LOGIN) && device.userID === "") refuse(NOT_LOGGED_IN, "Nobody is logged in");
}
export {
  refuseUnlessReady
};
