// Part of every binding that docbind makes. Do not edit.
import { type Host } from '../host.js';
/** A native module of APICloud or YonBuilder: what `api.require` gives. */
export type ApiCloudModule = object;
/**
 * The host of a web view: calls `module.method(params, (ret, err) => …)`. A callback that brings an event tells those who
 * receive events, each time; any other is the answer, or with an `err` the error, as the module gives it.
 */
export declare function apiCloudHost(module: ApiCloudModule): Host;
