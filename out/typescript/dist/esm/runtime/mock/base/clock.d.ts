// Part of every binding that docbind makes. Do not edit.
export interface MockClockOptions {
    /** Where it starts and where it returns to, in milliseconds since 1970. */
    readonly start?: number;
    /** By how many milliseconds each call of a method moves it on. Without it: 1. */
    readonly step?: number;
}
/** The time of a mock. It stands still but for the calls, and for who advances it. */
export declare class MockClock {
    #private;
    readonly step: number;
    constructor(options?: MockClockOptions);
    /** In milliseconds since 1970. */
    now(): number;
    /** Moves the time on, by milliseconds. What was to happen meanwhile happens, each at its time. */
    advance(milliseconds: number): void;
    /** Runs something once that much time has passed. Gives a function that prevents it. */
    after(milliseconds: number, run: () => void): () => void;
    /** Back to the start; what was to happen is forgotten. */
    reset(): void;
}
