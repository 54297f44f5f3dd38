import { describe, expect, it } from 'vitest';
import { at, blocksOf, code, only, outline, prose, proses, read, sources, table } from './html-pages.js';

describe('sections', () => {
  it('gives headings with their depth, text, id and place', () => {
    const page = read('<h2 id="one">One <code>two</code></h2>\n<p>a</p><h4>Three</h4>');
    expect(outline(page)).toEqual(['## One two', 'p a', '#### Three']);
    const [first, second] = page.sections;
    expect(at(page, first?.heading?.span ?? { start: 0, end: 0 })).toBe('<h2 id="one">One <code>two</code></h2>');
    expect(first?.anchors).toEqual([{ id: 'one', span: first?.heading?.span, leading: true }]);
    expect(at(page, first?.span ?? { start: 0, end: 0 })).toBe('<h2 id="one">One <code>two</code></h2>\n<p>a</p>');
    expect(second?.anchors).toEqual([]);
  });

  it.each([
    ['before the text', '<h3 id="a"><a class="header-anchor" href="#a">#</a> Name</h3>', 'Name'],
    ['after it', '<h3 id="a">Name<a class="headerlink" href="#a">¶</a></h3>', 'Name'],
    ['without a class', '<h3 id="a">Name <a href="#a">#</a></h3>', 'Name'],
    ['with an invisible character', '<h3>Name <a class="header-anchor" href="#a">&#8203;</a></h3>', 'Name'],
    ['with a word', '<h3>Name<a class="anchor" href="#a">Permalink</a></h3>', 'Name'],
    ['with a picture', '<h3><a class="anchor" href="#a"><svg><title>Link</title><path/></svg></a>Name</h3>', 'Name'],
    ['around all of the text', '<h3 id="a"><a class="header-anchor" href="#a"><span>Name</span></a></h3>', 'Name'],
    ['that is an ordinary link', '<h3>Name, <a href="#b">other</a></h3>', 'Name, other'],
    ['that is all there is', '<h3><a href="#b">+</a></h3>', '+'],
  ])("leaves out a heading's link to itself: %s", (_, text, expected) => {
    expect(read(text).sections[0]?.heading?.text).toBe(expected);
  });

  it.each([
    ['in a paragraph of its own', '<p>a</p><p><a id="x"></a></p>\n<h2>B</h2>', true],
    ['by name', '<p>a</p><p><a name = "x"></a></p><h2>B</h2>', true],
    ['outside of a paragraph', '<p>a</p><a id="x"></a><h2>B</h2>', true],
    ['at the end of a paragraph', '<p>a <a id="x"></a></p><h2>B</h2>', true],
    ['in the heading', '<p>a</p><h2><a id="x"></a>B</h2>', true],
    ['of a section', '<p>a</p><section id="x"><h2>B</h2></section>', true],
    ['with text after it', '<p>a</p><a id="x"></a><p>b</p><h2>B</h2>', false],
    ['within a paragraph', '<p>a <a id="x"></a> b</p><h2>B</h2>', false],
    ['in a table', '<table><tr><td><a id="x"></a></td></tr></table><h2>B</h2>', false],
  ])('finds the anchor before a heading %s', (_, text, leading) => {
    const page = read(text);
    const section = page.sections[leading ? 1 : 0];
    expect(section?.anchors.map((anchor) => [anchor.id, anchor.leading])).toEqual([['x', leading]]);
    expect(at(page, section?.anchors[0]?.span ?? { start: 0, end: 0 })).toMatch(/^<(a|section) (id|name) ?= ?"x">$/);
    expect(page.sections.flatMap((one) => one.anchors)).toHaveLength(1);
  });

  it('makes no prose of anchors alone', () => {
    expect(blocksOf(read('<p><a id="x"></a>\n <a name="y"></a></p><h1>A</h1>'))).toEqual([]);
  });

  it('has headings, code and lists in quotes and list items as ordinary blocks', () => {
    const page = read(
      '<blockquote><p>a</p><h3>B</h3><ul><li>c<pre>d\n</pre></li></ul></blockquote><ol><li><h4>E</h4><p>f</p></li></ol><p>g</p>',
    );
    expect(outline(page)).toEqual(['> p a', '### B', '> - c', 'code d\n', '#### E', 'p f', 'p g']);
  });
});

