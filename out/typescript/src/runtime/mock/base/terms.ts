// Part of every binding that docbind makes. Do not edit.
import type { Model } from '../../model.js';

/** The value of an enum's member. */
export type Term = number | string;

/** The values of enum members by name: whatever the reference says they are. */
export class Terms {
  readonly #values = new Map<string, Term>();

  constructor(model: Model) {
    for (const members of Object.values(model.enums))
      for (const [name, value] of Object.entries(members)) if (!this.#values.has(name)) this.#values.set(name, value);
  }

  /** A reference that lacks the member gets its name, which is at least like no other value. */
  of(member: string): Term {
    return this.#values.get(member) ?? member;
  }
}
