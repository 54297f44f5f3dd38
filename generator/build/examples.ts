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
          argument: argument?.kind === 'object' ? objectOf(code, argument, context) : null,
          spans: [context.range(context.spanIn(code, call))],
        };
      }),
    spans: [context.range(code.block.span)],
  };
}

function objectOf(code: ParsedCode, object: ObjectValue, context: BuildContext): ExampleObject {
  return {
    kind: 'object',
    entries: object.entries.map((entry) => ({
      key: entry.key.text,
      value: entry.value ? valueOf(code, entry.value, context) : { kind: 'missing' },
      spans: [context.range(context.spanIn(code, entry.key))],
    })),
  };
}

function valueOf(code: ParsedCode, value: Value, context: BuildContext): ExampleValue {
  switch (value.kind) {
    case 'literal':
      return { kind: 'literal', value: value.value };
    case 'array':
      return { kind: 'array', elements: value.elements.map((element) => valueOf(code, element, context)) };
    case 'object':
      return objectOf(code, value, context);
    default:
      return { kind: 'other' };
  }
}
