// Part of every binding that docbind makes. Do not edit.
import type { ConsoleSettings } from './options.js';
/** What the console is set to, with what goes without saying. */
export type Settings = Required<ConsoleSettings>;
export declare function settingsOf(settings?: ConsoleSettings): Settings;
