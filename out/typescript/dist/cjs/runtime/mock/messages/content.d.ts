// Part of every binding that docbind makes. Do not edit.
import type { Params } from '../base/params.js';
import type { World } from '../world.js';
import type { Content } from './message.js';
type Elem = {
    readonly [key: string]: unknown;
};
/** Content that looks alike on all devices. */
export declare function plainContent(world: World, kind: string, elem: Elem, texts: readonly string[]): Content;
export declare function textContent(world: World, text: string): Content;
export declare function customContent(world: World, data: string, desc?: string, extension?: string): Content;
export declare function imageContent(world: World, path: string): Content;
export declare function soundContent(world: World, params: Params): Content;
export declare function videoContent(world: World, params: Params): Content;
export declare function fileContent(world: World, params: Params): Content;
export {};
