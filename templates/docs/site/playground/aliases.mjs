import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What the playground imports from: its own files, the reference, and the binding that stands beside it, if there is one. */
export function playgroundAliases(reference, binding) {
  return {
    '#playground': dirname(fileURLToPath(import.meta.url)),
    '#reference': reference,
    ...(binding === undefined ? {} : { '#binding': binding }),
  };
}
