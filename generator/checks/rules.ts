import type { Finding } from '../diagnostics/finding.js';
import { findingAt } from '../diagnostics/make.js';
import type { Document } from '../document/document.js';
import { ruleText } from '../ir/limit-text.js';
import type { Field, Ir, Type } from '../ir/types.js';
import { isCalled } from './fields.js';

/** Rules that name fields which are not there. */
export function checkRules(document: Document, ir: Ir): readonly Finding[] {
  const classes = new Map(ir.classes.map(({ name, fields }) => [name.value, fields]));
  const parts = [
    ...ir.methods.map(({ id, params, rules }) => ({ id, fields: params, rules })),
    ...ir.classes.map(({ id, fields, rules }) => ({ id, fields, rules })),
  ];
  return parts.flatMap(({ id, fields, rules }) =>
    rules.flatMap((rule) => {
      const missing = rule.fields.filter((name) => !isThere(name, fields, classes));
      if (missing.length === 0) return [];
      const list = missing.map((name) => `\`${name}\``).join(', ');
      const message = `The rule \`${ruleText(rule)}\` names what is not there: ${list}.`;
      return [findingAt(document, 'unknown-rule-field', rule.spans[0], message, { about: id })];
    }),
  );
}

/** Whether there is a field of this name, or one inside another: `filter.type`. */
function isThere(name: string, fields: readonly Field[], classes: ReadonlyMap<string, readonly Field[]>): boolean {
  if (fields.some((field) => isCalled(field, name))) return true;
  const dot = name.indexOf('.');
  if (dot < 0) return false;
  return fields.some(
    (field) =>
      isCalled(field, name.slice(0, dot)) &&
      mayHold(field.type.value, (inner) => isThere(name.slice(dot + 1), inner, classes), classes),
  );
}

/** Whether what is inside a type passes; true where nothing tells what is inside. */
function mayHold(
  type: Type,
  passes: (fields: readonly Field[]) => boolean,
  classes: ReadonlyMap<string, readonly Field[]>,
): boolean {
  if (type.kind === 'object') return type.fields.length === 0 || passes(type.fields);
  if (type.kind === 'class') return passes(classes.get(type.name) ?? []);
  return type.kind === 'unknown' || type.kind === 'dangling' || type.kind === 'map';
}
