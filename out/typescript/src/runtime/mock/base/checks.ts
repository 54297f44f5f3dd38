// Part of every binding that docbind makes. Do not edit.
import type { Model, ModelField, ModelType } from '../../model.js';
import { isRecord, ownMember } from './json.js';

type Members = { readonly [key: string]: unknown };

/** What the host would refuse of the parameters of a call, in words; null if nothing. */
export function faultInParams(model: Model, fields: readonly ModelField[], params: Members): string | null {
  for (const { name, required } of fields)
    if (required && !isGiven(ownMember(params, name))) return `${name} is missing`;
  return faultInFields(model, fields, params, '');
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function faultInFields(model: Model, fields: readonly ModelField[], members: Members, path: string): string | null {
  for (const { name, type } of fields) {
    const fault = faultIn(model, type, ownMember(members, name), `${path}${name}`);
    if (fault !== null) return fault;
  }
  return null;
}

/** Inside the parameters, what is missing or null counts as not given. */
function faultIn(model: Model, type: ModelType, value: unknown, path: string): string | null {
  if (!isGiven(value)) return null;
  switch (type.kind) {
    case 'string':
    case 'boolean':
    case 'number':
      return typeof value === type.kind ? null : `${path} has to be a ${type.kind}`;
    case 'integer':
      return Number.isInteger(value) ? null : `${path} has to be a whole number`;
    case 'enum':
      return typeof value === 'number' || typeof value === 'string' ? null : `${path} has to be of ${type.name}`;
    case 'array':
      return Array.isArray(value)
        ? first(value, (item, index) => faultIn(model, type.of, item, `${path}[${index}]`))
        : `${path} has to be a list`;
    case 'map':
      return isRecord(value)
        ? first(Object.keys(value), (key) => faultIn(model, type.of, value[key], `${path}.${key}`))
        : `${path} has to be an object`;
    case 'object':
    case 'class': {
      if (!isRecord(value)) return `${path} has to be an object`;
      const fields = type.kind === 'object' ? type.fields : ownMember(model.classes, type.name);
      return faultInFields(model, fields ?? [], value, `${path}.`);
    }
    case 'listener':
    case 'function':
    case 'unknown':
    case 'void':
      return null;
  }
}

function first<Item>(items: readonly Item[], faultOf: (item: Item, index: number) => string | null): string | null {
  for (const [index, item] of items.entries()) {
    const fault = faultOf(item, index);
    if (fault !== null) return fault;
  }
  return null;
}
