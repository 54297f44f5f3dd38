/** Heads that a cell does without where the heads are out of sight: a description is one by its looks. */
const PLAIN_HEADS = new Set(['Description', 'Meaning']);

/**
 * Gives each cell behind the first of a row, in a table of more than two columns, the name of its column, which narrow
 * screens show: there a row is a block of its own, and the heads of the table are out of sight.
 */
export function labelCells({ tokens }) {
  let heads = [];
  let column = 0;
  tokens.forEach((token, index) => {
    if (token.type === 'table_open') heads = [];
    if (token.type === 'tr_open') column = 0;
    if (token.type === 'th_open') heads.push(tokens[index + 1].content);
    if (token.type !== 'td_open') return;
    if (column > 0 && heads.length > 2 && !PLAIN_HEADS.has(heads[column])) token.attrSet('data-label', heads[column]);
    column++;
  });
}

/** Tells the style which paragraphs are marks: words in code right below a heading, such as `since 6.1`. */
export function nameMarks({ tokens }) {
  tokens.forEach((token, index) => {
    if (token.type !== 'paragraph_open' || tokens[index - 1]?.type !== 'heading_close') return;
    const words = tokens[index + 1].children.filter(({ type, content }) => type !== 'text' || content.trim() !== '');
    if (words.every(({ type }) => type === 'code_inline')) token.attrJoin('class', 'marks');
  });
}

/** Takes the id off what the link beside a heading is called: screen readers would read it aloud. */
export function nameAnchors({ tokens }) {
  for (const token of tokens.filter(({ type }) => type === 'inline')) {
    for (const link of token.children) {
      const name = link.attrGet?.('class') === 'header-anchor' ? link.attrGet('aria-label') : null;
      if (name) link.attrSet('aria-label', name.replace(/ \{#[^\s{}]+\}(?="?$)/, ''));
    }
  }
}

/** Between the words of a name, as in `on|Recv|NEW|Message`, `A_|B` and `map<string,|number>`. */
const BETWEEN_WORDS = /(?<=[\p{Ll}\d])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=[_.,])(?=[\p{L}\d])/u;
/** Characters of a name that may break, and of a part that may stand alone in its line. */
const LONG = 14;
const SHORT = 6;

/** Lets long names in cells break between their words, so that a table is no wider than the page. */
export function breakNames(markdown) {
  markdown.core.ruler.push('break-names', ({ tokens, Token }) => {
    tokens.forEach((token, index) => {
      if (token.type !== 'inline' || !/^t[hd]_open$/.test(tokens[index - 1]?.type)) return;
      token.children = token.children.flatMap((child) => {
        if (child.type === 'code_inline' && child.content.length >= LONG) child.meta = { mayBreak: true };
        return child.type === 'text' ? brokenText(child, Token) : [child];
      });
    });
  });
  const render = markdown.renderer.rules.code_inline;
  markdown.renderer.rules.code_inline = (tokens, index, ...rest) => {
    const html = render(tokens, index, ...rest);
    // What stands between the tags is escaped, and no entity has one of these places in it.
    return tokens[index].meta?.mayBreak ? html.replace(/(?<=>)[^<>]+/, (code) => partsOf(code).join('<wbr>')) : html;
  };
}

function brokenText(text, Token) {
  const token = (type, content) => Object.assign(new Token(type, '', 0), { content });
  return text.content
    .split(new RegExp(`(\\S{${LONG},})`))
    .flatMap((part) =>
      (/\s/.test(part) ? [part] : partsOf(part)).flatMap((word, index) => [
        ...(index > 0 ? [token('html_inline', '<wbr>')] : []),
        token('text', word),
      ]),
    );
}

/** The words of a name, short ones together with what follows. */
function partsOf(name) {
  const parts = [];
  for (const word of name.length < LONG ? [name] : name.split(BETWEEN_WORDS)) {
    if (parts.length > 0 && parts.at(-1).length < SHORT) parts.push(parts.pop() + word);
    else parts.push(word);
  }
  return parts;
}