describe('the content of a full page', () => {
  const page = (body: string): string =>
    `<!doctype html><html><head><title>T</title><style>p{}</style><script>"<p>no</p>"</script></head><body>${body}</body></html>`;

  it.each([
    ['main', '<header><h1>Site</h1></header><nav><a href="/">x</a></nav><main><h1>A</h1></main><footer>c</footer>'],
    ['a role', '<div>x</div><div role="main"><div><h1>A</h1></div></div><div>y</div>'],
    ['the only article', '<div>x</div><article class="markdown-body"><h1>A</h1></article><p>y</p>'],
    ['the article in main', '<main><div>x</div><article><h1>A</h1></article></main>'],
    ['the body', '<nav>x</nav><h1>A</h1><!-- y --><footer>z<p>z</footer><noscript>w</noscript><template>v</template>'],
  ])('is %s', (_, body) => {
    expect(outline(read(page(body)))).toEqual(['# A']);
  });

  it('is all of main where the article has not all of its headings', () => {
    const text = page('<main><h1>A</h1><article><h2>B</h2></article></main>');
    expect(outline(read(text))).toEqual(['# A', '## B']);
  });

  it('is all of the page where there are several articles', () => {
    expect(outline(read(page('<article><h1>A</h1></article><article><h1>B</h1></article>')))).toEqual(['# A', '# B']);
  });
});

describe('prose', () => {
  it('maps every character to where it stands', () => {
    const text = '<p>one\r\n  <b>two</b> &amp;&lt;&nbsp;three</p>';
    const { text: mapped, span } = prose(text);
    expect(mapped.value).toBe('one two &<\u00A0three');
    expect(sources(text, mapped)).toBe('one\rtwo &&&three');
    expect(text.slice(span.start, span.end)).toBe('one\r\n  <b>two</b> &amp;&lt;&nbsp;three');
  });

  it('ends after an entity', () => {
    const text = '<p> a &lt; </p>';
    const { span } = prose(text);
    expect(text.slice(span.start, span.end)).toBe('a &lt;');
  });

  it('reads <br> as a line end', () => {
    const text = '<p>one <br>\n two<br/><br>three<br></p>';
    const { text: mapped, markdown } = prose(text);
    expect(mapped.value).toBe('one\ntwo\n\nthree');
    expect(text.slice(mapped.offsetAt(3), mapped.offsetAt(3) + 4)).toBe('<br>');
    expect(markdown).toBe('one two three');
    expect(prose('<p>one<br><br></p>').text.value).toBe('one');
  });

  it('keeps code, links and emphasis as Markdown, and escapes the rest', () => {
    const { markdown } = prose(
      '<p><strong>A</strong> <em>b</em> <code>c_*d*</code> <a href="#e"><code>e</code> f</a> *g* V2TIM_Log</p>',
    );
    expect(markdown).toBe('**A** *b* `c_*d*` [`e` f](#e) \\*g\\* V2TIM_Log');
  });

  it('gives links, empty ones too', () => {
    const text = '<p>See <a href = "#x">the <b>x</b></a>, <a href="#y"></a><a id="z">z</a></p>';
    const page = read(text);
    const { links, markdown } = only(page, 'prose');
    expect(links.map((link) => [link.text, link.target, at(page, link.span)])).toEqual([
      ['the x', '#x', '<a href = "#x">the <b>x</b></a>'],
      ['', '#y', '<a href="#y"></a>'],
    ]);
    expect(markdown).toBe('See [the **x**](#x), z');
    expect(page.sections[0]?.anchors.map((anchor) => anchor.id)).toEqual(['z']);
  });

  it('decodes the entities of a target', () => {
    expect(prose('<p><a href="?a=1&amp;b=2&copy=3">x</a></p>').links[0]?.target).toBe('?a=1&b=2&copy=3');
  });

  it('reads text outside of paragraphs', () => {
    expect(outline(read('a<div>b<p>c</div>d'))).toEqual(['p a', 'p b', 'p c', 'p d']);
  });

  it('takes the text of a picture', () => {
    const text = '<p><img src="a.png" alt="a &amp; b"></p>';
    const { text: mapped } = prose(text);
    expect(mapped.value).toBe('a & b');
    expect(mapped.offsetAt(0)).toBe(text.indexOf('a &amp;'));
    expect(blocksOf(read('<p><img src="a.png" alt=""></p>'))).toEqual([]);
    const signs = '<p><img alt="List<T>&lt;&amp;&copy=x"></p>';
    expect(sources(signs, prose(signs).text)).toBe('List<T>&&&copy=x');
  });

  it('has a bullet on the first paragraph of an item', () => {
    const text = '<ul>\n<li>a\n<ol><li><p>b</p><p>c</p></li></ol></li>\n<li><p>d</p></li></ul><p>e</p>';
    expect(outline(read(text))).toEqual(['- a', '1. b', 'p c', '- d', 'p e']);
  });

  it('closes items whose end tags are left out', () => {
    expect(outline(read('<ul><li>a<li>b<ul><li>c</ul><li>d</ul>e'))).toEqual(['- a', '- b', '- c', '- d', 'p e']);
  });

  it('has quoted paragraphs', () => {
    expect(outline(read('<blockquote><p>a</p>b</blockquote>c'))).toEqual(['> p a', '> p b', 'p c']);
  });

  it('ends emphasis with what it stands in, and where its end tag is', () => {
    expect(proses(read('<p><b>a</p><p>b</p>')).map((block) => block.markdown)).toEqual(['**a**', 'b']);
    expect(proses(read('<b><p>a</b>b</p></b>c')).map((block) => block.markdown)).toEqual(['**a**b', 'c']);
    expect(proses(read('<b>a<p>b</p>c</b>d')).map((block) => block.markdown)).toEqual(['**a**', '**b**', '**c**d']);
  });

  it('keeps a link around paragraphs', () => {
    const page = read('<a href="#x"><p>a</p><p>b</p></a>');
    expect(proses(page).map((block) => block.markdown)).toEqual(['[a](#x)', '[b](#x)']);
  });

  it('leaves out a link to itself beside a heading', () => {
    expect(blocksOf(read('<div><h2>A</h2><a class="anchor" href="#a"><svg></svg></a></div>'))).toEqual([]);
  });
});

