import type { Ir } from '../ir/types.js';
import type { WitnessFact } from './facts-file.js';
import type { Part } from './parts.js';

/** What an id of a witness means with us. */
export interface Match {
  /** Our method, class, enum, listener or event that it is in, or is; null where we have none. */
  readonly owner: string | null;
  /** The id that the part has or would have with us; null without an owner. */
  readonly own: string | null;
}

/** Says which part of the model an id of a witness means. */
export class Matcher {
  private readonly heads = new Map<string, string | null>();
  /** The member names of each enum of the witness. */
  private readonly enums = new Map<string, Set<string>>();
  /** The method that adds the listener of each event, by the witness. */
  private readonly listeners = new Map<string, string>();

  constructor(
    private readonly ir: Ir,
    private readonly parts: ReadonlyMap<string, Part>,
    facts: readonly WitnessFact[],
  ) {
    for (const { id, key, value } of facts) {
      const [, name, member] = /^enum:([^/]+)(?:\/member:(.+))?$/.exec(id) ?? [];
      if (name !== undefined) {
        const members = this.enums.get(name) ?? new Set();
        this.enums.set(name, member === undefined ? members : members.add(member));
      }
      if (key === 'listener') this.listeners.set(id, value);
    }
  }

  /** What of ours an id of the witness means. */
  match(id: string): Match {
    const slash = id.indexOf('/');
    const owner = this.headOf(slash < 0 ? id : id.slice(0, slash));
    const own = owner === null || slash < 0 ? owner : owner + id.slice(slash);
    return { owner, own: own !== null && this.parts.has(own) ? own : (this.memberNamed(id) ?? own) };
  }

  /** The field of a class of ours where the witness writes an inline object: `result.level` is that of `Peer`. */
  fieldOfClass(ownId: string): Part | null {
    const dot = ownId.lastIndexOf('.');
    if (dot < 0) return null;
    const outer = ownId.slice(0, dot);
    const type = (this.parts.get(outer) ?? this.fieldOfClass(outer))?.type;
    const element = type?.kind === 'array' ? type.element : type;
    return element?.kind === 'class'
      ? (this.parts.get(`class:${element.name}/field:${ownId.slice(dot + 1)}`) ?? null)
      : null;
  }

  /** The name of our enum or class that a type name of the witness means; null where we have none. */
  typeNamed(name: string): string | null {
    const own = this.headOf(`class:${name}`) ?? this.headOf(`enum:${name}`);
    return own === null ? null : own.slice(own.indexOf(':') + 1);
  }

  /** Whether the name is that of an enum, by the witness. */
  isEnumOfWitness(name: string): boolean {
    return this.enums.has(name);
  }

  private hasEnum(name: string): boolean {
    return this.ir.enums.some((one) => sameName(one.name.value, name));
  }

  private headOf(head: string): string | null {
    const known = this.heads.get(head);
    if (known !== undefined) return known;
    const found = this.parts.has(head) ? head : this.findHead(head);
    this.heads.set(head, found);
    return found;
  }

  private findHead(head: string): string | null {
    const [, kind, name = ''] = /^([^:]+):(.*)$/s.exec(head) ?? [];
    switch (kind) {
      case 'method':
        return this.ir.methods.find(({ native }) => native?.value === name)?.id ?? null;
      case 'class':
        return this.ir.classes.find((one) => sameName(one.name.value, name))?.id ?? null;
      case 'enum':
        return this.ir.enums.find((one) => sameName(one.name.value, name))?.id ?? this.enumWithMembersOf(name);
      case 'event':
        return this.eventNamed(name, this.listeners.get(head));
      default:
        return null;
    }
  }

  /** The event of that handler's name; where several listeners have one, that of the listener which the witness names. */
  private eventNamed(name: string, add: string | undefined): string | null {
    const found = this.ir.listeners.flatMap((listener) =>
      listener.events.filter((event) => event.name.value === name).map(({ id }) => ({ id, add: listener.add?.value })),
    );
    return (found.find((one) => one.add === add) ?? found[0])?.id ?? null;
  }

  /** The enum of ours that has the most members of the witness's enum, and one at least. */
  private enumWithMembersOf(name: string): string | null {
    const members = this.enums.get(name) ?? new Set();
    let best: { readonly id: string | null; readonly shared: number } = { id: null, shared: 0 };
    for (const one of this.ir.enums) {
      const shared = one.members.filter((member) => members.has(member.name)).length;
      if (shared > best.shared) best = { id: one.id, shared };
    }
    return best.id;
  }

  /** A member of an enum that we do not have, or have cut otherwise: that of its name in any enum. */
  private memberNamed(id: string): string | null {
    const [, owner = '', name] = /^enum:([^/]+)\/member:(.+)$/.exec(id) ?? [];
    if (name === undefined || this.hasEnum(owner)) return null;
    return this.ir.enums.flatMap((one) => one.members).find((member) => member.name === name)?.id ?? null;
  }
}

/** Programs of one family write type names with other capitals. */
export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
