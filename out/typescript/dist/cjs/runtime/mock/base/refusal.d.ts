// Part of every binding that docbind makes. Do not edit.
/** Thrown to refuse a call. */
export declare class Refusal extends Error {
    readonly name = "Refusal";
    readonly code: number;
    readonly desc: string;
    constructor(code: number, desc: string);
}
export declare function refuse(code: number, desc: string): never;
