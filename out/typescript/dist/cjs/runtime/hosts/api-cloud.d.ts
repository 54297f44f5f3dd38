// Part of every binding that docbind makes. Do not edit.
import { type Host } from '../host.js';
/** A native module of APICloud or YonBuilder, as `api.require` gives it. */
export type ApiCloudModule = object;
export declare function apiCloudHost(module: ApiCloudModule): Host;
