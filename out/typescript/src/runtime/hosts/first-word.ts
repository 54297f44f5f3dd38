// Part of every binding that docbind makes. Do not edit.
import type { Done } from '../host.js';

/** Passes on the first word about a call, whoever says it, and no other. */
export function firstWord(done: Done): Done {
  let say: Done | undefined = done;
  return (answer, error) => {
    const first = say;
    // Callbacks of listeners are kept for long, and should keep nothing else.
    say = undefined;
    if (first) first(answer, error);
  };
}
