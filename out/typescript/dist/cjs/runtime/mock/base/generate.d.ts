// Part of every binding that docbind makes. Do not edit.
import type { Model, ModelType } from '../../model.js';
import type { Random } from './random.js';
/** Makes some value of a type. */
export declare function generate(model: Model, type: ModelType, random: Random, depth?: number): unknown;
