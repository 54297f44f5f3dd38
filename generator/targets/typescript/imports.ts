/** What a file of the binding takes from the others: noted while its text is written, printed above it. */
export class Imports {
  /** By module, then by name: whether the name is needed at run time or only as a type. */
  private readonly modules = new Map<string, Map<string, 'value' | 'type'>>();

  /** `own` is the module of the file itself, from which nothing is imported. */
  constructor(readonly own: string) {}

  type(name: string, from: string): string {
    return this.note(name, from, 'type');
  }

  value(name: string, from: string): string {
    return this.note(name, from, 'value');
  }

  /** Import statements, sorted by module and name. */
  lines(): string[] {
    return [...this.modules]
      .sort(([a], [b]) => compare(a, b))
      .map(([module, names]) => {
        const sorted = [...names].sort(([a], [b]) => compare(a, b));
        const onlyTypes = sorted.every(([, use]) => use === 'type');
        const list = sorted.map(([name, use]) => (use === 'type' && !onlyTypes ? `type ${name}` : name));
        return `import ${onlyTypes ? 'type ' : ''}{ ${list.join(', ')} } from './${module}.js';`;
      });
  }

  private note(name: string, from: string, use: 'value' | 'type'): string {
    if (from === this.own) return name;
    const names = this.modules.get(from) ?? new Map<string, 'value' | 'type'>();
    if (names.get(name) !== 'value') names.set(name, use);
    this.modules.set(from, names);
    return name;
  }
}

/** By code unit, which is the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
