// Part of every binding that docbind makes. Do not edit.

/** A value of the enum, or one that a newer host may send. Editors still offer the known ones. */
export type Open<Enum extends number | string> =
  | Enum
  | (Enum extends number ? number & Record<never, never> : never)
  | (Enum extends string ? string & Record<never, never> : never);

/** Any function. */
export type Callback = (...args: never[]) => unknown;

/** What methods without parameters take. */
export type NoParams = { readonly [name: string]: never };
