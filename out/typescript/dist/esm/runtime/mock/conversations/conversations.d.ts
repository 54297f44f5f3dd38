// Part of every binding that docbind makes. Do not edit.
import type { Term } from '../base/terms.js';
import type { Device } from '../device.js';
import type { Group } from '../groups/group.js';
import type { World } from '../world.js';
import { Conversation } from './conversation.js';
/** The conversations of all users. */
export declare class Conversations {
    #private;
    constructor(world: World);
    /** All of a user, those in topics as well. */
    of(userID: string): Conversation[];
    /** Those in the list, as it is sorted: topics are not in it. */
    listOf(userID: string): Conversation[];
    find(userID: string, conversationID: string): Conversation | undefined;
    /** The conversation, which is made if there is none. */
    open(userID: string, conversationID: string): Conversation;
    delete(userID: string, conversationID: string): void;
    /** Whether an ID is that of somebody or something that exists. */
    isPossible(conversationID: string): boolean;
    groupsOf(userID: string): Map<string, Set<string>>;
    /** How a user receives the messages of a conversation. */
    option(userID: string, conversationID: string): Term;
    setOption(userID: string, conversationID: string, option: Term): void;
    /** Unread messages, without those of muted conversations, of those that pass. */
    unreadTotal(userID: string, passes: (conversation: Conversation) => boolean): number;
    isUnread(userID: string, conversationID: string, msgID: string): boolean;
    /** When a user last marked a conversation as read; below 0 for never. */
    readTime(userID: string, conversationID: string): number;
    /** A conversation as the user of a device sees it, even if there is none yet. */
    look(device: Device, conversationID: string): Record<string, unknown>;
    /** Notes that a conversation may look different to its user. */
    touch(userID: string, conversationID: string): void;
    touchAll(userID: string): void;
    /** The conversations that others have with a user. */
    touchPeer(userID: string): void;
    touchGroup({ id, members }: Group): void;
    /** Tells the users' devices what looks different. */
    flush(): void;
}
