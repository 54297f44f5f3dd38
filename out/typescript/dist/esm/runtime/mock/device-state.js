// Part of every binding that docbind makes. Do not edit.
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
export {
  DeviceState,
  Session,
  Store
};
