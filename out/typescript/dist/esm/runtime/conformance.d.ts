// Part of every binding that docbind makes. Do not edit.
import type { HostSetup } from './conformance/setup.js';
export type { HostSetup, NativeSide, Reply } from './conformance/setup.js';
/** Something that every host does. `run` rejects where it does not, and says what was expected and what came. */
export interface HostCase {
    readonly name: string;
    run(): Promise<void>;
}
export interface HostCasesOptions {
    /** Milliseconds that a case waits for something that has to come. Without it: 2000. */
    readonly timeout?: number;
}
/**
 * What a host has to do, for any test runner. `make` is called anew for each case.
 *
 * ```ts
 * for (const { name, run } of hostCases(() => setUpMyHost())) test(name, run);
 * ```
 */
export declare function hostCases(make: () => HostSetup | PromiseLike<HostSetup>, { timeout }?: HostCasesOptions): readonly HostCase[];
