import type { AnyNode, ArrowFunctionExpression, FunctionExpression, Property, VariableDeclaration } from 'acorn';
import { toPascal } from '../../../render/identifiers.js';
import type { Edits } from './edits.js';
import { calledMethod, innerCall, reads, type Script } from './script.js';

export interface ListenerMethods {
  readonly add: ReadonlySet<string>;
  readonly remove: ReadonlySet<string>;
}

/** A listener of an example: made, added, and perhaps removed. */
interface Life {
  readonly name: string;
  readonly declaration: VariableDeclaration;
  readonly handlers: readonly Handler[];
  readonly adds: readonly AnyNode[];
  readonly removes: readonly AnyNode[];
}

interface Handler {
  readonly event: string;
  readonly property: Property;
  readonly value: ArrowFunctionExpression | FunctionExpression;
}

/**
 * Turns a listener that is made, added and removed into calls of `client.on(event, …)`, whose handlers get the payload.
 * A listener with which something else is done stays.
 */
export function listenByEvent(script: Script, edits: Edits, client: string, methods: ListenerMethods): void {
  for (const [name] of script.names) {
    const life = lifeOf(name, script, client, methods);
    if (!life || !life.handlers.every((handler) => takesPayload(handler, script))) continue;
    for (const handler of life.handlers) handOverPayload(handler, script, edits);
    rewrite(life, script, edits, client);
  }
}

function lifeOf(name: string, script: Script, client: string, methods: ListenerMethods): Life | null {
  const adds: AnyNode[] = [];
  const removes: AnyNode[] = [];
  let made: { declaration: VariableDeclaration; handlers: readonly Handler[] } | null = null;
  for (const { node, around } of script.names.get(name) ?? []) {
    const parent = around[around.length - 1];
    if (parent?.type === 'VariableDeclarator' && parent.id === node) {
      const declaration = around[around.length - 2];
      const handlers = handlersOf(parent.init, script);
      if (made || !handlers || declaration?.type !== 'VariableDeclaration' || declaration.declarations.length > 1)
        return null;
      made = { declaration, handlers };
      continue;
    }
    const statement = around.find((one) => one.type === 'ExpressionStatement' && one.start <= node.start);
    const call = statement?.type === 'ExpressionStatement' ? innerCall(statement.expression, client) : null;
    const method = call?.arguments[0] === node ? calledMethod(call, client) : null;
    if (!statement || method === null) return null;
    if (methods.add.has(method)) adds.push(statement);
    else if (methods.remove.has(method)) removes.push(statement);
    else return null;
  }
  return made && adds.length === 1 ? { name, ...made, adds, removes } : null;
}

/** The handlers of `new listener({ … })`, if all are functions that stand there. */
function handlersOf(init: AnyNode | null | undefined, script: Script): readonly Handler[] | null {
  const object = init?.type === 'NewExpression' ? init.arguments[0] : undefined;
  if (object?.type !== 'ObjectExpression' || object.properties.length === 0) return null;
  const handlers: Handler[] = [];
  let end = object.start + 1;
  for (const property of object.properties) {
    if (property.type !== 'Property' || property.computed || property.key.type !== 'Identifier') return null;
    const { value } = property;
    if (value.type !== 'ArrowFunctionExpression' && value.type !== 'FunctionExpression') return null;
    // A comment between handlers would lose its place, and a line of a template is no place to change.
    if (
      /[^\s,]/.test(script.source.slice(end, property.start)) ||
      /`[^`]*\n/.test(script.source.slice(value.start, value.end))
    )
      return null;
    handlers.push({ event: property.key.name, property, value });
    end = property.end;
  }
  return handlers;
}

/** Whether a handler uses its event only for the payload in it, and leaves the name `data` free for that. */
function takesPayload({ value }: Handler, script: Script): boolean {
  const [first, ...others] = value.params;
  if (!first) return true;
  if (others.length > 0) return false;
  if (first.type === 'ObjectPattern') return payloadName(first) !== null;
  if (first.type !== 'Identifier') return false;
  const taken = (script.names.get('data') ?? []).some(({ node }) => isIn(node, value));
  return (
    (first.name === 'data' || !taken) && usesOf(first.name, value, script).every(({ payload }) => payload !== null)
  );
}

function handOverPayload({ value }: Handler, script: Script, edits: Edits): void {
  const [first] = value.params;
  if (first?.type === 'ObjectPattern') edits.replace(first.start, first.end, payloadName(first) ?? '');
  if (first?.type !== 'Identifier') return;
  edits.replace(first.start, first.end, 'data');
  for (const { node, payload } of usesOf(first.name, value, script))
    if (payload) edits.replace(node.start, payload.end, 'data');
}

/** The name that `{ data }` or `{ data: name }` gives to the payload. */
function payloadName(pattern: AnyNode): string | null {
  const [only, ...others] = pattern.type === 'ObjectPattern' ? pattern.properties : [];
  if (only?.type !== 'Property' || others.length > 0) return null;
  const isData = only.key.type === 'Identifier' && only.key.name === 'data';
  return isData && only.value.type === 'Identifier' ? only.value.name : null;
}

interface UseOfEvent {
  readonly node: AnyNode;
  /** The node that reads `data` of it. */
  readonly payload: AnyNode | null;
}

function usesOf(name: string, handler: AnyNode, script: Script): readonly UseOfEvent[] {
  return (script.names.get(name) ?? []).flatMap(({ node, around }) => {
    const parent = around[around.length - 1];
    if (!isIn(node, handler) || parent === handler) return [];
    return [{ node, payload: parent && reads(parent, node, 'data') ? parent : null }];
  });
}

function isIn(node: AnyNode, outer: AnyNode): boolean {
  return node.start >= outer.start && node.end <= outer.end;
}

function rewrite(life: Life, script: Script, edits: Edits, client: string): void {
  const { name, declaration, handlers, adds, removes } = life;
  const several = handlers.length > 1 && removes.length > 0;
  const stop = freeName(`stop${name === 'listener' ? '' : toPascal(name)}${several ? 's' : ''}`, script);
  let at = declaration.start;
  handlers.forEach(({ event, property, value }, index) => {
    const opening = `${client}.on('${event}', ${property.method ? 'function ' : ''}`;
    const before =
      index > 0
        ? several
          ? ',\n  '
          : '\n'
        : several
          ? `const ${stop} = [\n  `
          : removes.length > 0
            ? `const ${stop} = `
            : '';
    edits.replace(at, value.start, before + opening);
    edits.insert(value.end, several ? ')' : ');');
    shift(script.source, value, several ? '  ' : '', edits);
    at = value.end;
  });
  edits.replace(at, declaration.end, several ? ',\n];' : '');
  for (const statement of adds) edits.remove(statement.start, statement.end);
  for (const statement of removes)
    edits.replace(statement.start, statement.end, several ? `for (const stop of ${stop}) stop();` : `${stop}();`);
}

/** Gives the lines of a handler the indentation of their new place. */
function shift(source: string, { start, end }: AnyNode, indent: string, edits: Edits): void {
  const last = source.slice(source.lastIndexOf('\n', end - 1) + 1, end);
  const old = /^ */.exec(last)?.[0].length ?? 0;
  for (const { index } of source.slice(start, end).matchAll(/\n(?! *\n)/g)) {
    const line = start + index + 1;
    const spaces = /^ */.exec(source.slice(line))?.[0].length ?? 0;
    edits.replace(line, line + Math.min(old, spaces), indent);
  }
}

function freeName(wanted: string, script: Script): string {
  let name = wanted;
  for (let count = 2; script.names.has(name); count++) name = `${wanted}${count}`;
  return name;
}
