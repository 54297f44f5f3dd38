// Part of every binding that docbind makes. Do not edit.
import { type ListenerKind } from './listener.js';
import type { Model } from './model.js';
import { type TableText } from './table.js';
/** The whole model of a table; `events` has a line for each event, in the notation of the table. */
export declare function modelOf(text: TableText, events: string, kinds: readonly ListenerKind[]): Model;
