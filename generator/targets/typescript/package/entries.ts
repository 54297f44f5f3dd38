import type { Source } from './parts.js';

/** Something that users import. */
export interface Entry {
  /** As in `exports`: `.`, `./validators`. */
  readonly path: string;
  /** The module behind it. */
  readonly module: string;
  /** What it has, for the README. */
  readonly has: string;
}

const ENTRIES: readonly Entry[] = [
  { path: '.', module: 'index', has: 'the client, the listeners, the errors, and all that they need' },
  { path: './validators', module: 'validators', has: 'checks of parameters, one function each' },
  { path: './types', module: 'types', has: 'the types alone' },
  { path: './enums', module: 'enums', has: 'the enums' },
  { path: './mock', module: 'mock', has: 'a stand-in for the native module, in memory, for tests and previews' },
  { path: './params', module: 'params-table', has: 'the table of parameters and results' },
  { path: './schemas', module: 'schemas', has: 'JSON Schemas of the parameters' },
  { path: './hosts', module: 'hosts', has: 'adapters for the places where an app may run' },
  { path: './conformance', module: 'conformance', has: 'tests that an adapter of your own should pass' },
];

/** The entry points whose modules there are. */
export function entriesOf(sources: readonly Source[]): readonly Entry[] {
  const modules = new Set(sources.map(({ name }) => name));
  return ENTRIES.filter(({ module }) => modules.has(module));
}
