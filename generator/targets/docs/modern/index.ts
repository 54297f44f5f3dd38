import type { Ir } from '../../../ir/types.js';
import { unwrapAnswers } from './answers.js';
import { Edits } from './edits.js';
import { listenByEvent } from './listeners.js';
import { readScript, type Script } from './script.js';

/** What the modern form of an example needs to know of the SDK. */
export interface Sdk {
  /** What examples call methods on. */
  readonly client: string;
  readonly packageName: string;
  /** How many `data` stand between what a method resolves with and its result; null where it is no method. */
  readonly depth: (method: string) => number | null;
  readonly listenerMethods: { readonly add: ReadonlySet<string>; readonly remove: ReadonlySet<string> };
  /** What the package exports besides. */
  readonly exported: readonly string[];
}

/** The names of a model that examples may use. */
export function exportedNames(ir: Ir): readonly string[] {
  return [...ir.enums, ...ir.listeners].map(({ name }) => name.value);
}

/**
 * An example of the drop-in form as one would write it with the package: results without what stands around them, and
 * handlers by event. Null where no rule changes anything, or the example is no whole script.
 */
export function modernForm(code: string, sdk: Sdk): string | null {
  const script = readScript(code);
  if (!script) return null;
  const edits = new Edits(code);
  listenByEvent(script, edits, sdk.client, sdk.listenerMethods);
  unwrapAnswers(script, edits, sdk.client, sdk.depth);
  const changed = edits.isEmpty ? null : edits.apply();
  const result = changed === null ? null : readScript(changed);
  return result && `${importing(result, sdk)}${result.source.trimEnd()}\n`;
}

function importing({ names }: Script, { exported, packageName }: Sdk): string {
  const used = ['unwrap', ...exported].filter((name) => names.has(name));
  return used.length === 0 ? '' : `import { ${used.join(', ')} } from '${packageName}';\n\n`;
}
