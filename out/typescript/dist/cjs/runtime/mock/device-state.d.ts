// Part of every binding that docbind makes. Do not edit.
import type { Message, MessageDraft } from './messages/message.js';
import type { UnreadFilter } from './conversations/filter.js';
/** What a device holds of a user's messages and conversations. It outlives a logout. */
export declare class Store {
    /** Created messages that have not been sent, by `id`. */
    readonly created: Map<string, MessageDraft>;
    /** Messages that the device has loaded or received, by `msgID`. */
    readonly known: Set<string>;
    /** Those of them that were deleted here. */
    readonly deleted: Set<string>;
    /** Messages that the app put into a conversation, by the conversation's ID. */
    readonly inserted: Map<string, Message[]>;
    /** Which state of a changed message the device has, by `msgID`. */
    readonly versions: Map<string, number>;
    /** `localCustomData` by `msgID`. */
    readonly notes: Map<string, string>;
    /** Drafts by conversation, with their time in milliseconds. */
    readonly drafts: Map<string, {
        readonly text: string;
        readonly time: number;
    }>;
    /** Where downloaded files are, by their UUID. */
    readonly files: Map<string, string>;
    /** What listeners were last told of each conversation. */
    readonly shown: Map<string, string>;
}
/** What a device knows while a user is logged in. */
export declare class Session {
    /** Users whose status is reported. */
    readonly watched: Set<string>;
    /** The total of unread messages that was last told; null while nobody has asked for it. */
    unreadTotal: number | null;
    readonly unreadFilters: Map<string, {
        readonly filter: UnreadFilter;
        total: number;
    }>;
    /** Which state of shared keys the device has heard of, by what they belong to and the key. */
    readonly heard: Map<string, number>;
    /** Live groups that were joined since the login: until then nothing is told of them. */
    readonly liveGroups: Set<string>;
    /** Invitations that the device knows of. */
    readonly invitations: Set<string>;
}
export interface PushConfig {
    readonly businessID: number;
    readonly token: string;
}
/** All that a device forgets on a reset. */
export declare class DeviceState {
    #private;
    started: boolean;
    connected: boolean;
    /** A login that has not been answered. */
    loggingIn: boolean;
    userID: string;
    session: Session;
    push: PushConfig | null;
    /** The number on the icon of an app that is in the background; null while it is in front. */
    badge: number | null;
    /** Names of the listeners' kinds by the id of each listener. */
    readonly listeners: Map<string, string>;
    /** What the device holds for the user who is logged in. */
    get store(): Store;
}
