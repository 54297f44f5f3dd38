// Part of every binding that docbind makes. Do not edit.
/** Counts the calls that are limited. */
export declare class Rates {
    #private;
    /** Counts a call. Gives the code with which it is refused, or 0. */
    count(device: string, method: string, time: number): number;
    clear(): void;
}
