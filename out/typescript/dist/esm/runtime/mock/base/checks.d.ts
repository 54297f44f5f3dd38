// Part of every binding that docbind makes. Do not edit.
import type { Model, ModelField } from '../../model.js';
type Members = {
    readonly [key: string]: unknown;
};
/** What the host would refuse of the parameters of a call, in words; null if nothing. */
export declare function faultInParams(model: Model, fields: readonly ModelField[], params: Members): string | null;
export {};
