/** The longest beginning that nine in ten names share, if it is at least three letters long. */
export function commonPrefix(names: readonly string[]): string {
  const sample = [...names].sort()[Math.floor(names.length / 2)] ?? '';
  for (let length = sample.length; length >= 3; length--) {
    const prefix = sample.slice(0, length);
    if (names.filter((name) => name.startsWith(prefix)).length >= names.length * 0.9) return prefix;
  }
  return '';
}
