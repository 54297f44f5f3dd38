// Part of every binding that docbind makes. Do not edit.
import { isObject } from "./check.js";
function isHostEvent(value) {
  return isObject(value) && typeof value["type"] === "string" && (typeof value["method"] === "string" || typeof value["listenerUuid"] === "string");
}
export {
  isHostEvent
};
