import type { Heading, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, test } from 'vitest';
// @ts-expect-error A plugin as its users get it: JavaScript without types.
import remarkReference from '../../templates/docs/runtime/starlight/remark-reference.mjs';

const plugin = remarkReference as () => (tree: Root, file: { readonly path: string }) => void;

function read(markdown: string, path: string): Root {
  const tree = fromMarkdown(markdown);
  plugin()(tree, { path });
  return tree;
}

const linkIn = (tree: Root): string => (JSON.stringify(tree).match(/"url":"([^"]*)"/) ?? [])[1] ?? '';

describe('the plugin for Starlight', () => {
  test('takes the title away, and gives headings their ids', () => {
    const tree = read('# Title {#title}\n\n## log_in {#log_in}\n\ntext {#none}', 'docs/page.md');
    const [heading, paragraph] = tree.children;
    expect(tree.children).toHaveLength(2);
    expect((heading as Heading).children).toMatchObject([{ type: 'text', value: 'log_in' }]);
    expect(heading?.data).toMatchObject({ hProperties: { id: 'log_in' } });
    expect(JSON.stringify(paragraph)).toContain('text {#none}');
  });

  test.each([
    ['guides/start.md', '../classes.md#A', '../../classes/#A'],
    ['guides/start.md', './other.md', '../other/'],
    ['modules/index.md', './chat.md#send', './chat/#send'],
    ['modules/index.md', '../classes.md', '../classes/'],
    ['modules/chat.md', './index.md', '../'],
    ['classes.md', './modules/index.md#x', '../modules/#x'],
    ['classes.md', '#A', '#A'],
    ['classes.md', 'https://example.org/a.md', 'https://example.org/a.md'],
  ])('on %s, %s leads to %s', (path, link, want) => expect(linkIn(read(`[a](${link})`, path))).toBe(want));
});
