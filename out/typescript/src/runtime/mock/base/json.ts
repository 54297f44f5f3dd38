// Part of every binding that docbind makes. Do not edit.

/** A copy as JSON makes it, so that nobody holds what somebody else may change. */
export function copyJson(value: unknown): unknown {
  const text: string | undefined = JSON.stringify(value);
  return text === undefined ? undefined : JSON.parse(text);
}

/** The same of an object; anything else becomes an empty one. */
export function copyRecord(value: unknown): { readonly [key: string]: unknown } {
  const copy = copyJson(value);
  return isRecord(copy) ? copy : {};
}

/** An object of entries, whatever their keys are. */
export function recordOf(entries: Iterable<readonly [string, unknown]>): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  // Assigning to `__proto__` would not make a member.
  for (const [key, value] of entries)
    Object.defineProperty(record, key, { value, enumerable: true, configurable: true, writable: true });
  return record;
}

/** A member that the object has itself, rather than by its prototype. */
export function ownMember<Value>(record: { readonly [key: string]: Value }, key: string): Value | undefined {
  return Object.prototype.hasOwnProperty.call(record, key) ? record[key] : undefined;
}

export function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
