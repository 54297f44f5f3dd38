import { Lexer } from '../notation/lexer.js';
import type { Example, Field, Ir, Type } from '../ir/types.js';

/**
 * The model without any sentence of its page: names, types, values and marks stay, descriptions,
 * notes, guides and the comments in examples go.
 */
export function withoutProse(ir: Ir): Ir {
  return {
    ...ir,
    title: '',
    guides: [],
    modules: ir.modules.map((module) => ({ ...module, ...SILENT })),
    methods: ir.methods.map((method) => ({
      ...method,
      ...SILENT,
      params: method.params.map(silentField),
      result: {
        ...method.result,
        description: '',
        type: { ...method.result.type, value: silentType(method.result.type.value) },
      },
      error: method.error.map(silentField),
      examples: method.examples.map(silentExample),
    })),
    enums: ir.enums.map((part) => ({
      ...part,
      ...SILENT,
      members: part.members.map((member) => ({ ...member, description: '' })),
    })),
    errorCodes: ir.errorCodes.map((error) => ({ ...error, description: '' })),
    classes: ir.classes.map((part) => ({ ...part, ...SILENT, fields: part.fields.map(silentField) })),
    listeners: ir.listeners.map((listener) => ({
      ...listener,
      ...SILENT,
      events: listener.events.map((event) => ({
        ...event,
        ...SILENT,
        payload: {
          ...event.payload,
          description: '',
          type: { ...event.payload.type, value: silentType(event.payload.type.value) },
        },
      })),
    })),
  };
}

const SILENT = { description: '', notes: [] };

function silentField(field: Field): Field {
  return { ...field, description: '', type: { ...field.type, value: silentType(field.type.value) } };
}

function silentType(type: Type): Type {
  if (type.kind === 'array') return { ...type, element: silentType(type.element) };
  return type.kind === 'object' ? { ...type, fields: type.fields.map(silentField) } : type;
}

function silentExample(example: Example): Example {
  const lexer = new Lexer(example.code);
  let code = '';
  let from = 0;
  for (let token = lexer.next(); token.kind !== 'end'; token = lexer.next()) {
    if (token.kind !== 'comment') continue;
    code += example.code.slice(from, token.start);
    from = token.end;
  }
  code += example.code.slice(from);
  const lines = code.split('\n').map((line) => line.trimEnd());
  return { ...example, code: lines.filter((line) => line !== '').join('\n') };
}
