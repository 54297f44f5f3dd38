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
var device_state_exports = {};
__export(device_state_exports, {
  DeviceState: () => DeviceState,
  Session: () => Session,
  Store: () => Store
});
module.exports = __toCommonJS(device_state_exports);
class Store {
  constructor() {
    this.created = /* @__PURE__ */ new Map();
    this.known = /* @__PURE__ */ new Set();
    this.deleted = /* @__PURE__ */ new Set();
    this.inserted = /* @__PURE__ */ new Map();
    this.versions = /* @__PURE__ */ new Map();
    this.notes = /* @__PURE__ */ new Map();
    this.drafts = /* @__PURE__ */ new Map();
    this.files = /* @__PURE__ */ new Map();
    this.shown = /* @__PURE__ */ new Map();
  }
  forget(conversationID) {
    this.drafts.delete(conversationID);
    this.inserted.delete(conversationID);
  }
}
class Session {
  constructor() {
    this.watched = /* @__PURE__ */ new Set();
    this.unreadTotal = null;
    this.unreadFilters = /* @__PURE__ */ new Map();
    this.heard = /* @__PURE__ */ new Map();
    this.liveGroups = /* @__PURE__ */ new Set();
    this.invitations = /* @__PURE__ */ new Set();
  }
}
class DeviceState {
  constructor() {
    this.started = false;
    this.connected = false;
    this.loggingIn = false;
    this.userID = "";
    this.session = new Session();
    this.push = null;
    this.badge = null;
    this.listeners = /* @__PURE__ */ new Map();
    this.#stores = /* @__PURE__ */ new Map();
  }
  #stores;
  get store() {
    const store = this.#stores.get(this.userID) ?? new Store();
    this.#stores.set(this.userID, store);
    return store;
  }
  forget(userID, conversationID) {
    this.#stores.get(userID)?.forget(conversationID);
  }
}
0 && (module.exports = {
  DeviceState,
  Session,
  Store
});
