// Part of every binding that docbind makes. Do not edit.
import type { Term, Terms } from '../base/terms.js';
/** What the type of a group decides. */
export interface Traits {
    readonly maxMembers: number;
    /** What happens to users who want to join: nothing, what the group's `addOpt` says, or they are in. */
    readonly joining: 'closed' | 'by option' | 'open';
    /** Whether members can bring others in: as the group's `approveOpt` says, or never. */
    readonly invitations: 'by option' | 'never';
    /** What `approveOpt` is where nobody has said. */
    readonly approveOpt: 'V2TIM_GROUP_ADD_FORBID' | 'V2TIM_GROUP_ADD_ANY';
    readonly admins: boolean;
    readonly unreadCounts: boolean;
    readonly history: boolean;
    readonly counters: boolean;
    readonly muting: boolean;
    readonly mentions: boolean;
    /** Whether the owner can leave; then only the server can dismiss the group. */
    readonly ownerLeaves: boolean;
    readonly newOwner: boolean;
    /** Whether ordinary members may change the profile. */
    readonly openProfile: boolean;
    /** Whether those who come and go, and those who are muted, are reported; else it is up to the console. */
    readonly tellsComing: boolean;
    readonly tellsMuting: boolean;
}
/** A type that is not known is like a Public group. */
export declare function traitsOf(type: Term, terms: Terms): Traits;
