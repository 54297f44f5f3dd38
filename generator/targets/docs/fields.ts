import type { Edition, Enum, Fact, Field, Ir, Limit, Literal, Type } from '../../ir/types.js';
import { literalText } from '../../ir/limit-text.js';
import type { View } from '../../render/templates.js';
import { EDITIONS, limitText, RULES, UNITS } from '../typescript/phrases.js';
import type { Prose } from './prose.js';
import { typeMarkdown } from './types.js';

/** A table of fields; inner objects follow the field that holds them, with their whole path. */
export function fieldsView(fields: readonly Field[], prose: Prose, ir: Ir): View | false {
  const rows = rowsOf(fields, '', prose.cell, ir);
  return rows.length > 0 && { rows };
}

/** The fields of an object, or of those in a list, that a method or an event brings. */
export function innerView(type: Type, prose: Prose, ir: Ir): View | false {
  const { path, fields } = innerFields(type);
  const rows = rowsOf(fields, path.replace(/\.$/, path.startsWith('[]') ? '.' : ''), prose.cell, ir);
  return rows.length > 0 && { rows };
}

function rowsOf(fields: readonly Field[], path: string, prose: Prose, ir: Ir): readonly View[] {
  return fields.flatMap((field) => {
    const name = nameOf(field, path);
    const inner = innerFields(field.type.value);
    const own = {
      name: name
        .split(' | ')
        .map((one) => prose.code(one))
        .join(' or '),
      type: typeMarkdown(field.type.value, prose) + (field.nullable ? ` or ${prose.code('null')}` : ''),
      need: needOf(field, prose, ir),
      description: descriptionOf(field, prose),
    };
    return [own, ...rowsOf(inner.fields, `${name}${inner.path}`, prose, ir)];
  });
}

/** `filter.type`, `customInfo[key]`, and each of several names. */
function nameOf({ name, key }: Field, path: string): string {
  if (key.kind === 'any') return `${path.replace(/\.$/, '')}[key]`;
  const names = key.kind === 'one-of' ? key.names : [name];
  return names.map((one) => path + one).join(' | ') || path + name;
}

/** The fields of an object, wherever it stands, and how its path goes on. */
function innerFields(type: Type): { readonly path: string; readonly fields: readonly Field[] } {
  if (type.kind === 'object') return { path: '.', fields: type.fields };
  if (type.kind !== 'array') return { path: '', fields: [] };
  const { path, fields } = innerFields(type.element);
  return { path: `[]${path}`, fields };
}

const NEEDS = { yes: 'required', no: 'optional', unstated: 'not stated' } as const;

function needOf(field: Field, prose: Prose, ir: Ir): string {
  const need = NEEDS[field.required.value];
  if (!field.default) return need;
  return `${need}, default ${literalMarkdown(field.default.value, field.type.value, prose, ir)}`;
}

/** A value, with the name that an enum has for it. */
export function literalMarkdown(value: Literal, type: Type, prose: Prose, ir: Ir): string {
  const member = type.kind === 'enum' ? memberOf(ir.enums, type.name, value) : undefined;
  const code = prose.code(literalText(value)) || '""';
  return member === undefined ? code : `${code} (${prose.code(member)})`;
}

function memberOf(enums: readonly Enum[], name: string, value: Literal): string | undefined {
  const found = enums.find((one) => one.name.value === name);
  return found?.members.find((member) => member.value.value === value)?.name;
}

function descriptionOf(field: Field, prose: Prose): string {
  return [
    prose.plain(field.description),
    ...conditions(field, prose),
    field.type.from.kind === 'inferred' ? `Type inferred: ${RULES[field.type.from.rule]}.` : '',
  ]
    .filter((text) => text !== '')
    .join(' ');
}

interface Conditional {
  readonly unit?: Field['unit'];
  readonly limits?: readonly Limit[];
  readonly since: Fact<string> | null;
  readonly deprecated?: Fact<true> | null;
  readonly edition: Fact<Edition> | null;
}

/** Under which conditions a part is as described, each a short sentence. */
export function conditions({ unit, limits, since, deprecated, edition }: Conditional, prose: Prose): readonly string[] {
  return [
    unit ? UNITS[unit.value] : '',
    ...(limits ?? []).map((limit) => prose.plain(limitText(limit))),
    since ? `Since ${prose.plain(since.value)}.` : '',
    edition ? EDITIONS[edition.value] : '',
    deprecated ? 'Deprecated.' : '',
  ];
}
