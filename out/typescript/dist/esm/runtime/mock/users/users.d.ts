// Part of every binding that docbind makes. Do not edit.
import type { Term, Terms } from '../base/terms.js';
import type { MockUser } from '../options.js';
/** What users say of themselves. */
export interface Profile {
    nickName: string;
    faceUrl: string;
    selfSignature: string;
    gender: Term;
    allowType: Term;
    role: number;
    level: number;
    birthday: number;
    customInfo: {
        readonly [key: string]: string;
    };
}
export interface User {
    readonly id: string;
    readonly profile: Profile;
    customStatus: string;
    /** Whether the last login ended by itself, rather than by a logout. */
    lost: boolean;
}
/** The users whom the service knows. */
export declare class Users {
    #private;
    constructor(terms: Terms, users: readonly (string | MockUser)[]);
    find(userID: string): User | undefined;
    /** Makes a user known. One who is known already gets the values that are given. */
    add(given: string | MockUser): User;
    nameOf(userID: string): string;
    faceOf(userID: string): string;
    /** The full profile, as methods return it. */
    profileOf(user: User): Record<string, unknown>;
}
