import { createRequire } from 'node:module';
import type TypeScript from 'typescript';

/**
 * The compiler. An `import` would first search its nine megabytes for the names that they export, which takes three
 * times as long as loading them.
 */
export const ts = createRequire(import.meta.url)('typescript') as typeof TypeScript;
