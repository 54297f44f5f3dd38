// Part of every binding that docbind makes. Do not edit.
/** Numbers that look random and are the same for the same seed. */
export declare class Random {
    #private;
    constructor(seed: number);
    /** A whole number from 0 to below the limit, which is at most 2^32. */
    below(limit: number): number;
    /** Small letters and digits. */
    word(length: number): string;
}
