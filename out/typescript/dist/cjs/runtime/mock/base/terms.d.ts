// Part of every binding that docbind makes. Do not edit.
import type { Model } from '../../model.js';
/** The value of an enum's member. */
export type Term = number | string;
/** The values of enum members by name: whatever the reference says they are. */
export declare class Terms {
    #private;
    constructor(model: Model);
    /** A reference that lacks the member gets its name, which is at least like no other value. */
    of(member: string): Term;
}
