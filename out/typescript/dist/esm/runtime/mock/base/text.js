// Part of every binding that docbind makes. Do not edit.
function isPrintable(text) {
  return /^[\x20-\x7e]+$/.test(text);
}
function bytesOf(text) {
  let bytes = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    bytes += code < 128 ? 1 : code < 2048 ? 2 : code < 65536 ? 3 : 4;
  }
  return bytes;
}
function mentionsAny(texts, words) {
  return words.some((word) => mentions(texts, word));
}
function mentions(texts, word) {
  return texts.some((text) => text.toLowerCase().includes(word.toLowerCase()));
}
export {
  bytesOf,
  isPrintable,
  mentions,
  mentionsAny
};
