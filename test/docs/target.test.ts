import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Ir } from '../../generator/ir/types.js';
import { loadTarget } from '../../generator/targets/index.js';
import type { OutputFile, Target, TargetOptions } from '../../generator/targets/target.js';
import { referencePlaces } from '../../generator/render/reference.js';
import { arbitraryIr } from '../print/arbitrary-ir.js';
import { EVIL, hostileIr } from '../targets/hostile-ir.js';
import { sampleIr } from '../targets/sample-ir.js';
import { deadEnds, escapes, pagesOf } from './page-text.js';
import { docsOfSpec, read } from './spec.js';

const options: TargetOptions = { source: 'sample.md' };
/** Milliseconds that a test may take where the whole reference is read first, on a machine that does more at once. */
const SLOW = 240_000;
let docs: Target;
beforeAll(async () => {
  docs = await loadTarget('docs');
}, SLOW);

function expectSound(files: readonly OutputFile[], ir: Ir): void {
  const pages = pagesOf(files);
  expect(deadEnds(pages, files)).toEqual([]);
  expect([...pages.values()].flatMap(escapes)).toEqual([]);
  for (const [id, { page, anchor }] of referencePlaces(ir)) {
    const ids = pages.get(`docs/${page}`)?.ids;
    expect(ids, id).toBeDefined();
    if (anchor !== null) expect(ids, id).toContain(anchor);
  }
}

describe('the pages', { timeout: SLOW }, () => {
  test('of the default reference link to what is there, and describe every part', async () => {
    const { files, ir } = await docsOfSpec();
    expectSound(files, ir);
  });

  test.each([
    ['a small model', sampleIr],
    ['a hostile model', hostileIr],
  ])('of %s do so too', async (_, make) => expectSound(await docs.files(make(), options), make()));

  test('keep code apart where a link between has gone', async () => {
    const ir = { ...sampleIr(), title: '' };
    const [first, ...others] = ir.methods;
    const description = '[`` </script>` ``](#nothing)`<b>`';
    const files = await docs.files({ ...ir, methods: first ? [{ ...first, description }, ...others] : [] }, options);
    expect([...pagesOf(files).values()].flatMap(escapes)).toEqual([]);
    expect(files.map(({ content }) => content).join('')).toContain('`` </script>` `` `<b>`');
  });

  test('of any model do so too', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryIr, async (ir) => expectSound(await docs.files(ir, options), ir)),
      { numRuns: 30 },
    );
  });

  test('keep hostile corrections, questions and terms harmless', async () => {
    const files = await docs.files(sampleIr(), {
      source: EVIL,
      corrections: [
        {
          op: 'set',
          id: 'method:init/param:appID',
          key: 'type',
          expect: EVIL,
          to: EVIL,
          why: EVIL,
          evidence: [{ witness: EVIL }],
        },
        {
          op: 'rename',
          id: `method:${EVIL}`,
          to: EVIL,
          why: EVIL,
          evidence: [{ fact: EVIL, key: 'type', value: EVIL }],
        },
        { op: 'add', id: 'class:Message/field:x', to: { type: EVIL }, why: EVIL, evidence: [] },
        { op: 'remove', id: EVIL, why: EVIL, evidence: [{ page: 3, shows: EVIL }] },
      ],
      questions: [{ id: EVIL, question: EVIL }],
      terms: [{ term: EVIL, words: ['init'] }],
    });
    expectSound(files, sampleIr());
  });

  test('are the same bytes each time', async () => {
    expect(await docs.files(hostileIr(), options)).toEqual(await docs.files(hostileIr(), options));
  });

  test('have the same outline: one title, and no level left out', async () => {
    const { files } = await docsOfSpec();
    for (const { path, nodes } of pagesOf(files).values()) {
      const levels = nodes.flatMap((node) => (node.type === 'heading' ? [node.depth] : []));
      expect(levels[0], path).toBe(1);
      expect(
        levels.filter((level) => level === 1),
        path,
      ).toHaveLength(1);
      levels.forEach((level, index) => expect(level, path).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1));
    }
  });
});

describe('the front matter', { timeout: SLOW }, () => {
  test('tells what a site needs, in order, each page once', async () => {
    const { files } = await docsOfSpec();
    const fronts = files
      .filter(({ path }) => path.endsWith('.md'))
      .map(({ path, content }) => ({ path, front: parse(/^---\n([^]*?)\n---\n/.exec(content)?.[1] ?? '') as Front }));
    expect(fronts.map(({ front }) => front.order)).toEqual(fronts.map((_, index) => index + 1));
    expect(new Set(fronts.map(({ front }) => front.slug)).size).toBe(fronts.length);
    for (const { path, front } of fronts) {
      expect(front.title, path).toMatch(/\S/);
      expect(front.description, path).toMatch(/^\S[^\n]*$/);
      expect(front.source, path).toMatch(/^tencent-cloud-chat\.md(?::\d+)?$/);
    }
    const messages = fronts.find(({ path }) => path === 'docs/modules/v2tim-message-manager.md')?.front;
    expect(messages).toMatchObject({
      slug: '/modules/v2tim-message-manager',
      since: { setMessageExtensions: '6.7' },
      deprecated: ['createTextAtMessage'],
    });
    expect(messages?.aliases).toContain('消息');
  });

  test('holds hostile text as text', async () => {
    const files = await docs.files({ ...sampleIr(), title: EVIL }, options);
    const [, front] = /^---\n([^]*?)\n---\n/.exec(files[0]?.content ?? '') ?? [];
    expect((parse(front ?? '') as Front).title).toContain('{{constructor}}');
  });
});

interface Front {
  readonly title: string;
  readonly description: string;
  readonly slug: string;
  readonly order: number;
  readonly source: string;
  readonly since?: Readonly<Record<string, string>>;
  readonly deprecated?: readonly string[];
  readonly aliases?: readonly string[];
}

test('each sidebar has all pages but no others', { timeout: SLOW }, async () => {
  const { files } = await docsOfSpec();
  const slugs = files.flatMap(({ content }) => /^slug: "(.*)"$/m.exec(content)?.slice(1) ?? []).sort();
  const json = (name: string): string => read(files, `docs/sidebars/${name}.json`);
  const links = (text: string, key: string): string[] =>
    [...text.matchAll(new RegExp(`"${key}": "([^"]*)"`, 'g'))].map((match) => match[1] ?? '').sort();
  const withoutHome = slugs.filter((slug) => slug !== '/');
  expect(links(json('vitepress'), 'link')).toEqual(withoutHome);
  expect(links(json('starlight'), 'link')).toEqual(withoutHome);
  expect(
    links(json('docusaurus'), 'id')
      .map((id) => `/${id}`.replace(/(\/)index$/, '$1'))
      .sort(),
  ).toEqual(slugs);
});

test('llms.txt lists the pages, and llms-full.txt has them', { timeout: SLOW }, async () => {
  const { files } = await docsOfSpec();
  const list = read(files, 'docs/llms.txt');
  for (const [, path] of list.matchAll(/\]\(([^)]+\.md)\)/g))
    expect(files.map((file) => file.path)).toContain(`docs/${path}`);
  expect(read(files, 'docs/llms-full.txt')).toContain('## sendMessage {#sendMessage}');
});
