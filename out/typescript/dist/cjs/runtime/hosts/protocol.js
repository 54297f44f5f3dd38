// Part of every binding that docbind makes. Do not edit.
"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var protocol_exports = {};
__export(protocol_exports, {
  failureData: () => failureData,
  listen: () => listen,
  post: () => post
});
module.exports = __toCommonJS(protocol_exports);
const PROTOCOL = "docbind-host";
const VERSION = 1;
function post(port, message) {
  port.postMessage(JSON.stringify({ protocol: PROTOCOL, version: VERSION, ...message }));
}
function listen(port, take, gone) {
  const hear = ({ data, origin }) => {
    const message = origin ? void 0 : read(data);
    if (message) take(message);
  };
  port.addEventListener("message", hear);
  port.addEventListener("close", gone);
  if (typeof self === "undefined" || port !== self) port.start?.();
  return () => {
    port.removeEventListener("message", hear);
    port.removeEventListener("close", gone);
  };
}
function read(data) {
  if (typeof data !== "string") return void 0;
  try {
    const message = JSON.parse(data);
    return message?.["protocol"] === PROTOCOL && message["version"] === VERSION ? message : void 0;
  } catch {
    return void 0;
  }
}
function failureData(error) {
  if (!(error instanceof Error)) return error ?? String(error);
  const { name, message: desc } = error;
  return Object.assign({ name, desc }, error);
}
0 && (module.exports = {
  failureData,
  listen,
  post
});
