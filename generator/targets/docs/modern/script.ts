import { type AnyNode, type CallExpression, type Identifier, parse, type Program } from 'acorn';
import { fullAncestor } from 'acorn-walk';

/** An example as read: its tree, and where each name stands in it. */
export interface Script {
  readonly source: string;
  readonly program: Program;
  /** All nodes, inner ones first. */
  readonly nodes: readonly Placed[];
  /** By name: the identifiers that give or use it. Keys of members and of literals are none. */
  readonly names: ReadonlyMap<string, readonly Placed<Identifier>[]>;
}

/** A node with the nodes around it, from the outermost to its parent. */
export interface Placed<Node extends AnyNode = AnyNode> {
  readonly node: Node;
  readonly around: readonly AnyNode[];
}

/** Reads an example; null where it is no whole script. */
export function readScript(source: string): Script | null {
  try {
    const program = parse(source, { ecmaVersion: 'latest', sourceType: 'module', allowAwaitOutsideFunction: true });
    const nodes: Placed[] = [];
    const names = new Map<string, Placed<Identifier>[]>();
    fullAncestor(program, (node, _, ancestors) => {
      // acorn-walk types its nodes no further than acorn's own `Node`.
      const placed = { node: node, around: ancestors.slice(0, -1) };
      nodes.push(placed);
      if (placed.node.type !== 'Identifier') return;
      const { node: identifier, around } = placed;
      names.set(identifier.name, [...(names.get(identifier.name) ?? []), { node: identifier, around }]);
    });
    return { source, program, nodes, names };
  } catch {
    return null;
  }
}

/** The method that a node calls on the client: `createGroup` of `tencentCloudChat.createGroup(…)`. */
export function calledMethod(node: AnyNode | null | undefined, client: string): string | null {
  if (node?.type !== 'CallExpression') return null;
  const { callee } = node;
  if (callee.type !== 'MemberExpression' || callee.computed || callee.object.type !== 'Identifier') return null;
  return callee.object.name === client && callee.property.type === 'Identifier' ? callee.property.name : null;
}

/** The call of a method on the client behind `await` and `.catch(…)`. */
export function innerCall(node: AnyNode, client: string): CallExpression | null {
  if (node.type === 'AwaitExpression') return innerCall(node.argument, client);
  if (node.type !== 'CallExpression') return null;
  if (calledMethod(node, client) !== null) return node;
  const { callee } = node;
  const isCatch =
    callee.type === 'MemberExpression' && callee.property.type === 'Identifier' && callee.property.name === 'catch';
  return isCatch ? innerCall(callee.object, client) : null;
}

/** Whether a node reads this member, by its name, of the node inside it. */
export function reads(node: AnyNode | undefined, object: AnyNode, member: string): boolean {
  return (
    node?.type === 'MemberExpression' &&
    node.object === object &&
    !node.computed &&
    !node.optional &&
    node.property.type === 'Identifier' &&
    node.property.name === member
  );
}
