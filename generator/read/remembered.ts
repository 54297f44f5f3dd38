/** More texts than this are not remembered at once. */
const LIMIT = 4096;

/**
 * The same function, which works out each text only once: a reference page repeats most of its
 * comments. The function must depend on nothing but the text.
 */
export function remembered<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const result = work(text);
    if (known.size >= LIMIT) known.clear();
    known.set(text, result);
    return result;
  };
}
