import type { Target } from './target.js';

/** Each target is loaded on demand: a command that prints nothing should not load formatters and templates. */
const TARGETS: ReadonlyMap<string, () => Promise<Target>> = new Map([
  ['typescript', async () => (await import('./typescript/index.js')).typescript],
  ['docs', async () => (await import('./docs/index.js')).docs],
]);

export const TARGET_NAMES: readonly string[] = [...TARGETS.keys()];

/** `name` was none of `TARGET_NAMES`. */
export class UnknownTargetError extends Error {
  override readonly name = 'UnknownTargetError';

  constructor(readonly target: string) {
    super(`There is no target ${JSON.stringify(target)}; there are: ${TARGET_NAMES.join(', ')}.`);
  }
}

export async function loadTarget(name: string): Promise<Target> {
  const load = TARGETS.get(name);
  if (!load) throw new UnknownTargetError(name);
  return load();
}
