/** Words of the language that cannot name a binding, or that make a reader stumble where they do. */
const WORDS = `
  break case catch class const continue debugger default delete do else enum export extends false finally for
  function if import in instanceof new null return super switch this throw true try typeof var void while with
  implements interface let package private protected public static yield await arguments eval undefined NaN Infinity
  abstract accessor any as asserts async bigint boolean constructor declare defer from get global infer intrinsic is
  keyof module namespace never number object of out override readonly require satisfies set string symbol type
  unique unknown using`;

/** Names of the language's own library that generated code uses, or that would mislead if they meant something else. */
const LIBRARY = `
  Array Boolean Date Error Function JSON Map Math Number Object Partial Pick Omit Exclude Extract Promise Proxy
  Readonly ReadonlyArray ReadonlyMap ReadonlySet Record Reflect RegExp Required Set String Symbol Iterable
  Iterator NonNullable Parameters ReturnType WeakMap WeakSet globalThis __proto__`;

export const RESERVED_WORDS: ReadonlySet<string> = new Set(`${WORDS} ${LIBRARY}`.trim().split(/\s+/));
