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
import { type Settings } from './settings.js';
import { Invitations } from './signaling/invitations.js';
import { Users } from './users/users.js';
/** All that the service and the devices know, and through what they meet. */
export declare class World {
    #private;
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
    readonly messages: Messages;
    readonly conversations: Conversations;
    readonly invitations: Invitations;
    readonly pushes: MockPush[];
    /** `publish` sends off what is in the outbox. */
    constructor(model: Model, options: MockOptions, clock: MockClock, devices: readonly Device[], publish: () => void);
    /** The time in whole seconds since 1970. */
    seconds(): number;
    /** A number that rises each time. */
    nextNumber(): number;
    isOnline(userID: string): boolean;
    /** Does something later, of which everybody hears then. Gives a function that prevents it. */
    after(milliseconds: number, run: () => void): () => void;
}
