// Part of every binding that docbind makes. Do not edit.
import type { Params } from '../base/params.js';
import type { Term } from '../base/terms.js';
import type { World } from '../world.js';
import type { Conversation } from './conversation.js';
/** Conditions on conversations, all of which must hold. */
export interface UnreadFilter {
    /** The member that stands for none, or absent: both types. */
    readonly conversationType: Term;
    /** 0: no condition. */
    readonly markType: number;
    /** Null: no condition. */
    readonly groupName: string | null;
    readonly hasUnreadCount: boolean;
    readonly hasGroupAtInfo: boolean;
}
export declare function filterOf(world: World, params: Params): UnreadFilter;
/** Two filters that differ elsewhere are one and the same. */
export declare function keyOf({ conversationType, markType, groupName }: UnreadFilter): string;
export declare function passes(world: World, userID: string, conversation: Conversation, filter: UnreadFilter): boolean;
