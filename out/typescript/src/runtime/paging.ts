// Part of every binding that docbind makes. Do not edit.

/**
 * The items of all pages, one by one; a page is asked for when its first item is. `ask` gets the cursor of the page before
 * and nothing for the first; `next` tells the cursor for the next page, or undefined where there is none.
 */
export async function* itemsOf<Page, Item, Cursor>(
  ask: (cursor: Cursor | undefined) => Promise<Page>,
  items: (page: Page) => readonly Item[] | null | undefined,
  next: (page: Page) => Cursor | null | undefined,
): AsyncGenerator<Item, void, undefined> {
  let cursor: Cursor | undefined;
  const asked = new Set<Cursor>();
  for (;;) {
    const page = await ask(cursor);
    // Hosts say nothing where they have nothing.
    if (!page) return;
    yield* items(page) ?? [];
    const following = next(page);
    // A host that gives a cursor again would never come to an end.
    if (following === undefined || following === null || asked.has(following)) return;
    asked.add((cursor = following));
  }
}
