// Part of every binding that docbind makes. Do not edit.
import type { Done } from '../host.js';
/**
 * Calls that wait for their answers. Those that add a listener may wait for ever, so they are forgotten once another call
 * about the listener was answered, which is the one that removed it.
 */
export declare class Pending {
    private readonly entries;
    private readonly latest;
    private count;
    get size(): number;
    /** Gives the id of the call. */
    add(method: string, params: object, done: Done): number;
    /** What waits for the answer to a call, and waits no longer. */
    take(id: unknown): Done | undefined;
    /** All that waited. */
    clear(): readonly Done[];
}
