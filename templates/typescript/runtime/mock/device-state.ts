// Part of every binding that docbind makes. Do not edit.
import type { Message, MessageDraft } from './messages/message.js';
import type { UnreadFilter } from './conversations/filter.js';

/** What a device holds of a user's messages and conversations. It outlives a logout. */
export class Store {
  /** Messages that the device has loaded or received, by `msgID`. */
  readonly known = new Set<string>();
  /** Those of them that were deleted here. */
  readonly deleted = new Set<string>();
  /** Messages that the app put into a conversation, by the conversation's ID. */
  readonly inserted = new Map<string, Message[]>();
  /** Which state of a changed message the device has, by `msgID`. */
  readonly versions = new Map<string, number>();
  /** `localCustomData` by `msgID`. */
  readonly notes = new Map<string, string>();
  /** Drafts by conversation, with their time in milliseconds. */
  readonly drafts = new Map<string, { readonly text: string; readonly time: number }>();
  /** Where downloaded files are, by their UUID. */
  readonly files = new Map<string, string>();
  /** What listeners were last told of each conversation. */
  readonly shown = new Map<string, string>();
}

/** What a device knows while a user is logged in. */
export class Session {
  /** Users whose status is reported. */
  readonly watched = new Set<string>();
  /** The total of unread messages that was last told; null while nobody has asked for it. */
  unreadTotal: number | null = null;
  readonly unreadFilters = new Map<string, { readonly filter: UnreadFilter; total: number }>();
  /** Which state of shared keys the device has heard of, by what they belong to and the key. */
  readonly heard = new Map<string, number>();
  /** Invitations that the device knows of. */
  readonly invitations = new Set<string>();
}

export interface PushConfig {
  readonly businessID: number;
  readonly token: string;
}

/** All that a device forgets on a reset. */
export class DeviceState {
  started = false;
  connected = false;
  /** A login that has not been answered. */
  loggingIn = false;
  userID = '';
  session: Session = new Session();
  push: PushConfig | null = null;
  /** The number on the icon of an app that is in the background; null while it is in front. */
  badge: number | null = null;
  /** Created messages that have not been sent, by `id`. */
  readonly created = new Map<string, MessageDraft>();
  /** Names of the listeners' kinds by the id of each listener. */
  readonly listeners = new Map<string, string>();
  readonly #stores = new Map<string, Store>();

  /** What the device holds for the user who is logged in. */
  get store(): Store {
    const store = this.#stores.get(this.userID) ?? new Store();
    this.#stores.set(this.userID, store);
    return store;
  }
}
