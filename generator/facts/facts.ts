import { inlineFields, typeText } from '../ir/type-text.js';
import type { Field, Ir, Type } from '../ir/types.js';

/** One thing that the model says of the part with an id. */
export interface IdFact {
  readonly id: string;
  readonly key: string;
  readonly value: string;
}

/** The whole model as sorted lines `id<TAB>key<TAB>value`, for programs that compare. */
export function factLines(ir: Ir): readonly string[] {
  return factsOf(ir)
    .map(({ id, key, value }) => `${oneLine(id)}\t${key}\t${oneLine(value)}`)
    .sort(compare);
}

/** What the lines say, in the order of the model. */
export function factsOf(ir: Ir): readonly IdFact[] {
  const facts: IdFact[] = [];
  const add = (id: string, key: string, value: string): void => void facts.push({ id, key, value });
  for (const method of ir.methods) {
    add(method.id, 'module', method.module.value);
    if (method.answer) add(method.id, 'answer', method.answer.value);
    if (method.since) add(method.id, 'since', method.since.value);
    if (method.deprecated) add(method.id, 'deprecated', 'yes');
    addParams(method.params, add);
    addTyped(method.result.id, method.result.type.value, add);
  }
  for (const { members } of ir.enums) for (const member of members) add(member.id, 'value', String(member.value.value));
  for (const { fields } of ir.classes) addFields(fields, add);
  for (const listener of ir.listeners) {
    for (const key of ['section', 'add', 'remove', 'envelope'] as const) {
      const fact = listener[key];
      if (fact) add(listener.id, key, fact.value);
    }
    for (const event of listener.events) {
      add(event.id, 'payload', typeText(event.payload.type.value));
      if (event.tag) add(event.id, 'tag', event.tag.value);
      addFields(inlineFields(event.payload.type.value), add);
    }
  }
  return facts;
}

type Add = (id: string, key: string, value: string) => void;

function addParams(params: readonly Field[], add: Add): void {
  for (const param of params) {
    add(param.id, 'type', typeText(param.type.value));
    add(param.id, 'required', param.required.value);
    addNullable(param, add);
    if (param.default) add(param.id, 'default', JSON.stringify(param.default.value));
    addParams(inlineFields(param.type.value), add);
  }
}

function addFields(fields: readonly Field[], add: Add): void {
  for (const field of fields) {
    addTyped(field.id, field.type.value, add);
    addNullable(field, add);
  }
}

function addNullable({ id, nullable }: Field, add: Add): void {
  if (nullable) add(id, 'nullable', 'yes');
}

function addTyped(id: string, type: Type, add: Add): void {
  add(id, 'type', typeText(type));
  addFields(inlineFields(type), add);
}

/** By code unit, which no locale changes. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function oneLine(text: string): string {
  return text.replace(/[\t\r\n]+/g, ' ');
}
