// Part of every binding that docbind makes. Do not edit.
/** A value of the enum, or one that a newer host may send. Editors still offer the known ones. */
export type Open<Enum extends number | string> = Enum | (Enum extends number ? number & Record<never, never> : never) | (Enum extends string ? string & Record<never, never> : never);
/** Stand for all other values, in the eyes of the compiler alone: no host sends these two. */
declare enum Unlisted {
    Number = 0.5,
    Text = "(unlisted)"
}
/**
 * Any number that is no member of an enum: what a newer host may send. Comparing with a member rules it out, which tells
 * the variants of a class apart. To compare it with a number, write `Number(value) === 99`.
 */
export type UnlistedNumber = Unlisted.Number;
/** Any text that is no member of an enum: what a newer host may send. */
export type UnlistedText = Unlisted.Text;
/** Any function. */
export type Callback = (...args: never[]) => unknown;
/** What methods without parameters take. */
export type NoParams = {
    readonly [name: string]: never;
};
export {};
