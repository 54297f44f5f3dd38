import type { AnyNode, Identifier } from 'acorn';
import type { Edits } from './edits.js';
import { calledMethod, type Placed, reads, type Script } from './script.js';

/** How many `data` stand between what a method of the client resolves with and its result; null where it has none. */
export type Depth = (method: string) => number | null;

/**
 * Lets each variable that holds an answer hold the result instead: `const a = await client.m()` becomes
 * `const a = await unwrap(client.m())`, and `a.data.data` becomes `a`. A variable that is used in another way stays.
 */
export function unwrapAnswers(script: Script, edits: Edits, client: string, depth: Depth): void {
  for (const uses of script.names.values()) {
    const answers = uses.filter((use) => declares(use, client));
    const reading = uses.filter((use) => !answers.includes(use));
    if (answers.length === 0 || reading.length === 0) continue;
    const depths = new Set(answers.map(({ around }) => depth(calledBy(around, client) ?? '')));
    const [count, ...others] = depths;
    if (count === null || count === undefined || others.length > 0) continue;
    const results = reading.map((use) => resultAround(use, count));
    if (results.includes(null)) continue;
    for (const { around } of answers) {
      const call = awaited(around[around.length - 1]);
      if (call) wrap(call, edits);
    }
    reading.forEach(({ node }, index) => edits.replace(node.end, results[index]?.end ?? node.end, ''));
  }
  for (const placed of script.nodes) unwrapInPlace(placed, edits, client, depth);
}

/** `(await client.m()).data.data` becomes `(await unwrap(client.m()))`. */
function unwrapInPlace({ node, around }: Placed, edits: Edits, client: string, depth: Depth): void {
  if (node.type !== 'AwaitExpression') return;
  const count = depth(calledMethod(node.argument, client) ?? '');
  const result = count === null ? null : resultAround({ node, around }, count);
  if (!result || result === node) return;
  wrap(node.argument, edits);
  edits.replace(node.end, result.end, ')');
}

function wrap(call: AnyNode, edits: Edits): void {
  edits.insert(call.start, 'unwrap(');
  edits.insert(call.end, ')');
}

/** The node that reads `data` of `data` of this one; null where something else is done with it. */
function resultAround({ node, around }: Placed, count: number): AnyNode | null {
  let inner: AnyNode = node;
  for (let level = 1; level <= count; level++) {
    const outer = around[around.length - level];
    if (!outer || !reads(outer, inner, 'data')) return null;
    inner = outer;
  }
  return inner;
}

function declares({ node, around }: Placed<Identifier>, client: string): boolean {
  const parent = around[around.length - 1];
  return parent?.type === 'VariableDeclarator' && parent.id === node && calledBy(around, client) !== null;
}

function calledBy(around: readonly AnyNode[], client: string): string | null {
  return calledMethod(awaited(around[around.length - 1]), client);
}

function awaited(declarator: AnyNode | undefined): AnyNode | null {
  const init = declarator?.type === 'VariableDeclarator' ? declarator.init : null;
  return init?.type === 'AwaitExpression' ? init.argument : null;
}
