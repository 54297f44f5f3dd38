import { it } from 'vitest';
import { readSource } from '/work/main/generator/source/index.js';
import { readDocument } from '/work/main/generator/read/page.js';
import { namePage } from '/work/main/generator/names/index.js';
import { buildIr } from '/work/main/generator/build/build.js';
import { inferTypes } from '/work/main/generator/infer/infer.js';
import { parseNotation } from '/work/main/generator/notation/parser.js';
const run = async (label: string, f: () => unknown) => {
  const t = performance.now();
  try { const r = await f(); console.log(label, 'ok', Math.round(performance.now() - t), 'ms', typeof r === 'string' ? r : ''); }
  catch (e) { console.log(label, 'THROWS', String(e).slice(0, 200), Math.round(performance.now() - t)); }
};
const page = async (text: string, format: any) => {
  const d = await readSource('a', text, format);
  const r = readDocument(d); const n = namePage(d, r.facts, null); const { ir } = buildIr(d, r.facts, n); inferTypes(ir);
};
const N = (s: string, n: number) => s.repeat(n);
it('x', async () => {
  for (const s of ['{', '[', '(', '}', '[]', '{a:', 'a(', 'a<', 'await ', 'new ', '/* */', '/*a\nb*/', 'let ', '`', '{a ', 'a:', 'a.', '"', '(a|', '{(', '=> ', '<', 'a:[', 'function(', 'a: await ','1|', '1<<'])
    await run('notation ' + JSON.stringify(s), () => void parseNotation(N(s, 1_000_000 / s.length | 0)));
  for (const s of ['{', '[', '(', '>', '> ', '- ', '*', '*a **', '`', '<div>', '![', '[a](', '|', '#', '1. ', '<a ', '&', '\\', '_a', '~~~\n', '```\n', '- a\n', 'a|\n-|\n', '[a]: b\n', '<!--', '[a]'])
   for (const format of ['markdown', 'text'] as const)
    await run(format + ' ' + JSON.stringify(s), () => page(N(s, 10000), format));
  const deep = (n: number) => { let s = ''; for (let i = 0; i < n; i++) s += ' '.repeat(2*i) + '- a\n'; return s; };
  await run('deep list', () => page(deep(500), 'markdown'));
}, 600000);
