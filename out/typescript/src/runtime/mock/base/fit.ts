// Part of every binding that docbind makes. Do not edit.
import type { Model, ModelField, ModelType } from '../../model.js';
import { copyJson, isRecord, ownMember, recordOf } from './json.js';

/**
 * A copy of a value as the reference lists it. Members that it does not list are left out: a mock for an earlier
 * reference says no more than that.
 */
export function fit(model: Model, type: ModelType, value: unknown): unknown {
  if (value === undefined || value === null) return value;
  switch (type.kind) {
    case 'array':
      return Array.isArray(value) ? value.map((item) => fit(model, type.of, item)) : copyJson(value);
    case 'map':
      return isRecord(value)
        ? recordOf(Object.entries(value).map(([key, item]) => [key, fit(model, type.of, item)] as const))
        : copyJson(value);
    case 'object':
      return fitFields(model, type.fields, value, type.open ?? false);
    case 'class':
      return fitFields(model, ownMember(model.classes, type.name) ?? [], value, false);
    case 'void':
      return undefined;
    default:
      return copyJson(value);
  }
}

/** Without fields it is an object of which no more is known; where it is open, it may have others as well. */
function fitFields(model: Model, fields: readonly ModelField[], value: unknown, open: boolean): unknown {
  if (!isRecord(value) || fields.length === 0) return copyJson(value);
  const members: [string, unknown][] = fields.map(({ name, type }) => [name, fit(model, type, ownMember(value, name))]);
  const listed = new Set(fields.map(({ name }) => name));
  if (open)
    for (const [key, member] of Object.entries(value)) if (!listed.has(key)) members.push([key, copyJson(member)]);
  return recordOf(members.filter(([, member]) => member !== undefined));
}
