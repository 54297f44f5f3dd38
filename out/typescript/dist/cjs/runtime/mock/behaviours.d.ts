// Part of every binding that docbind makes. Do not edit.
import type { Behaviours } from './call.js';
/** What each method does, by its name. A reference that lacks a method never asks for it. */
export declare const BEHAVIOURS: Behaviours;
