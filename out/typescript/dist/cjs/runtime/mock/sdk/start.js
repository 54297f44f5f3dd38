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
var start_exports = {};
__export(start_exports, {
  START_METHODS: () => START_METHODS
});
module.exports = __toCommonJS(start_exports);
var import_connection = require("./connection.js");
var import_login = require("./login.js");
const START_METHODS = {
  initSDK({ world, device }) {
    device.state.started = true;
    (0, import_connection.connect)(world, device, false);
    return true;
  },
  unInitSDK({ world, device }) {
    device.state.store.created.clear();
    if (device.userID !== "") (0, import_login.leave)(world, device, "logout");
    device.state.started = false;
    device.state.connected = false;
  },
  getVersion: ({ world }) => world.version,
  getServerTime: ({ world }) => world.seconds()
};
0 && (module.exports = {
  START_METHODS
});
