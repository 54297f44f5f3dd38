import {
  type AnyNode,
  type CallExpression,
  type Expression,
  type NewExpression,
  parse,
  type Pattern,
  type Property,
} from 'acorn';
import { full } from 'acorn-walk';
import type { CallValue, Entry, Notation, Value } from './ast.js';

/**
 * Reads a block of whole JavaScript: the calls in it, as statements, in the order of the text.
 * Null where it is none, such as the sketches of a vendor's page. Calls on what the script itself
 * makes (`answer.data.find(…)`) are left out.
 */
export function parseScript(text: string): Notation | null {
  const program = programOf(text);
  if (!program) return null;
  const declared = new Set<string>(['console', 'JSON', 'Math', 'Object', 'Array', 'Date', 'Promise']);
  const calls: CallValue[] = [];
  full(program, (node) => {
    for (const pattern of patternsOf(node)) for (const name of namesIn(pattern)) declared.add(name);
    if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return;
    const call = callOf(node);
    if (call) calls.push(call);
  });
  return {
    items: calls
      .filter(({ callee, construct }) => construct || !declared.has(callee.split('.', 1)[0] ?? ''))
      .sort((a, b) => a.start - b.start)
      .map((value) => ({ kind: 'statement', target: null, value, start: value.start, end: value.end })),
    comments: [],
    problems: [],
  };
}

function programOf(text: string): AnyNode | null {
  try {
    return parse(text, { ecmaVersion: 'latest', sourceType: 'module', allowAwaitOutsideFunction: true });
  } catch {
    return null;
  }
}

/** What a node gives names to. */
function patternsOf(node: AnyNode): readonly Pattern[] {
  switch (node.type) {
    case 'VariableDeclarator':
      return [node.id];
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return [...node.params, ...(node.type !== 'ArrowFunctionExpression' && node.id ? [node.id] : [])];
    case 'CatchClause':
      return node.param ? [node.param] : [];
    default:
      return [];
  }
}

function namesIn(pattern: Pattern): readonly string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name];
    case 'ObjectPattern':
      return pattern.properties.flatMap((one) => namesIn(one.type === 'Property' ? one.value : one.argument));
    case 'ArrayPattern':
      return pattern.elements.flatMap((one) => (one ? namesIn(one) : []));
    case 'AssignmentPattern':
      return namesIn(pattern.left);
    case 'RestElement':
      return namesIn(pattern.argument);
    case 'MemberExpression':
      return [];
  }
}

function callOf(node: CallExpression | NewExpression): CallValue | null {
  const callee = dotted(node.callee);
  if (callee === null) return null;
  const args = node.arguments.map((argument) =>
    argument.type === 'SpreadElement' ? other(argument) : valueOf(argument),
  );
  // Calls inside the arguments are found on their own.
  return {
    kind: 'call',
    callee,
    construct: node.type === 'NewExpression',
    args: args.map(withoutCalls),
    start: node.start,
    end: node.end,
  };
}

function withoutCalls(value: Value): Value {
  return value.kind === 'call' ? other(value) : value;
}

function dotted(node: AnyNode): string | null {
  if (node.type === 'Identifier') return node.name;
  if (node.type !== 'MemberExpression' || node.property.type !== 'Identifier' || node.computed) return null;
  const object = dotted(node.object);
  return object === null ? null : `${object}.${node.property.name}`;
}

function valueOf(node: Expression): Value {
  const { start, end } = node;
  switch (node.type) {
    case 'Literal': {
      const { value } = node;
      const plain = value === null || ['string', 'number', 'boolean'].includes(typeof value);
      // Regular expressions and big integers are none of the notation's literals.
      return plain && !node.regex
        ? { kind: 'literal', value: value as string | number | boolean | null, start, end }
        : other(node);
    }
    case 'UnaryExpression': {
      const inner = valueOf(node.argument);
      const negative = node.operator === '-' && inner.kind === 'literal' && typeof inner.value === 'number';
      return negative ? { kind: 'literal', value: -Number(inner.value), start, end } : other(node);
    }
    case 'ArrayExpression': {
      const elements = node.elements.map((one) =>
        one === null || one.type === 'SpreadElement' ? other(node) : valueOf(one),
      );
      return { kind: 'array', elements, opening: [], comments: [], start, end };
    }
    case 'ObjectExpression': {
      // What a spread brings along is not seen.
      if (node.properties.some((one) => one.type === 'SpreadElement')) return other(node);
      const entries = node.properties.flatMap((one) => (one.type === 'Property' ? entryOf(one) : []));
      return { kind: 'object', entries, opening: [], comments: [], start, end };
    }
    default:
      return other(node);
  }
}

function entryOf(property: Property): readonly Entry[] {
  const { key, start, end } = property;
  const name =
    key.type === 'Identifier' && !property.computed ? key.name : key.type === 'Literal' ? String(key.value) : null;
  if (name === null) return [];
  const written = { text: name, names: [name], alternatives: false, quoted: key.type === 'Literal', open: false };
  return [
    {
      key: { ...written, start: key.start, end: key.end },
      mark: ':',
      value: valueOf(property.value),
      optional: false,
      above: [],
      comments: [],
      start,
      end,
    },
  ];
}

/** What is no literal: names, calls, functions. */
function other({ start, end }: { readonly start: number; readonly end: number }): Value {
  return { kind: 'function', start, end };
}
