import type { Span } from '../document/span.js';
import type { Field, Method, Type } from '../ir/types.js';
import type { MethodFacts } from '../read/page-facts.js';
import type { BuildContext } from './context.js';

/** A method with what its section says of its parameters. */
export interface MethodDraft {
  readonly method: Method;
  readonly params: MethodFacts['params'];
}

/** The methods, those that take the same as another one with that one's parameters as their own. */
export function withSameParams(drafts: readonly MethodDraft[], context: BuildContext): readonly Method[] {
  const byName = new Map(drafts.map((draft) => [draft.method.name.value, draft]));
  return drafts.map(({ method, params }) => {
    if (params.kind !== 'same-as') return method;
    const other = sourceOf(params.method, byName);
    if (!other) reportMissing(params.method, params.span, method.id, context);
    return { ...method, params: other ? other.params.map((param) => moved(param, other.id, method.id)) : [] };
  });
}

/** The method that describes the parameters itself; null where the chain leads nowhere, or round and round. */
function sourceOf(name: string, byName: ReadonlyMap<string, MethodDraft>): Method | null {
  const seen = new Set<string>();
  for (let at = name; !seen.has(at);) {
    seen.add(at);
    const draft = byName.get(at);
    if (!draft) return null;
    if (draft.params.kind !== 'same-as') return draft.method;
    at = draft.params.method;
  }
  return null;
}

function reportMissing(name: string, span: Span, about: string, context: BuildContext): void {
  context.report('dangling-reference', span, `No method called \`${name}\` describes its parameters.`, { about });
}

/** A field, and all inside it, with the ids of another method. */
function moved(field: Field, from: string, to: string): Field {
  const value = movedType(field.type.value, from, to);
  return { ...field, id: to + field.id.slice(from.length), type: { ...field.type, value } };
}

function movedType(type: Type, from: string, to: string): Type {
  if (type.kind === 'array') return { ...type, element: movedType(type.element, from, to) };
  if (type.kind !== 'object') return type;
  return { ...type, fields: type.fields.map((field) => moved(field, from, to)) };
}
