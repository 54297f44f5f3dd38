// Part of every binding that docbind makes. Do not edit.
/** An object of our own, which defaults are written into. */
export type Filled = {
    [name: string]: unknown;
};
/** A filled-in copy of an object. What is none stays as it is. */
export declare function fillObject(value: unknown, fill: (copy: Filled) => void): unknown;
/** A copy of a list with its elements filled in. What is none stays as it is. */
export declare function fillList(value: unknown, fill: (element: unknown) => unknown): unknown;
/** Fills in a property whose name every object has already. */
export declare function fillOwn(object: Filled, key: string, value: unknown): void;
