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
var world_exports = {};
__export(world_exports, {
  World: () => World
});
module.exports = __toCommonJS(world_exports);
var import_random = require("./base/random.js");
var import_terms = require("./base/terms.js");
var import_conversations = require("./conversations/conversations.js");
var import_friends = require("./friends/friends.js");
var import_groups = require("./groups/groups.js");
var import_ids = require("./ids.js");
var import_messages = require("./messages/messages.js");
var import_outbox = require("./outbox.js");
var import_settings = require("./settings.js");
var import_invitations = require("./signaling/invitations.js");
var import_users = require("./users/users.js");
const VERSION = "7.0.0";
const SEED = 1;
class World {
  constructor(model, options, clock, devices, publish) {
    this.messages = new import_messages.Messages();
    this.pushes = [];
    this.#count = 0;
    this.version = options.version ?? VERSION;
    this.settings = (0, import_settings.settingsOf)(options.console);
    this.clock = clock;
    this.devices = devices;
    this.random = new import_random.Random(options.seed ?? SEED);
    this.ids = new import_ids.Ids(this.random);
    this.terms = new import_terms.Terms(model);
    this.outbox = new import_outbox.Outbox(model, devices);
    this.users = new import_users.Users(this.terms, options.users ?? []);
    this.friends = new import_friends.Friends(this);
    this.groups = new import_groups.Groups(this);
    this.conversations = new import_conversations.Conversations(this);
    this.invitations = new import_invitations.Invitations(this);
    this.#publish = publish;
  }
  #publish;
  #count;
  seconds() {
    return Math.floor(this.clock.now() / 1e3);
  }
  nextNumber() {
    this.#count++;
    return this.#count;
  }
  isOnline(userID) {
    return this.devices.some((device) => device.userID === userID);
  }
  after(milliseconds, run) {
    return this.clock.after(milliseconds, () => {
      run();
      this.#publish();
    });
  }
}
0 && (module.exports = {
  World
});
