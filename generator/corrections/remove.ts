import { namedType } from '../ir/parse-type.js';
import type { Ir } from '../ir/types.js';
import { type Draft, type Part, partsOf, replaceTypes } from './draft.js';
import { rulesAbout } from './field-rules.js';

type Removable = Exclude<Part, { readonly kind: 'data' }>;

/** Takes a part away with all that is in it. What pointed to it points nowhere. */
export function remove(ir: Draft<Ir>, removed: Removable): void {
  const before = partsOf(ir);
  if (removed.kind === 'field') forgetField(ir, removed);
  take(removed);
  if (removed.kind === 'module') {
    const { name } = removed.part;
    ir.methods = ir.methods.filter(({ module }) => module.value !== name.value);
  }
  const after = partsOf(ir);
  const isGone = (id: string): boolean => before.has(id) && !after.has(id);
  replaceTypes(ir, (type) => {
    const isNamed = type.kind === 'enum' || type.kind === 'class' || type.kind === 'listener';
    return isNamed && isGone(`${type.kind}:${type.name}`) && !namedType(type.name, ir)
      ? { kind: 'dangling', name: type.name }
      : type;
  });
  for (const { kind, part } of after.values()) {
    if (kind === 'method') part.events = part.events.filter((id) => !isGone(id));
    if (!('references' in part)) continue;
    for (const reference of part.references) {
      if (reference.to !== null && isGone(reference.to)) reference.to = null;
    }
  }
  for (const listener of ir.listeners) {
    if (listener.add && isGone(`method:${listener.add.value}`)) listener.add = null;
    if (listener.remove && isGone(`method:${listener.remove.value}`)) listener.remove = null;
  }
}

function take({ list, part }: Removable): void {
  const parts: { readonly id: string }[] = list;
  parts.splice(parts.indexOf(part), 1);
}

/** A rule that is left with one field says nothing. */
function forgetField(ir: Draft<Ir>, { part, list }: Extract<Part, { readonly kind: 'field' }>): void {
  for (const other of list) {
    other.limits = other.limits.filter((limit) => limit.kind !== 'required-when' || limit.field !== part.name);
  }
  const about = rulesAbout(ir, part);
  if (!about) return;
  about.owner.rules = about.owner.rules.flatMap((rule) => {
    const fields = rule.fields.filter((name) => !about.speaksOf(name));
    if (fields.length === rule.fields.length) return [rule];
    return fields.length > 1 ? [{ ...rule, fields }] : [];
  });
}
