import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { describe, expect, test } from 'vitest';
import {
  codeBlock,
  codeMarkdown,
  externalTarget,
  paragraphMarkdown,
  textMarkdown,
  yamlValue,
} from '../../generator/render/markdown.js';

function parse(markdown: string): Nodes {
  return fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.type === 'html' ? '' : node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** What Markdown, Vue and MDX each take for something else than text. */
const odd = fc.string({
  unit: fc.constantFrom(...'ab1 \\`*_{}[]<>()#+-.!|&;:~$=/"\'', '会', '&#', '{{', '}}'),
  maxLength: 14,
});

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('text', () => {
  test.each([
    ['V2TIM_Log, 10:30, a: b, 5 > 3, C++', 'V2TIM_Log, 10:30, a: b, 5 > 3, C++'],
    ['{{x}}', '&#123;<span></span>&#123;x&#125;&#125;'],
    ['<script> &lt; a|b :smile: ::x', '&lt;script> &amp;lt; a\\|b \\:smile: \\:\\:x'],
    ['_a_ [b](c) `d` *e*', '\\_a\\_ \\[b\\](c) \\`d\\` \\*e\\*'],
    ['a\u202eb\nc', 'a b c'],
  ])('%j is written %s', (text, want) => expect(textMarkdown(text)).toBe(want));

  test('is read back as it was, in paragraphs and in cells', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(odd, (text) => {
        expect(textOf(parse(paragraphMarkdown(textMarkdown(text))))).toBe(plain(text));
        expect(textOf(parse(`| a |\n| --- |\n| x${textMarkdown(text)} |`))).toBe(
          `ax${plain(` ${text}`).replace(/^(?=.)/, /^\s/.test(text) ? ' ' : '')}`,
        );
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['import x', '&#105;mport x'],
    ['export', '&#101;xport'],
    ['importance', 'importance'],
    ['1. a', '1\\. a'],
    ['- a', '\\- a'],
    ['# a', '\\# a'],
    ['> a', '\\> a'],
  ])('%j at the start of a paragraph is %s', (text, want) => expect(paragraphMarkdown(text)).toBe(want));
});

describe('code', () => {
  test.each([
    ['a', false, '`a`'],
    ['a`b', false, '``a`b``'],
    ['`', false, '`` ` ``'],
    ['a|b', true, '`a\\|b`'],
    ['a\\|b', true, '<code>a\\\\\\|b</code>'],
    ['{{x}}', false, '<code>&#123;<span></span>&#123;x&#125;&#125;</code>'],
    ['', false, ''],
  ])('%j is written', (code, inCell, want) => expect(codeMarkdown(code, inCell)).toBe(want));

  test('is read back as it was', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(odd, (code) => {
        expect(textOf(parse(`| a |\n| --- |\n| ${codeMarkdown(code, true)} |`))).toBe(`a${plain(code)}`);
        expect(textOf(parse(codeBlock(code, 'js')))).toBe(code);
      }),
    );
  });

  test('makes VitePress read no file', () => {
    expect(codeBlock('<!--@include: /etc/passwd-->', 'js')).not.toContain('@include');
  });
});

test.each([
  ['https://example.org/a_b?c=1&d=2#e', 'https://example.org/a_b?c=1&amp;d=2#e'],
  ['https://example.org/(a) "b"', 'https://example.org/%28a%29%20%22b%22'],
  ['https://example.org/{{x}}%zz', 'https://example.org/%7B%7Bx%7D%7D%25zz'],
  ['mailto:a@example.org', 'mailto:a@example.org'],
  ['javascript:alert(1)', null],
  ['JavaScript:https://x', null],
  ['data:text/html,x', null],
  ['../secret.md', null],
])('the target %j is %j', (target, want) => expect(externalTarget(target)).toBe(want));

test('front matter is JSON', () => {
  expect(yamlValue('a: "b"\n---\nc')).toBe('"a: \\"b\\" --- c"');
  expect(yamlValue(['a'])).toBe('["a"]');
});
