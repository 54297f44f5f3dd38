// Part of every binding that docbind makes. Do not edit.
var __typeError = (msg) => {
  throw TypeError(msg);
};
var __accessCheck = (obj, member, msg) => member.has(obj) || __typeError("Cannot " + msg);
var __privateGet = (obj, member, getter) => (__accessCheck(obj, member, "read from private field"), getter ? getter.call(obj) : member.get(obj));
var __privateAdd = (obj, member, value) => member.has(obj) ? __typeError("Cannot add the same private member more than once") : member instanceof WeakSet ? member.add(obj) : member.set(obj, value);
var __privateSet = (obj, member, value, setter) => (__accessCheck(obj, member, "write to private field"), setter ? setter.call(obj, value) : member.set(obj, value), value);
var __privateWrapper = (obj, member, setter, getter) => ({
  set _(value) {
    __privateSet(obj, member, value, setter);
  },
  get _() {
    return __privateGet(obj, member, getter);
  }
});
var _publish, _count;
import { Random } from "./base/random.js";
import { Terms } from "./base/terms.js";
import { Conversations } from "./conversations/conversations.js";
import { Friends } from "./friends/friends.js";
import { Groups } from "./groups/groups.js";
import { Ids } from "./ids.js";
import { Messages } from "./messages/messages.js";
import { Outbox } from "./outbox.js";
import { settingsOf } from "./settings.js";
import { Invitations } from "./signaling/invitations.js";
import { Users } from "./users/users.js";
const VERSION = "7.0.0";
const SEED = 1;
class World {
  constructor(model, options, clock, devices, publish) {
    this.messages = new Messages();
    this.pushes = [];
    __privateAdd(this, _publish);
    __privateAdd(this, _count, 0);
    this.version = options.version ?? VERSION;
    this.settings = settingsOf(options.console);
    this.clock = clock;
    this.devices = devices;
    this.random = new Random(options.seed ?? SEED);
    this.ids = new Ids(this.random);
    this.terms = new Terms(model);
    this.outbox = new Outbox(model, devices);
    this.users = new Users(this.terms, options.users ?? []);
    this.friends = new Friends(this);
    this.groups = new Groups(this);
    this.conversations = new Conversations(this);
    this.invitations = new Invitations(this);
    __privateSet(this, _publish, publish);
  }
  seconds() {
    return Math.floor(this.clock.now() / 1e3);
  }
  nextNumber() {
    __privateWrapper(this, _count)._++;
    return __privateGet(this, _count);
  }
  isOnline(userID) {
    return this.devices.some((device) => device.userID === userID);
  }
  after(milliseconds, run) {
    return this.clock.after(milliseconds, () => {
      run();
      __privateGet(this, _publish).call(this);
    });
  }
}
_publish = new WeakMap();
_count = new WeakMap();
export {
  World
};
