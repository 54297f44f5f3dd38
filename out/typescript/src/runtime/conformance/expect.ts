// Part of every binding that docbind makes. Do not edit.

/** What is shown of a long text. */
const SHOWN = 160;

/** Fails a case. */
export function fail(what: string, expected: string, came: string): never {
  throw new Error(`${what}: expected ${expected}, but ${came} came`);
}

/** Values are the same if JSON writes them alike. The keys of objects may come in another order. */
export function expectSame(what: string, expected: unknown, came: unknown): void {
  const [a, b] = [textOf(expected), textOf(came)];
  if (a === b) return;
  let start = 0;
  while (a[start] === b[start]) start++;
  // The difference is what counts, however far behind it is.
  const from = start > SHOWN / 2 ? start - SHOWN / 2 : 0;
  fail(what, cut(a, from), cut(b, from));
}

/** A failure may be a text, an exception, or an object: the text has to be in it. */
export function expectText(what: string, expected: string, came: unknown): void {
  const text = came instanceof Error ? `${String(came)} ${textOf(came)}` : textOf(came);
  if (!text.includes(expected)) fail(what, `something that says ${JSON.stringify(expected)}`, cut(text, 0));
}

/** A value as text, for messages. */
export function show(value: unknown): string {
  return cut(value instanceof Error ? String(value) : textOf(value), 0);
}

function textOf(value: unknown): string {
  return value === undefined ? 'nothing' : String(JSON.stringify(value, sorted));
}

function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const object = value as { readonly [key: string]: unknown };
  const copy: { [key: string]: unknown } = Object.create(null);
  for (const key of Object.keys(object).sort()) copy[key] = object[key];
  return copy;
}

/** Of what is not plain ASCII the units are shown, since two texts that differ may look the same. */
function cut(text: string, from: number): string {
  const unit = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  const part = text.slice(from, from + SHOWN).replace(/[^ -~]/g, unit);
  return `${from > 0 ? '…' : ''}${part}${from + SHOWN < text.length ? `… (${text.length} characters)` : ''}`;
}
