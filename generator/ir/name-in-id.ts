/** The name that ends an id. Those of members and listeners may have dots. */
export function nameIn(id: string): string {
  const [, name] = /\/member:(.*)$/s.exec(id) ?? /^listener:([^/]*)$/.exec(id) ?? /([^:./]*)$/.exec(id) ?? [];
  return name ?? '';
}
