import { isInherited, isPlainKey, Scope, toIdentifier, typeKey } from '../../render/identifiers.js';

/** The members of an object, each read once into a variable: a property may be a getter that answers differently. */
export class Locals {
  private readonly scope: Scope;
  private readonly byKey = new Map<string, string>();

  constructor(
    readonly object: string,
    taken: Iterable<string>,
    private readonly ownRead: (key: string) => string,
  ) {
    this.scope = new Scope(taken);
  }

  of(key: string): string {
    const known = this.byKey.get(key) ?? this.scope.claim(isPlainKey(key) ? toIdentifier(key) : 'field');
    this.byKey.set(key, known);
    return known;
  }

  has(key: string): boolean {
    return this.byKey.has(key);
  }

  statements(): string[] {
    const plain = [...this.byKey].filter(([key]) => !isInherited(key));
    const inherited = [...this.byKey].filter(([key]) => isInherited(key));
    const patterns = plain.map(([key, name]) => (key === name ? name : `${typeKey(key)}: ${name}`));
    return [
      ...(patterns.length > 0 ? [`const { ${patterns.join(', ')} } = ${this.object};`] : []),
      ...inherited.map(([key, name]) => `const ${name} = ${this.ownRead(key)};`),
    ];
  }
}
