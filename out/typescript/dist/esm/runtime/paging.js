// Part of every binding that docbind makes. Do not edit.
async function* itemsOf(ask, items, next) {
  let cursor;
  for (; ; ) {
    const page = await ask(cursor);
    yield* items(page) ?? [];
    const following = next(page);
    if (following === void 0 || following === null || following === cursor) return;
    cursor = following;
  }
}
export {
  itemsOf
};
