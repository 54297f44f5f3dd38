// Part of every binding that docbind makes. Do not edit.
import type { Model, ModelType } from '../model.js';
/** An event as one kind of listener knows it. */
export interface EventKind {
    readonly listener: string;
    readonly envelope: string;
    readonly tag: string;
    readonly payload: ModelType;
}
/** The events of the reference by name. Two kinds of listeners may have one of the same name. */
export declare class Events {
    #private;
    constructor(model: Model);
    find(name: string): readonly EventKind[];
}
