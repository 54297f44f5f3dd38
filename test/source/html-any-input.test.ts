import fc from 'fast-check';
import type { Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { at, blocksOf, outline, prose, proses, read } from './html-pages.js';

describe('problems', () => {
  it.each([
    ['comment', '<p>a</p><!-- b <p>c</p>', '<!--', ['p a']],
    ['<pre>', '<p>a</p><pre><code>b &lt;c', '<pre>', ['p a', 'code b <c']],
    ['tag', '<p>a</p><p class="b', '<', ['p a']],
    ['tag without attributes', '<p>a</p></><s', '<', ['p a']],
    ['end tag', '<p>a</p ', '<', ['p a']],
    ['section of data', 'a<![CDATA[ b > c', '<![CDATA[', ['p a']],
  ])('tells of a %s that never ends', (_, text, where, expected) => {
    const page = read(text);
    expect(page.problems.map((problem) => [problem.kind, at(page, problem.span)])).toEqual([['unclosed-html', where]]);
    expect(outline(page)).toEqual(expected);
  });

  it('finds none in odd but closed markup', () => {
    const page = read('<!--><!---><!-- a --!><?b?></ c></><!d><p>e</p><![CDATA[f]]>');
    expect(page.problems).toEqual([]);
    expect(outline(page)).toEqual(['p e']);
  });

  it.each(['a <', 'a </', 'a </> <'])('finds none in a text that ends with a sign: %s', (text) => {
    const page = read(text);
    expect(page.problems).toEqual([]);
    expect(prose(text).text.value).toBe(text.replace('</> ', ''));
  });
});

describe('any input', () => {
  const part = fc.constantFrom(
    ...[
      '<p>',
      '</p>',
      '<b>',
      '</b>',
      '<a href="#x">',
      '</a>',
      '<h2>',
      '</h2>',
      '<ul>',
      '<li>',
      '</ul>',
      '<pre>',
      '</pre>',
    ],
    ...[
      '<table>',
      '<tr>',
      '<td>',
      '</td>',
      '</table>',
      '<blockquote>',
      '</blockquote>',
      '<br>',
      '<!--',
      '-->',
      '<nav>',
    ],
    ...[
      '</nav>',
      '<script>',
      '</script>',
      '<div class="language-js">',
      '</div>',
      '<a id="y"></a>',
      '&lt;',
      '&amp',
      ' ',
      '\r\n',
      'a',
      '<',
    ],
  );

  it('gives blocks in order, within their sections, and texts that lie within their blocks', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const page = read(parts.join(''));
        let last = 0;
        for (const section of page.sections) {
          expect(section.span.start).toBeGreaterThanOrEqual(last);
          last = section.span.end;
          for (const { kind, span, ...block } of section.blocks) {
            expect(span.start).toBeGreaterThanOrEqual(section.span.start);
            expect(span.end).toBeLessThanOrEqual(section.span.end);
            if (kind === 'table' || !('text' in block)) continue;
            for (let index = 0; index < block.text.value.length; index++) {
              expect(block.text.offsetAt(index)).toBeGreaterThanOrEqual(span.start);
              expect(block.text.offsetAt(index)).toBeLessThan(span.end);
            }
          }
        }
      }),
    );
  });

  it('has the text that a browser has', () => {
    const parser = unified().use(rehypeParse, { fragment: true });
    const textOf = (node: Nodes): string => {
      if (node.type === 'text') return node.value;
      if (node.type === 'element' && ['script', 'nav', 'button'].includes(node.tagName)) return '';
      return 'children' in node ? node.children.map(textOf).join('') : '';
    };
    const letters = fc.constantFrom(
      ...[
        '<p>',
        '</p>',
        "<b class='x'>",
        '</b>',
        '<i a=1 b="2>">',
        '</i>',
        '<div\n>',
        '</div>',
        '<br/>',
        '<!-- c -->',
        '<!-->',
      ],
      ...[
        '<?d>',
        '</ e>',
        '</>',
        '<script>f</script>',
        '<nav>',
        '</nav>',
        '<1',
        '< ',
        '&lt;',
        '&ltg',
        '&#x41;',
        '&nope;',
        '&',
        'h',
        'i ',
      ],
    );
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        const ours = proses(read(text)).map((block) => block.text.value);
        expect(ours.join('').replace(/\s/g, '')).toBe(textOf(parser.parse(text)).replace(/\s/g, ''));
      }),
      { numRuns: 300 },
    );
  });

  it('takes linear time, however deep or broken', () => {
    const deep = 10_000;
    expect(outline(read(`${'<div>'.repeat(deep)}a${'</div>'.repeat(deep)}`))).toEqual(['p a']);
    expect(outline(read(`${'<b>'.repeat(deep)}a${'</i>'.repeat(deep)}`))).toEqual(['p a']);
    expect(outline(read(`${'<blockquote><ul><li>'.repeat(deep)}a`))).toEqual(['> - a']);
    expect(outline(read('<table><tr><td>'.repeat(deep) + 'a'))).toEqual(['table 1']);
    expect(blocksOf(read('<a <a "'.repeat(deep)))).toEqual([]);
    expect(blocksOf(read('<b>a<p>'.repeat(deep)))).toHaveLength(deep);
    expect(blocksOf(read('<!-- '.repeat(deep)))).toEqual([]);
    expect(blocksOf(read('<script>'.repeat(deep)))).toEqual([]);
  });
});
