// Part of every binding that docbind makes. Do not edit.
async function* itemsOf(ask, items, next) {
  let cursor;
  const asked = /* @__PURE__ */ new Set();
  for (; ; ) {
    const page = await ask(cursor);
    if (!page) return;
    yield* items(page) ?? [];
    const following = next(page);
    if (following === void 0 || following === null || asked.has(following)) return;
    asked.add(cursor = following);
  }
}
export {
  itemsOf
};
