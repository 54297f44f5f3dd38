import type { Example, ExampleCall, ExampleObject, ExampleValue } from '../ir/types.js';
import type { ObjectValue, Value } from '../notation/ast.js';
import { callsIn, type ParsedCode } from '../notation/shapes.js';
import type { BuildContext } from './context.js';

/** An example block, with the calls of methods in it. */
export function exampleOf(code: ParsedCode, context: BuildContext): Example {
  const calls = code.notation.items.flatMap((item) => (item.kind === 'statement' ? callsIn(item.value) : []));
  return {
    code: code.block.text.value.replace(/\r\n?/g, '\n').replace(/^\n+|\s+$/g, ''),
    calls: calls
      .filter((call) => !call.construct && call.callee.includes('.') && !/^(?:console|JSON|api)\./.test(call.callee))
      .map((call): ExampleCall => {
        const argument = call.args[0];
        return {
          receiver: call.callee.slice(0, call.callee.lastIndexOf('.')),
          method: call.callee.slice(call.callee.lastIndexOf('.') + 1),
          argument: argument?.kind === 'object' ? objectOf(argument) : null,
          spans: [context.range(context.spanIn(code, call))],
        };
      }),
    spans: [context.range(code.block.span)],
  };
}

function objectOf(object: ObjectValue): ExampleObject {
  return {
    kind: 'object',
    entries: object.entries.map((entry) => ({
      key: entry.key.text,
      value: entry.value ? valueOf(entry.value) : { kind: 'missing' },
    })),
  };
}

function valueOf(value: Value): ExampleValue {
  switch (value.kind) {
    case 'literal':
      return { kind: 'literal', value: value.value };
    case 'array':
      return { kind: 'array', elements: value.elements.map(valueOf) };
    case 'object':
      return objectOf(value);
    default:
      return { kind: 'other' };
  }
}
