// Part of every binding that docbind makes. Do not edit.

/** Printable ASCII, and something of it. */
export function isPrintable(text: string): boolean {
  return /^[\x20-\x7e]+$/.test(text);
}

/** The length in bytes of UTF-8. */
export function bytesOf(text: string): number {
  let bytes = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** Whether one of the texts contains one of the words, whatever the case. */
export function mentionsAny(texts: readonly string[], words: readonly string[]): boolean {
  return words.some((word) => mentions(texts, word));
}

export function mentions(texts: readonly string[], word: string): boolean {
  return texts.some((text) => text.toLowerCase().includes(word.toLowerCase()));
}
