// Part of every binding that docbind makes. Do not edit.
import type { Model, ModelField, ModelType } from '../../model.js';
import { ownMember, recordOf } from './json.js';
import type { Random } from './random.js';

/** Objects in each other, beyond which nothing is made: classes may hold themselves. */
const MAX_DEPTH = 4;

/** Makes some value of a type. */
export function generate(model: Model, type: ModelType, random: Random, depth = 0): unknown {
  switch (type.kind) {
    case 'string':
      return `text-${random.word(6)}`;
    case 'boolean':
      return random.below(2) === 1;
    case 'number':
    case 'integer':
      return random.below(1000);
    case 'enum': {
      const values = Object.values(ownMember(model.enums, type.name) ?? {});
      return values[random.below(values.length)] ?? 0;
    }
    case 'array':
      return depth < MAX_DEPTH ? [generate(model, type.of, random, depth + 1)] : [];
    case 'map':
      return recordOf(depth < MAX_DEPTH ? [[random.word(6), generate(model, type.of, random, depth + 1)]] : []);
    case 'object':
      return generateFields(model, type.fields, random, depth);
    case 'class':
      return generateFields(model, ownMember(model.classes, type.name) ?? [], random, depth);
    case 'unknown':
      return null;
    case 'listener':
    case 'function':
    case 'void':
      return undefined;
  }
}

function generateFields(model: Model, fields: readonly ModelField[], random: Random, depth: number): unknown {
  const members: [string, unknown][] = [];
  for (const { name, type, required } of fields) {
    const holdsMore = type.kind === 'class' || type.kind === 'object';
    if (depth >= MAX_DEPTH && holdsMore) {
      if (required) members.push([name, null]);
    } else members.push([name, generate(model, type, random, depth + 1)]);
  }
  return recordOf(members.filter(([, value]) => value !== undefined));
}
