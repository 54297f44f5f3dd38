// Part of every binding that docbind makes. Do not edit.
/** Fails a case. */
export declare function fail(what: string, expected: string, came: string): never;
/** Values are the same if JSON writes them alike. The keys of objects may come in another order. */
export declare function expectSame(what: string, expected: unknown, came: unknown): void;
/** A failure may be a text, an exception, or an object: the text has to be in it. */
export declare function expectText(what: string, expected: string, came: unknown): void;
/** A value as text, for messages. */
export declare function show(value: unknown): string;
