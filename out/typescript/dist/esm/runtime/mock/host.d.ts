// Part of every binding that docbind makes. Do not edit.
import type { Model } from '../model.js';
import type { MockHost, MockOptions } from './options.js';
/**
 * A stand-in for the native module and the service behind it, in memory. Its answers and events are those of the model;
 * where a method is known here, there is a world behind it, else its answers are made up.
 */
export declare function mockHost(model: Model, options?: MockOptions): MockHost;
