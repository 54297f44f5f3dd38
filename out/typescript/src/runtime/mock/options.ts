// Part of every binding that docbind makes. Do not edit.
import type { Host } from '../host.js';
import type { MockClock } from './base/clock.js';
import type { Term } from './base/terms.js';

export interface MockOptions {
  /** What ids and made-up values come from: the same seed gives the same. Without it: 1. */
  readonly seed?: number;
  /**
   * How many milliseconds of real time an answer takes, together with the events that follow from it. What is called
   * takes effect at once, and each device hears of things in the order in which they happened. Without it: 0, which answers as soon as the code that runs now is done.
   */
  readonly latency?: number | ((call: { readonly method: string; readonly device: string }) => number);
  /** The time that the mock believes in. Without it: one of its own, at `clock` of the host. */
  readonly clock?: MockClock;
  /** Users who are known from the start. Others are from their first login on. */
  readonly users?: readonly (string | MockUser)[];
  /** What the console of the application is set to. */
  readonly console?: ConsoleSettings;
  /** Whether calls that are made more often than documented are refused, by the mock's clock. Without it: false. */
  readonly rateLimits?: boolean;
  /** What `getVersion` answers. Without it: 7.0.0. */
  readonly version?: string;
}

/** A user with a profile; what is left out is empty. */
export interface MockUser {
  readonly userID: string;
  readonly nickName?: string;
  readonly faceUrl?: string;
  readonly selfSignature?: string;
  readonly gender?: Term;
  /** What happens when others want to be friends. Without it everybody may. */
  readonly allowType?: Term;
  readonly role?: number;
  readonly level?: number;
  readonly birthday?: number;
  readonly customInfo?: { readonly [key: string]: string };
}

/** What the reference says that the console decides. */
export interface ConsoleSettings {
  /** Messages between two users need a friendship. Without it: false. */
  readonly friendsOnly?: boolean;
  /** The status of users can be asked for. Without it: true. */
  readonly userStatus?: boolean;
  /** The status of friends is reported without a subscription. Without it: false. */
  readonly statusOfFriends?: boolean;
  /** Meeting groups report who comes and goes, Meeting and live groups who is muted. Without it: false. */
  readonly memberEvents?: boolean;
  /** A friendship outlives the blocklist. Without it: false. */
  readonly blocklistKeepsFriends?: boolean;
  /** For how many seconds a message can be recalled. Without it: 120. */
  readonly recallSeconds?: number;
}

export interface DeviceOptions {
  /** What the log calls it. Without it: `device-2` and so on. */
  readonly name?: string;
  /** A login ends the one of the same user on another device of the same kind. Without it: `phone`. */
  readonly kind?: string;
}

/** One device of the world that the mock plays. Each is a host for a client of its own. */
export interface MockDevice extends Host {
  readonly name: string;
  readonly kind: string;
  /** Who is logged in here; empty if nobody is. */
  readonly userID: string;
  receive(take: (event: unknown) => void): () => void;
}

/** How a call is to fail. */
export interface MockFailure {
  readonly code: number;
  readonly desc?: string;
  /** How many calls fail. Without it: one. */
  readonly times?: number;
  /** Which calls fail; those that it says no to are not counted. Without it: all. */
  readonly when?: (params: object, device: string) => boolean;
}

/** A call and how it was answered. */
export interface MockCall {
  readonly device: string;
  /** As the reference calls it. */
  readonly method: string;
  readonly params: unknown;
  /** By the mock's clock, in milliseconds since 1970. */
  readonly time: number;
  /** Absent until there is one, and where there is an error. */
  readonly answer?: unknown;
  readonly error?: unknown;
}

/** A push notification that a device would have shown. */
export interface MockPush {
  readonly device: string;
  readonly userID: string;
  readonly msgID: string;
  readonly title: string;
  readonly desc: string;
  readonly ext: string;
  /** The number on the icon of the app. */
  readonly badge: number;
}

/** The first device of a mock, and what there is to do with the mock as a whole. */
export interface MockHost extends MockDevice {
  readonly clock: MockClock;
  /** What was called, oldest first: copies. */
  readonly calls: readonly MockCall[];
  /** What was pushed, oldest first: copies. */
  readonly pushes: readonly MockPush[];
  /** A further device, with nobody logged in. */
  device(options?: DeviceOptions): MockDevice;
  /** Makes a user known. One who is known already gets the values that are given. */
  addUser(user: string | MockUser): void;
  /** Makes calls of a method fail, those of all with `*`. Gives a function that ends it. */
  fail(method: string, failure: MockFailure): () => void;
  /**
   * Sends an event to the listeners of all devices, or of one. Nothing else happens. Without data, some are made up
   * that fit the event.
   */
  emit(event: string, data?: unknown, to?: { readonly device?: MockDevice }): void;
  /** Ends the login on a device as the server does: because of another login, or because the signature has expired. */
  endLogin(device: MockDevice, reason?: 'kicked' | 'expired'): void;
  /** Settles when all answers and events have arrived. */
  idle(): Promise<void>;
  /**
   * Back to the start, with all devices: started by nobody, without listeners. What is under way is dropped. What takes
   * the events goes on taking them.
   */
  reset(): void;
}
