// Part of every binding that docbind makes. Do not edit.
import type { Message, MessageDraft } from './messages/message.js';
import type { UnreadFilter } from './conversations/filter.js';

/** What a device holds of a user's messages and conversations. It outlives a logout. */
export class Store {
  /** Created messages that have not been sent, by `id`. */
  readonly created: Map<string, MessageDraft> = new Map();
  /** Messages that the device has loaded or received, by `msgID`. */
  readonly known: Set<string> = new Set();
  /** Those of them that were deleted here. */
  readonly deleted: Set<string> = new Set();
  /** Messages that the app put into a conversation, by the conversation's ID. */
  readonly inserted: Map<string, Message[]> = new Map();
  /** Which state of a changed message the device has, by `msgID`. */
  readonly versions: Map<string, number> = new Map();
  /** `localCustomData` by `msgID`. */
  readonly notes: Map<string, string> = new Map();
  /** Drafts by conversation, with their time in milliseconds. */
  readonly drafts: Map<string, { readonly text: string; readonly time: number }> = new Map();
  /** Where downloaded files are, by their UUID. */
  readonly files: Map<string, string> = new Map();
  /** What listeners were last told of each conversation. */
  readonly shown: Map<string, string> = new Map();

  /** Forgets what it holds of a conversation but its messages. */
  forget(conversationID: string): void {
    this.drafts.delete(conversationID);
    this.inserted.delete(conversationID);
  }
}

/** What a device knows while a user is logged in. */
export class Session {
  /** Users whose status is reported. */
  readonly watched: Set<string> = new Set();
  /** The total of unread messages that was last told; null while nobody has asked for it. */
  unreadTotal: number | null = null;
  readonly unreadFilters: Map<string, { readonly filter: UnreadFilter; total: number }> = new Map();
  /** Which state of shared keys the device has heard of, by what they belong to and the key. */
  readonly heard: Map<string, number> = new Map();
  /** Live groups that were joined since the login: until then nothing is told of them. */
  readonly liveGroups: Set<string> = new Set();
  /** Invitations that the device knows of. */
  readonly invitations: Set<string> = new Set();
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
  /** Names of the listeners' kinds by the id of each listener. */
  readonly listeners: Map<string, string> = new Map();
  readonly #stores = new Map<string, Store>();

  /** What the device holds for the user who is logged in. */
  get store(): Store {
    const store = this.#stores.get(this.userID) ?? new Store();
    this.#stores.set(this.userID, store);
    return store;
  }

  /** Forgets what the device holds of a conversation of a user, if it has ever held something. */
  forget(userID: string, conversationID: string): void {
    this.#stores.get(userID)?.forget(conversationID);
  }
}
