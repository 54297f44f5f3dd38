// Part of every binding that docbind makes. Do not edit.
import type { MockCall } from './options.js';
/** What was called. Nobody gets hold of the entries themselves. */
export declare class Log {
    #private;
    add(call: MockCall): void;
    all(): readonly MockCall[];
    clear(): void;
}
