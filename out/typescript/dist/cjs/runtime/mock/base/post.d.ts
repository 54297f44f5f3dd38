// Part of every binding that docbind makes. Do not edit.
/** Delivers answers and events: never while somebody is calling, and in the order in which they are due. */
export declare class Post {
    #private;
    /** Delivers after so many milliseconds of real time; with 0 as soon as the code that runs now is done. */
    send(milliseconds: number, deliver: () => void): void;
    /** Settles when nothing is under way any more, nor anything that came of it. */
    idle(): Promise<void>;
    /** Drops what is under way. */
    clear(): void;
}
/** Calls what others wrote. What they throw is theirs: it becomes an unhandled rejection and stops nobody else. */
export declare function callOut(run: () => void): void;
