// Part of every binding that docbind makes. Do not edit.
import type { Model } from '../model.js';
import type { MockClock } from './base/clock.js';
import { Random } from './base/random.js';
import { Terms } from './base/terms.js';
import { Conversations } from './conversations/conversations.js';
import type { Device } from './device.js';
import { Friends } from './friends/friends.js';
import { Groups } from './groups/groups.js';
import { Ids } from './ids.js';
import { Messages } from './messages/messages.js';
import type { MockOptions, MockPush } from './options.js';
import { Outbox } from './outbox.js';
import { type Settings, settingsOf } from './settings.js';
import { Invitations } from './signaling/invitations.js';
import { Users } from './users/users.js';

const VERSION = '7.0.0';
const SEED = 1;

/** All that the service and the devices know, and through what they meet. */
export class World {
  readonly version: string;
  readonly settings: Settings;
  readonly clock: MockClock;
  readonly devices: readonly Device[];
  readonly random: Random;
  readonly ids: Ids;
  readonly terms: Terms;
  readonly outbox: Outbox;
  readonly users: Users;
  readonly friends: Friends;
  readonly groups: Groups;
  readonly messages: Messages = new Messages();
  readonly conversations: Conversations;
  readonly invitations: Invitations;
  readonly pushes: MockPush[] = [];
  readonly #publish: () => void;
  #count = 0;

  /** `publish` sends off what is in the outbox. */
  constructor(model: Model, options: MockOptions, clock: MockClock, devices: readonly Device[], publish: () => void) {
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

  /** The time in whole seconds since 1970. */
  seconds(): number {
    return Math.floor(this.clock.now() / 1000);
  }

  /** A number that rises each time. */
  nextNumber(): number {
    this.#count++;
    return this.#count;
  }

  isOnline(userID: string): boolean {
    return this.devices.some((device) => device.userID === userID);
  }

  /** Does something later, of which everybody hears then. Gives a function that prevents it. */
  after(milliseconds: number, run: () => void): () => void {
    return this.clock.after(milliseconds, () => {
      run();
      this.#publish();
    });
  }
}
