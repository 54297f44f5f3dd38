import type { AnyNode, CallExpression } from 'acorn';
import type { Guide, Ir, Method } from '../../ir/types.js';
import { addressOf } from '../../render/reference.js';
import { creatorName } from '../typescript/client-name.js';
import { takesParams } from '../typescript/params.js';
import type { OutputFile } from '../target.js';
import type { Book } from './book.js';
import { calledMethod, readScript } from './modern/script.js';
import { summaryOf } from './method.js';

/** A call that can be made as it stands: `params` is the text of an object of literals and members of enums. */
interface Call {
  readonly method: string;
  readonly params: string;
}

/** What a playground needs to know besides the binding: where a method is described, what to pass, and how to begin. */
export function playgroundFile(book: Book, folder: string): OutputFile {
  const { ir, sdk, reference } = book;
  const enums = new Set(ir.enums.map(({ name }) => name.value));
  const methods = ir.methods.flatMap((method) => {
    if (sdk.listenerMethods.add.has(method.name.value) || sdk.listenerMethods.remove.has(method.name.value)) return [];
    const place = reference.placeOf(method.id);
    return [
      {
        name: method.name.value,
        module: method.module.value,
        page: place ? addressOf(place) : '',
        summary: summaryOf(method),
        params: takesParams(method) ? exampleParams(method, sdk.client, enums) : '',
      },
    ];
  });
  const content = { creator: creatorName(sdk.client), start: startOf(ir, sdk.client, enums), methods };
  return { path: `${folder}/playground.json`, content: `${JSON.stringify(content, null, 1)}\n` };
}

function exampleParams(method: Method, client: string, enums: ReadonlySet<string>): string {
  for (const { code } of method.examples) {
    const call = callsIn(code, client).find((one) => calledMethod(one, client) === method.name.value);
    const params = call && literalText(call.arguments[0], { code, enums, whole: false });
    if (params?.startsWith('{')) return params;
  }
  return '{}';
}

/**
 * The calls of the first guide with code that can be made as they stand and lead up to others, such as a login; and the
 * same for a second user, as the guide makes those calls last.
 */
function startOf(ir: Ir, client: string, enums: ReadonlySet<string>): { first: Call[]; second: Call[] } {
  const takers = new Set(ir.methods.filter(takesParams).map(({ name }) => name.value));
  const calls = firstCodes(ir.guides).flatMap((code) =>
    callsIn(code, client).flatMap((call): Call[] => {
      const method = calledMethod(call, client) ?? '';
      const params = literalText(call.arguments[0], { code, enums, whole: true });
      return takers.has(method) && params?.startsWith('{') && !isPassedOn(call, code) ? [{ method, params }] : [];
    }),
  );
  const methods = [...new Set(calls.map(({ method }) => method))];
  const pick = (list: readonly Call[]): Call[] =>
    methods.flatMap((name) => list.find(({ method }) => method === name) ?? []);
  return { first: pick(calls), second: pick([...calls].reverse()) };
}

function firstCodes(guides: readonly Guide[]): readonly string[] {
  const top = Math.min(...guides.map(({ depth }) => depth));
  const codes: string[] = [];
  for (const { depth, blocks } of guides) {
    if (depth === top && codes.length > 0) break;
    codes.push(...blocks.flatMap((block) => (block.kind === 'code' ? [block.code] : [])));
  }
  return codes;
}

/** Whether what a call answers goes into another one: such a call is no preparation, but part of something. */
function isPassedOn(call: CallExpression, code: string): boolean {
  const script = readScript(code);
  const around = script?.nodes.find(({ node }) => node.type === 'CallExpression' && node.start === call.start)?.around;
  const declarator = around?.findLast((node) => node.type === 'VariableDeclarator');
  const name =
    declarator?.type === 'VariableDeclarator' && declarator.id.type === 'Identifier' ? declarator.id.name : '';
  return (script?.names.get(name) ?? []).some((use) => use.around.some((node) => node.type === 'ObjectExpression'));
}

function callsIn(code: string, client: string): readonly CallExpression[] {
  const script = readScript(code);
  const calls = script?.nodes.flatMap(({ node }) =>
    node.type === 'CallExpression' && calledMethod(node, client) !== null ? [node] : [],
  );
  return [...(calls ?? [])].sort((a, b) => a.start - b.start);
}

interface Source {
  readonly code: string;
  readonly enums: ReadonlySet<string>;
  readonly whole: boolean;
}

/**
 * The text of a value that is the same wherever it is made: of literals, and members of enums. Null for any other; from
 * an object, unless it must be `whole`, such members are left out.
 */
function literalText(node: AnyNode | null | undefined, source: Source, indent = ''): string | null {
  const { code, enums, whole } = source;
  const inner = `${indent}  `;
  switch (node?.type) {
    case 'Literal':
      return 'regex' in node || 'bigint' in node ? null : code.slice(node.start, node.end);
    case 'UnaryExpression':
      return node.operator === '-' && node.argument.type === 'Literal' ? code.slice(node.start, node.end) : null;
    case 'MemberExpression': {
      const isMember = !node.computed && node.object.type === 'Identifier' && enums.has(node.object.name);
      return isMember ? code.slice(node.start, node.end) : null;
    }
    case 'ArrayExpression': {
      const elements = node.elements.map((element) => literalText(element, source, indent));
      return elements.includes(null) ? null : `[${elements.join(', ')}]`;
    }
    case 'ObjectExpression': {
      const members = node.properties.flatMap((property) => {
        const isPlain = property.type === 'Property' && !property.computed && property.kind === 'init';
        const value = isPlain ? literalText(property.value, source, inner) : null;
        return isPlain && value !== null
          ? [`${inner}${code.slice(property.key.start, property.key.end)}: ${value},\n`]
          : [];
      });
      if (whole && members.length < node.properties.length) return null;
      return members.length === 0 ? '{}' : `{\n${members.join('')}${indent}}`;
    }
    default:
      return null;
  }
}
