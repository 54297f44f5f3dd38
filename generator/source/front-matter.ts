/**
 * Reads `key: value` lines between two `---` at the very top of a page. `rest` is the page with
 * these lines blanked out, so that offsets stay as they are.
 */
export function readFrontMatter(text: string): { values: ReadonlyMap<string, string>; rest: string } {
  const block = /^[ \ufeff]?---[ \t]*\r?\n([^]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  const values = new Map<string, string>();
  if (!block) return { values, rest: text };
  for (const line of (block[1] ?? '').split(/\r?\n/)) {
    const entry = /^([A-Za-z][\w-]*):[ \t]*(.*?)[ \t]*$/.exec(line);
    if (!entry) return { values: new Map(), rest: text };
    values.set(entry[1] ?? '', entry[2] ?? '');
  }
  return { values, rest: block[0].replace(/[^\r\n]/g, ' ') + text.slice(block[0].length) };
}
