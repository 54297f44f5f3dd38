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
      return fitFields(model, type.fields, value);
    case 'class':
      return fitFields(model, ownMember(model.classes, type.name) ?? [], value);
    case 'void':
      return undefined;
    default:
      return copyJson(value);
  }
}

/** Without fields it is an object of which no more is known. */
function fitFields(model: Model, fields: readonly ModelField[], value: unknown): unknown {
  if (!isRecord(value) || fields.length === 0) return copyJson(value);
  const members: [string, unknown][] = [];
  for (const { name, type } of fields) {
    const member = fit(model, type, ownMember(value, name));
    if (member !== undefined) members.push([name, member]);
  }
  return recordOf(members);
}