describe('code', () => {
  it('maps every character to where it stands, entities to their start', () => {
    const text = '<p>a</p><pre><code class="language-js">x &lt; y &#x26;&amp; &#60;b&gt;\n  "z"\n</code></pre>';
    const block = code(text);
    expect(block.lang).toBe('js');
    expect(block.text.value).toBe('x < y && <b>\n  "z"\n');
    expect(sources(text, block.text)).toBe('x & y && &b&\n  "z"\n');
    expect(text.slice(block.text.offsetAt(7)).startsWith('&amp;')).toBe(true);
    expect(text.slice(block.text.offsetAt(9)).startsWith('&#60;')).toBe(true);
    expect(text.slice(block.span.start, block.span.end)).toBe(text.slice(8));
  });

  it.each([
    [
      'spans',
      '<pre><code class="hljs language-js"><span class="hljs-keyword">let</span> a;\n</code></pre>',
      'let a;\n',
    ],
    [
      'lines',
      '<pre><code><span class="line">a {</span>\n<span class="line">  <i>b</i></span></code></pre>',
      'a {\n  b',
    ],
    ['lines with their ends', '<pre><span class="line">a\n</span><span class="line">b\n</span></pre>', 'a\nb\n'],
    [
      'lines without ends',
      '<pre><span class="line">a</span><span class="line"></span><span class="line">b</span></pre>',
      'a\n\nb',
    ],
    [
      'breaks',
      '<pre><code><span class="token-line">a<br></span><span class="token-line">b</span></code></pre>',
      'a\nb',
    ],
    ['a line end after <pre>', '<pre>\n\na</pre>', '\na'],
    ['CRLF', '<pre><code>a\r\nb\r\n</code></pre>', 'a\r\nb\r\n'],
    ['old entities', '<pre>&ltb&gt &copyx &amp &bogus; & &#; a&b</pre>', '<b> ©x & &bogus; & &#; a&b'],
    ['signs that start no tag', '<pre>a < b <3 a<=b</pre>', 'a < b <3 a<=b'],
    ['a button', '<pre><button>Copy</button><code>a</code></pre>', 'a'],
    ['nothing', '<pre><code></code></pre>', ''],
  ])('reads code with %s', (_, text, expected) => {
    const block = code(text);
    expect(block.text.value).toBe(expected);
    for (let index = 0; index < expected.length; index++) {
      const source = text[block.text.offsetAt(index)] ?? '';
      expect(source === '&' || source === '<' || source === expected[index]).toBe(true);
    }
  });

  it.each([
    [
      'VitePress',
      '<div class="language-js vp"><button class="copy"></button><span class="lang">js</span><pre class="shiki"><code>a</code></pre><div class="line-numbers-wrapper"><span class="line-number">1</span></div></div>',
    ],
    ['VuePress', '<div class="language-js extra-class"><pre class="language-js"><code>a</code></pre></div>'],
    ['GitHub', '<div class="highlight highlight-source-js"><pre>a</pre></div>'],
    ['Hugo', '<div class="highlight"><pre><code class="language-js" data-lang="js">a</code></pre></div>'],
    [
      'Hexo',
      '<figure class="highlight lang-js"><table><tr><td class="gutter"><pre>1</pre></td><td class="code"><pre>a</pre></td></tr></table></figure>',
    ],
  ])('reads code in the box of %s without its labels', (_, text) => {
    const page = read(text);
    expect(blocksOf(page)).toHaveLength(1);
    expect([only(page, 'code').lang, only(page, 'code').text.value]).toEqual(['js', 'a']);
  });

  it('ends code that a heading follows', () => {
    const page = read('<pre>a\n<h2>B</h2>');
    expect(outline(page)).toEqual(['code a\n', '## B']);
    expect(page.problems.map((problem) => problem.kind)).toEqual(['unclosed-html']);
  });
});

