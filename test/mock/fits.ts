import type { Model, ModelField, ModelType } from '../../templates/typescript/runtime/model.js';

/** One thing in a value that is not as the model says. */
export interface Misfit {
  readonly path: string;
  readonly what: string;
  /** The field that is null or not there: `V2TIMMessage.groupID`. */
  readonly lacking?: string;
}

/**
 * What in a value is not of a type; `owner` is the class or whatever else its fields belong to. Every field of a class that is not there, or is null, is noted as well: whether the
 * reference lets it is for the caller to know.
 */
export function misfits(model: Model, type: ModelType, value: unknown, path: string, owner = path): Misfit[] {
  const wrong = (what: string): Misfit[] => [{ path, what: `${what}, not ${JSON.stringify(value) ?? 'nothing'}` }];
  switch (type.kind) {
    case 'void':
      return value === undefined ? [] : wrong('nothing');
    case 'unknown':
      return [];
    case 'string':
    case 'boolean':
      return typeof value === type.kind ? [] : wrong(`a ${type.kind}`);
    case 'number':
      return Number.isFinite(value) ? [] : wrong('a number');
    case 'integer':
      return Number.isSafeInteger(value) ? [] : wrong('a whole number');
    case 'enum':
      return Object.values(model.enums[type.name] ?? {}).some((member) => member === value)
        ? []
        : wrong(`a value of ${type.name}`);
    case 'array':
      return Array.isArray(value)
        ? value.flatMap((item, index) => misfits(model, type.of, item, `${path}[${index}]`, owner))
        : wrong('a list');
    case 'map':
      return isRecord(value)
        ? Object.entries(value).flatMap(([key, item]) => misfits(model, type.of, item, `${path}.${key}`, owner))
        : wrong('an object');
    case 'object':
      return isRecord(value) ? fieldMisfits(model, type.fields, value, path, owner) : wrong('an object');
    case 'class':
      return isRecord(value)
        ? fieldMisfits(model, model.classes[type.name] ?? [], value, path, type.name)
        : wrong(`a ${type.name}`);
    case 'listener':
    case 'function':
      return wrong('nothing that is sent');
  }
}

function fieldMisfits(
  model: Model,
  fields: readonly ModelField[],
  value: Readonly<Record<string, unknown>>,
  path: string,
  owner: string,
): Misfit[] {
  const known = new Set(fields.map(({ name }) => name));
  const strangers = Object.keys(value).filter((key) => !known.has(key));
  return [
    ...strangers.map((key) => ({ path: `${path}.${key}`, what: 'is not in the reference' })),
    ...fields.flatMap(({ name, type }) => {
      const member = value[name];
      if (member !== undefined && member !== null)
        return misfits(model, type, member, `${path}.${name}`, `${owner}.${name}`);
      return [
        { path: `${path}.${name}`, what: member === null ? 'is null' : 'is not there', lacking: `${owner}.${name}` },
      ];
    }),
  ];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
