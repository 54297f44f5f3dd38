import { posix } from 'node:path';

const IMPORT = /\b(?:from|import)\s*\(?\s*["'](\.{1,2}\/[^"']+)\.js["']/g;

/** The names of all modules that some modules import, over any number of others. `texts` has the code of each, by its name. */
export function reachable(texts: ReadonlyMap<string, string>, starts: Iterable<string>): ReadonlySet<string> {
  // The set yields what is added to it meanwhile.
  const names = new Set(starts);
  for (const name of names)
    for (const [, to = ''] of (texts.get(name) ?? '').matchAll(IMPORT)) names.add(posix.join(posix.dirname(name), to));
  return names;
}
