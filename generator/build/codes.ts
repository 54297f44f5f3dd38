import { compareCodes } from '../ir/code-order.js';
import type { Constant, ErrorCode } from '../ir/types.js';
import type { PageFacts, Spanned } from '../read/page-facts.js';
import type { BuildContext } from './context.js';

/** Names that sections and comments use as values. */
export function constantsOf(facts: PageFacts, context: BuildContext): readonly Constant[] {
  return grouped([...facts.constants, ...context.constants], (name, all) => ({
    kind: 'constant',
    id: `constant:${name}`,
    name,
    spans: spansOf(all, context),
  }));
}

/** Error codes that sections and comments name, and those that the page describes. */
export function errorCodesOf(facts: PageFacts, context: BuildContext): readonly ErrorCode[] {
  const named = context.errorCodes.map((code) => ({ ...code, description: '' }));
  return grouped([...facts.errorCodes, ...named], (code, all) => ({
    kind: 'error-code',
    id: `error:${code}`,
    code,
    description: all.find(({ description }) => description !== '')?.description ?? '',
    spans: spansOf(all, context),
  }));
}

/** One of each value, in the order of codes. */
function grouped<S extends Spanned<string>, T>(
  found: readonly S[],
  make: (value: string, all: readonly S[]) => T,
): readonly T[] {
  const groups = new Map<string, S[]>();
  for (const one of found) {
    const group = groups.get(one.value) ?? [];
    groups.set(one.value, group);
    group.push(one);
  }
  return [...groups].sort(([a], [b]) => compareCodes(a, b)).map(([value, all]) => make(value, all));
}

function spansOf(all: readonly Spanned<string>[], context: BuildContext): Constant['spans'] {
  return context.ranges(all.map((one) => one.span));
}
