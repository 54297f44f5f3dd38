// Part of every binding that docbind makes. Do not edit.
import { isObject } from "./check.js";
const NO_HOST = {
  call: (_method, _params, done) => done(void 0, { desc: "there is no host yet: hand the native module over first" }),
  receive: () => void 0
};
function isHostEvent(value) {
  return isObject(value) && typeof value["type"] === "string" && (typeof value["method"] === "string" || typeof value["listenerUuid"] === "string");
}
export {
  NO_HOST,
  isHostEvent
};
