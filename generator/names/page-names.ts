import type { Settled } from './votes.js';

/** The names of a page's parts, each list in the order of its facts. */
export interface PageNames {
  readonly methods: readonly Settled[];
  readonly modules: readonly ModuleName[];
  /** For each method the index of its module in `modules`. */
  readonly moduleOf: readonly number[];
  readonly enums: readonly Settled[];
  readonly classes: readonly Settled[];
  readonly events: readonly Settled[];
  /** One for each constructor's name, in the order of the page. */
  readonly listeners: readonly ListenerName[];
  /** For each event the index of its listener in `listeners`, or null. */
  readonly listenerOf: readonly (number | null)[];
}

export interface ModuleName {
  readonly settled: Settled;
  /** Index into the facts' modules, or null where the page has no heading for it. */
  readonly group: number | null;
}

export interface ListenerName {
  /** The constructor's. */
  readonly name: string;
  /** Indices into the facts' constructors. */
  readonly constructors: readonly number[];
  /** Index into the facts' listeners, or null. */
  readonly group: number | null;
  /** What its section is called. */
  readonly section: Settled;
}
