// Part of every binding that docbind makes. Do not edit.
import type { Model, ModelType } from '../../model.js';
/**
 * A copy of a value as the reference lists it. Members that it does not list are left out: a mock for an earlier
 * reference says no more than that.
 */
export declare function fit(model: Model, type: ModelType, value: unknown): unknown;
