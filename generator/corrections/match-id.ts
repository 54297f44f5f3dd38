/** Whether an id is one of those that a pattern speaks of: each `*` stands for a name of the path, or for some of it. */
export function matchesId(id: string, pattern: string): boolean {
  // Names are compared one by one, so that a star never reaches into the next one.
  const names = id.split(SEPARATORS);
  const patterns = pattern.split(SEPARATORS);
  return names.length === patterns.length && names.every((name, index) => matches(name, patterns[index] ?? ''));
}

const SEPARATORS = /([/.])/;

/** In time linear in the name, however many stars there are. */
function matches(name: string, pattern: string): boolean {
  const [start = '', ...rest] = pattern.split('*');
  const end = rest.pop();
  if (end === undefined) return name === pattern;
  if (!name.startsWith(start)) return false;
  let at = start.length;
  for (const text of rest) {
    // A star stands for one character at least.
    const found = name.indexOf(text, at + 1);
    if (found < 0) return false;
    at = found + text.length;
  }
  return name.endsWith(end) && name.length - end.length > at;
}
