import { it } from 'vitest';
import { readSource } from '/work/main/generator/source/index.js';
const run = async (label: string, f: () => unknown) => {
  const t = performance.now();
  try { const r = await f(); console.log(label, 'ok', Math.round(performance.now() - t), 'ms', JSON.stringify(r)); }
  catch (e) { console.log(label, 'THROWS', String(e).slice(0, 200), Math.round(performance.now() - t)); }
};
const N = (s: string, n: number) => s.repeat(n);
const page = async (t: string) => (await readSource('a', t, 'markdown')).sections.flatMap(s => s.blocks.map(b => [b.kind, (b as any).quoted, (b as any).bullet, b.span, (b as any).text?.value.slice(0, 10)])).slice(0,6);
it('x', async () => {
  for (const s of ['>', '> ', '1. ', '- ', '> - '])
    await run('markdown ' + JSON.stringify(s), () => page(N(s, 10000) + 'x'));
  for (const n of [500, 2000, 10000]) await run('emph ' + n, () => page(N('*a **a ', n) + N('a** a*', n)));
  for (const n of [500, 2000]) await run('fence in quotes ' + n, () => page(N('> ', n) + '```\n' + N('> ', n) + 'a\n' + N('> ', n)+'```\n'));
  await run('items', () => page('1. a\n\n   b\n2. c\n   - d\n> e\n>\n> 1. f\n'));
}, 600000);
