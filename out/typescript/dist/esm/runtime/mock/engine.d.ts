// Part of every binding that docbind makes. Do not edit.
import type { Model } from '../model.js';
import { MockClock } from './base/clock.js';
import { Post } from './base/post.js';
import { Device } from './device.js';
import { Failures } from './failures.js';
import { Log } from './log.js';
import type { MockOptions } from './options.js';
import { World } from './world.js';
/** Takes the calls of all devices and has them answered. */
export declare class Engine {
    #private;
    readonly clock: MockClock;
    readonly post: Post;
    readonly log: Log;
    readonly failures: Failures;
    world: World;
    constructor(model: Model, options: MockOptions);
    addDevice(name: string | undefined, kind: string): Device;
    reset(): void;
    /** Sends off the events that have gathered. */
    publish(): void;
}