describe('tables', () => {
  it('gives cells with their text, links and place', () => {
    const text =
      '<table><thead><tr><th>Name</th><th>Text</th></tr></thead><tbody><tr><td><a href="#a">a</a></td><td> b<br>c &lt; </td></tr></tbody></table>';
    const page = read(text);
    const { rows, span } = only(page, 'table');
    expect(at(page, span)).toBe(text);
    expect(rows.map((row) => row.map((cell) => cell.text))).toEqual([
      ['Name', 'Text'],
      ['a', 'b\nc <'],
    ]);
    const cell = rows[1]?.[0];
    expect(at(page, cell?.span ?? { start: 0, end: 0 })).toBe('<td><a href="#a">a</a></td>');
    expect(cell?.links).toEqual([
      { text: 'a', target: '#a', span: { start: text.indexOf('<a'), end: text.indexOf('</td>') } },
    ]);
  });

  it('closes cells and rows whose end tags are left out', () => {
    const { rows } = table('<table><tr><td>a<td>b<tr><td>c</div></p><tfoot><tr><td>d</table>');
    expect(rows.map((row) => row.map((cell) => cell.text))).toEqual([['a', 'b'], ['c'], ['d']]);
  });

  it('makes lines of the blocks in a cell, and text of a table in a cell', () => {
    const { rows } = table(
      '<table><tr><td><p>a</p>\n<ul><li>b</li></ul><pre>c\n  d</pre><h3>e</h3></td><td><table><tr><td>f</td><td>g</td></tr></table></td></tr></table>',
    );
    expect(rows.map((row) => row.map((cell) => cell.text))).toEqual([['a\nb\nc\nd\ne', 'f\ng']]);
  });

  it('has a caption as prose', () => {
    expect(outline(read('<table><caption>a</caption><tr><td>b</td></tr></table>'))).toEqual(['p a', 'table 1']);
  });
});
