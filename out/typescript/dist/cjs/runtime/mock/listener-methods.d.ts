// Part of every binding that docbind makes. Do not edit.
import type { Model } from '../model.js';
import type { Call } from './call.js';
/** Methods that add and remove listeners, whatever they are called. They need neither a start nor a login. */
export declare class ListenerMethods {
    #private;
    constructor(model: Model);
    /** Does what the method does; gives whether it is one of these. */
    take({ world, device, params }: Call, method: string): boolean;
}
