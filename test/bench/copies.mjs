const ANCHOR = /<a\b[^>]*?\s(?:id|name)\s*=\s*["']?([A-Za-z_]\w*)/g;
/** An id where it is given and where it is pointed to: `id="x"`, `href="#x"`, `](#x)`. */
const ID = /(<a\s+(?:id|name)\s*=\s*["']?|(?:\bhref\s*=\s*["']?|\]\()#)([A-Za-z_]\w*)/g;
const HEADING = /^(?:>\s*)*(#{2,6})\s+`?([A-Za-z_]\w*)`?\s*$/gm;
const CALL = /\btencentCloudChat\.([A-Za-z_]\w*)\s*\(/g;
/** Enums, their members, and classes; listeners; events. */
const NAMED = /\b(?:V2TIM\w*|[A-Za-z]\w*Listener|on[A-Z]\w*)\b/g;

/** A word that stands over this many sections (`params`, `callback`) is no name. */
const REPEATED = 4;

/**
 * The page `n` times over, as one page that is as well formed as the page itself: each method,
 * enum, member, class, listener and event has in each copy a name of its own, wherever it is named.
 */
export function copies(page, n) {
  const names = namesOf(page);
  const frontMatter = /^---\r?\n[^]*?\r?\n---\r?\n/.exec(page)?.[0] ?? '';
  const body = page.slice(frontMatter.length);
  let all = page;
  for (let copy = 2; copy <= n; copy++) {
    all += all.endsWith('\n') ? '\n' : '\n\n';
    // An id that is an ordinary word (`enum`) is renamed as an id alone; a name wherever it stands.
    const part = body.replace(ID, (match, before, id) => (names.has(id) ? match : `${before}${renamed(id, copy)}`));
    all += part.replace(/[A-Za-z_]\w*/g, (word) => (names.has(word) ? renamed(word, copy) : word));
  }
  return all;
}

function namesOf(page) {
  const names = new Set();
  for (const match of page.matchAll(CALL)) names.add(match[1]);
  for (const match of page.matchAll(ANCHOR)) if (/[A-Z]/.test(match[1])) names.add(match[1]);
  for (const match of page.matchAll(NAMED)) names.add(match[0]);
  const counts = new Map();
  for (const [, marks, heading] of page.matchAll(HEADING)) {
    // High up, a plain word (`enum`) is the title of a part.
    if (marks.length < 4 && !/[A-Z]/.test(heading)) continue;
    counts.set(heading, (counts.get(heading) ?? 0) + 1);
  }
  for (const [heading, count] of counts) if (count < REPEATED) names.add(heading);
  return names;
}

/** Keeps the endings and the letter case by which a page tells what a name is. */
function renamed(name, copy) {
  const ending = /(?:Listener|Manager)$/.exec(name)?.[0] ?? '';
  const mark = /[a-z]/.test(name.replace(/^V2TIM/, '')) ? `Copy${copy}` : `_COPY${copy}`;
  return name.slice(0, name.length - ending.length) + mark + ending;
}
