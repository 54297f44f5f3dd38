// Part of every binding that docbind makes. Do not edit.
/** Printable ASCII, and something of it. */
export declare function isPrintable(text: string): boolean;
/** The length in bytes of UTF-8. */
export declare function bytesOf(text: string): number;
/** Whether one of the texts contains one of the words, whatever the case. */
export declare function mentionsAny(texts: readonly string[], words: readonly string[]): boolean;
export declare function mentions(texts: readonly string[], word: string): boolean;
