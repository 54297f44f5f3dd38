// Part of every binding that docbind makes. Do not edit.
import type { Model, ModelField, ModelRule, ModelType } from '../../model.js';
import { ownMember, recordOf } from './json.js';
import { Limits } from './limits.js';
import type { Random } from './random.js';

/** Objects in each other, beyond which nothing is made: classes may hold themselves. */
const MAX_DEPTH = 4;

/** Makes some value of a type, as the reference says that its values are. */
export function generate(model: Model, type: ModelType, random: Random): unknown {
  return new Maker(model, random).value(type, new Limits(), 0);
}

class Maker {
  readonly #model: Model;
  readonly #random: Random;

  constructor(model: Model, random: Random) {
    this.#model = model;
    this.#random = random;
  }

  value(type: ModelType, limits: Limits, depth: number): unknown {
    const isList = type.kind === 'array';
    if (!isList && limits.values.length > 0) return limits.values[this.#random.below(limits.values.length)];
    switch (type.kind) {
      case 'string':
        return limits.text(this.#random);
      case 'boolean':
        return this.#random.below(2) === 1;
      case 'number':
      case 'integer':
        return limits.number(this.#random);
      case 'enum': {
        const values = Object.values(ownMember(this.#model.enums, type.name) ?? {});
        return values[this.#random.below(values.length)] ?? 0;
      }
      case 'array':
        return this.#several(limits, depth, () => this.value(type.of, limits.ofElements, depth + 1));
      case 'map': {
        const entry = (): [string, unknown] => [this.#random.word(6), this.value(type.of, new Limits(), depth + 1)];
        return recordOf(this.#several(limits, depth, entry));
      }
      case 'object':
        return this.#object(type.fields, [], depth);
      case 'class': {
        const { classes, rules = {} } = this.#model;
        return this.#object(ownMember(classes, type.name) ?? [], ownMember(rules, type.name) ?? [], depth);
      }
      case 'unknown':
        return null;
      case 'listener':
      case 'function':
      case 'void':
        return undefined;
    }
  }

  #several<Item>(limits: Limits, depth: number, make: () => Item): Item[] {
    return Array.from({ length: limits.itemsFrom(depth < MAX_DEPTH ? 1 : 0) }, make);
  }

  #object(fields: readonly ModelField[], rules: readonly ModelRule[], depth: number): unknown {
    const members = new Map<string, unknown>();
    for (const { name, type, required, limits } of fields) {
      const ofField = new Limits(limits);
      if (depth < MAX_DEPTH || !holdsObjects(type, ofField)) members.set(name, this.value(type, ofField, depth + 1));
      else if (required) members.set(name, null);
    }
    // Of fields that exclude each other, the first ones stay.
    for (const [, , max, ...names] of rules)
      for (const name of names.filter((one) => members.has(one)).slice(max)) members.delete(name);
    return recordOf([...members].filter(([, value]) => value !== undefined));
  }
}

/** Whether a value cannot be without objects in it. */
function holdsObjects(type: ModelType, limits: Limits): boolean {
  if (type.kind === 'array' || type.kind === 'map')
    return limits.itemsFrom(0) > 0 && holdsObjects(type.of, new Limits());
  return type.kind === 'class' || type.kind === 'object';
}
