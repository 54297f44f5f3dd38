// Part of every binding that docbind makes. Do not edit.
import type { Behaviours, Call } from '../call.js';
import type { Group, Member } from './group.js';
/** Methods about the members of groups. */
export declare const MEMBER_METHODS: Behaviours;
/** The member whom the parameters name, in a group of which the user is a member as well. */
export declare function otherMember({ world, me, params }: Call): {
    readonly group: Group;
    readonly member: Member;
};
