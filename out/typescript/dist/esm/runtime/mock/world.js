// Part of every binding that docbind makes. Do not edit.
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
    this.#count = 0;
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
export {
  World
};
