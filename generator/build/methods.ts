import type { Fact, Field, Method, Name, Result, Rule, Type } from '../ir/types.js';
import type { MethodFacts, Spanned, TextFacts } from '../read/page-facts.js';
import { anchorIds } from './anchors.js';
import { bareField } from '../ir/bare-field.js';
import type { BuildContext } from './context.js';
import { exampleOf } from './examples.js';
import { fieldsOf, limitOf } from './fields.js';
import { typeOfData } from './data.js';

export function methodOf(facts: MethodFacts, name: Name, module: Fact<string>, context: BuildContext): Method {
  const id = `method:${name.value}`;
  const { text } = facts;
  return {
    kind: 'method',
    id,
    name,
    module,
    native: factOf(text.native, context),
    answer: factOf(text.answer, context),
    description: text.description,
    notes: text.notes,
    since: factOf(text.since, context),
    deprecated: factOf(text.deprecated, context),
    edition: factOf(text.edition, context),
    limits: limitsOf(text, context),
    params: paramsOf(facts, id, context),
    result: resultOf(facts, `${id}/result`, context),
    error: errorOf(facts, `${id}/error`, context),
    rules: rulesOf(text, context),
    errorCodes: [...new Set(text.errorCodes.map((code) => `error:${code.value}`))],
    events: [],
    examples: facts.examples.map((code) => exampleOf(code, context)),
    references: [],
    removed: text.removed?.value ?? null,
    anchors: anchorIds(facts),
  };
}

export function factOf<T>(spanned: Spanned<T> | null, context: BuildContext): Fact<T> | null {
  return spanned ? context.documented(spanned.value, spanned.span) : null;
}

export function limitsOf(text: TextFacts, context: BuildContext): Method['limits'] {
  return text.limits.map((limit) => limitOf(limit.value, [limit.span], context));
}

export function rulesOf(text: TextFacts, context: BuildContext): readonly Rule[] {
  return text.rules.map(({ value, span }) => ({ ...value, spans: [context.range(span)] }));
}

function paramsOf(facts: MethodFacts, id: string, context: BuildContext): readonly Field[] {
  const { params } = facts;
  if (params.kind === 'object') {
    const { code, node } = params.object;
    const fields = fieldsOf(code, node, `${id}/param:`, context);
    if (!params.allOptional) return fields;
    return fields.map((field) =>
      field.required.value === 'unstated' ? { ...field, required: { ...field.required, value: 'no' as const } } : field,
    );
  }
  if (params.kind === 'listener') {
    const span = context.spanIn(params.code, params.call);
    const type: Type = { kind: 'listener', name: params.call.callee };
    return [bareField(`${id}/param:listener`, 'listener', { kind: 'fixed' }, type, [context.range(span)])];
  }
  return [];
}

function resultOf(facts: MethodFacts, id: string, context: BuildContext): Result {
  const { success } = facts;
  const entries = success?.object?.entries ?? [];
  const data = entries.find((entry) => entry.key.text === 'data');
  const envelope = entries.map((entry) => entry.key.text);
  if (!success || !data) {
    return { id, type: context.documented<Type>({ kind: 'unknown' }), description: '', envelope };
  }
  return { id, ...typeOfData(success.code, data, id, context), envelope };
}

function errorOf(facts: MethodFacts, id: string, context: BuildContext): readonly Field[] {
  const { error } = facts;
  return error?.object ? fieldsOf(error.code, error.object, `${id}.`, context) : [];
}

/** Whether a method answers each event, and so adds a listener, rather than once. */
export function answersEvents(method: Method): boolean {
  return method.result.envelope.includes('method') && method.result.envelope.includes('type');
}
