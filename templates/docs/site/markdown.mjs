/**
 * Gives each cell between the first and the last of its row the name of its column, which narrow screens show: there a
 * row is a block of its own, and the heads of the table are out of sight.
 */
export function labelCells({ tokens }) {
  let heads = [];
  let column = 0;
  tokens.forEach((token, index) => {
    if (token.type === 'table_open') heads = [];
    if (token.type === 'tr_open') column = 0;
    if (token.type === 'th_open') heads.push(tokens[index + 1].content);
    if (token.type !== 'td_open') return;
    if (column > 0 && column < heads.length - 1) token.attrSet('data-label', heads[column]);
    column++;
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
