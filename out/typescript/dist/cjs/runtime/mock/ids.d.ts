// Part of every binding that docbind makes. Do not edit.
import type { Random } from './base/random.js';
/** Makes IDs that look like those of the service. No two are alike. */
export declare class Ids {
    #private;
    constructor(random: Random);
    /** Of a sent message: who sent it, when, and a number. */
    message(sender: string, seconds: number): string;
    /** Of a created message. */
    created(): string;
    group(supportsTopics: boolean): string;
    topic(groupID: string): string;
    invitation(): string;
    file(): string;
}
