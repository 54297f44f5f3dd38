import { readFileSync } from 'node:fs';
import type { Field, Ir, Type } from '../../generator/ir/types.js';
import { readPage } from '../../generator/pipeline.js';
import type { Model, ModelField, ModelType } from '../../templates/typescript/runtime/model.js';

const SPEC = new URL('../../spec/tencent-cloud-chat.md', import.meta.url);

/** The model of the SDK's reference. */
export async function specModel(): Promise<Model> {
  const { ir } = await readPage({ name: 'spec.md', text: readFileSync(SPEC, 'utf8') });
  return modelOfIr(ir);
}

/** What of a model a program needs while it runs. */
export function modelOfIr(ir: Ir): Model {
  return {
    enums: Object.fromEntries(
      ir.enums.map((one) => [
        one.name.value,
        Object.fromEntries(one.members.map((member) => [member.name, member.value.value])),
      ]),
    ),
    classes: Object.fromEntries(ir.classes.map((one) => [one.name.value, fieldsOf(one.fields, true)])),
    methods: Object.fromEntries(
      ir.methods.map((method) => [
        method.name.value,
        {
          native: method.native?.value ?? method.name.value,
          params: fieldsOf(method.params, false),
          result: typeOf(method.result.type.value),
        },
      ]),
    ),
    listeners: Object.fromEntries(
      ir.listeners.map((listener) => [
        listener.name.value,
        {
          add: listener.add?.value ?? '',
          remove: listener.remove?.value ?? '',
          envelope: listener.envelope?.value ?? listener.name.value,
          events: Object.fromEntries(
            listener.events.map((event) => [
              event.name.value,
              { tag: event.tag?.value ?? event.name.value, payload: typeOf(event.payload.type.value) },
            ]),
          ),
        },
      ]),
    ),
  };
}

/** A class promises no field; elsewhere what is not told to be optional is there. */
function fieldsOf(fields: readonly Field[], ofClass: boolean): readonly ModelField[] {
  return fields.flatMap((field) => {
    const names = field.key.kind === 'one-of' ? field.key.names : [field.name];
    const required = !ofClass && field.key.kind === 'fixed' && field.required.value !== 'no';
    const type = typeOf(field.type.value);
    return names.map((name) => ({ name, type, required, ...(field.default && { default: field.default.value }) }));
  });
}

function typeOf(type: Type): ModelType {
  switch (type.kind) {
    case 'primitive':
      return { kind: PRIMITIVES[type.name] };
    case 'enum':
    case 'class':
    case 'listener':
      return { kind: type.kind, name: type.name };
    case 'array':
      return { kind: 'array', of: typeOf(type.element) };
    case 'map':
      return { kind: 'map', of: typeOf(type.value) };
    case 'object': {
      const any = type.fields.find((field) => field.key.kind === 'any');
      return any
        ? { kind: 'map', of: typeOf(any.type.value) }
        : { kind: 'object', fields: fieldsOf(type.fields, false) };
    }
    case 'void':
      return { kind: 'void' };
    case 'dangling':
    case 'unknown':
      return { kind: 'unknown' };
  }
}

const PRIMITIVES = {
  string: 'string',
  number: 'number',
  boolean: 'boolean',
  integer: 'integer',
  long: 'integer',
  double: 'number',
  function: 'function',
} as const;
