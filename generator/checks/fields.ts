import type { Finding } from '../diagnostics/finding.js';
import { findingAt } from '../diagnostics/make.js';
import type { Document } from '../document/document.js';
import { limitText, literalText } from '../ir/limit-text.js';
import { inlineFields, typeText } from '../ir/type-text.js';
import type { Enum, Field, Ir, Limit, Literal, Type } from '../ir/types.js';

/** Defaults and limits that do not fit the type of what they are said of. */
export function checkFields(document: Document, ir: Ir): readonly Finding[] {
  const enums = new Map(ir.enums.map((part) => [part.name.value, part]));
  return fieldListsOf(ir).flatMap((fields) =>
    fields.flatMap((field) => [
      ...checkDefault(document, field, enums),
      ...field.limits.flatMap((limit) => checkLimit(document, field, limit, fields, enums)),
    ]),
  );
}

/** All lists of fields that stand beside each other. */
function fieldListsOf(ir: Ir): readonly (readonly Field[])[] {
  const lists = [
    ...ir.methods.flatMap(({ params, error, result }) => [params, error, inlineFields(result.type.value)]),
    ...ir.classes.map(({ fields }) => fields),
    ...ir.listeners.flatMap(({ events }) => events.map(({ payload }) => inlineFields(payload.type.value))),
  ];
  const withInner = (fields: readonly Field[]): (readonly Field[])[] => [
    fields,
    ...fields.flatMap(({ type }) => withInner(inlineFields(type.value))),
  ];
  return lists.flatMap(withInner);
}

type Enums = ReadonlyMap<string, Enum>;

function checkDefault(document: Document, field: Field, enums: Enums): readonly Finding[] {
  const { id, type, spans } = field;
  if (!field.default || fits(field.default.value, type.value, enums)) return [];
  const said = literalText(field.default.value);
  const message = `The default ${said} of \`${id}\` is none of the type \`${typeText(type.value)}\`.`;
  return [findingAt(document, 'default-type', field.default.from.spans[0] ?? spans[0], message, { about: id })];
}

/** Whether a value may be of a type. */
function fits(value: Literal, type: Type, enums: Enums): boolean {
  // Where the caller leaves it out, any field may be null.
  if (value === null) return true;
  switch (type.kind) {
    case 'primitive':
      if (type.name === 'string' || type.name === 'boolean' || type.name === 'function')
        return typeof value === type.name;
      return typeof value === 'number' && (Number.isInteger(value) || type.name === 'number' || type.name === 'double');
    case 'enum': {
      const members = enums.get(type.name)?.members;
      return !members || members.some((member) => member.value.value === value);
    }
    case 'array':
      return isList(value) && value.every((element) => fits(element, type.element, enums));
    case 'map':
    case 'object':
    case 'class':
      return typeof value === 'object' && !isList(value);
    case 'listener':
    case 'void':
      return false;
    case 'dangling':
    case 'unknown':
      return true;
  }
}

function isList(value: Literal): value is readonly Literal[] {
  return Array.isArray(value);
}

function checkLimit(
  document: Document,
  field: Field,
  limit: Limit,
  beside: readonly Field[],
  enums: Enums,
): readonly Finding[] {
  const { id, type } = field;
  const at = limit.spans[0] ?? field.spans[0];
  const about = { about: id };
  const said = `\`${limitText(limit)}\``;
  if (limit.kind === 'required-when' && !beside.some((other) => isCalled(other, limit.field))) {
    const message = `${said} of \`${id}\` names a field that does not stand beside it.`;
    return [findingAt(document, 'unknown-rule-field', at, message, about)];
  }
  if ((limit.kind === 'items' || limit.kind === 'range') && isEmpty(limit)) {
    return [findingAt(document, 'empty-limit', at, `No value is in the limit ${said} of \`${id}\`.`, about)];
  }
  if (applies(limit, type.value, enums)) return [];
  const message = `The limit ${said} of \`${id}\` says nothing of the type \`${typeText(type.value)}\`.`;
  return [findingAt(document, 'limit-type', at, message, about)];
}

/** Whether a field is called so, or may be. */
export function isCalled({ name, key }: Field, wanted: string): boolean {
  if (key.kind === 'one-of') return key.open || key.names.includes(wanted);
  return key.kind === 'any' || name === wanted;
}

function isEmpty({ min, max }: { readonly min: number | null; readonly max: number | null }): boolean {
  return min !== null && max !== null && min > max;
}

/** Whether a limit can be told of a type. Those of a list are of its elements, but for their number. */
function applies(limit: Limit, type: Type, enums: Enums): boolean {
  if (type.kind === 'unknown' || type.kind === 'dangling') return true;
  switch (limit.kind) {
    case 'items':
      return type.kind !== 'primitive' && type.kind !== 'enum';
    case 'range':
      return of(type, (one) => isNumeric(one, enums));
    case 'characters':
    case 'size':
    case 'pattern':
    case 'not-starting':
      return of(type, (one) => one.kind === 'primitive' && one.name === 'string');
    case 'values':
      return of(type, (one) => limit.values.some((value) => fits(value, one, enums)));
    case 'required-when':
    case 'rate':
      return true;
  }
}

function of(type: Type, holds: (one: Type) => boolean): boolean {
  return holds(type) || (type.kind === 'array' && (type.element.kind === 'unknown' || of(type.element, holds)));
}

function isNumeric(type: Type, enums: Enums): boolean {
  if (type.kind === 'enum')
    return enums.get(type.name)?.members.some(({ value }) => typeof value.value === 'number') ?? true;
  return type.kind === 'primitive' && !['string', 'boolean', 'function'].includes(type.name);
}
