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
