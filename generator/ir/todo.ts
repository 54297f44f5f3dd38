/** What stands where a person has to write. It counts as no description, and stops `docbind generate`. */
export const TODO = 'TODO: describe.';

/** Whether a text waits for a person: whatever stands behind the mark, it is not to be relied on yet. */
export function isTodo(description: string): boolean {
  return /^TODO\b/.test(description);
}
