// Part of every binding that docbind makes. Do not edit.
import type { Done } from '../host.js';

/** Passes on the first word about a call, whoever says it, and no other. */
export function firstWord(done: Done): Done {
  let isOpen = true;
  return (answer, error) => {
    if (!isOpen) return;
    isOpen = false;
    done(answer, error);
  };
}
