// Part of every binding that docbind makes. Do not edit.
/** What offline receivers see, with empty values for what was not given. */
export declare function pushInfo(given: unknown): {
    readonly [key: string]: unknown;
};
