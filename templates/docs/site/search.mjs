/** What the search of the site needs: parts of identifiers, Chinese words, and words of other languages for sections. */
export function searchOptions(terms) {
  return {
    detailedView: true,
    miniSearch: {
      options: { tokenize },
      searchOptions: {
        tokenize,
        prefix: true,
        fuzzy: (term) => (term.length > 4 ? 0.2 : false),
        boost: { title: 4, titles: 1, text: 1 },
      },
    },
    // The list of all names would be found before what it leads to.
    _render: (source, env, markdown) =>
      env.relativePath === 'names.md' ? '' : withTerms(markdown.render(source, env), terms[env.relativePath] ?? {}),
  };
}

/**
 * The words of a text: `sendMessage` also as `send` and `message`, Chinese also in pairs of characters, since nothing
 * stands between its words. It runs in the browser as well, on its own, and so uses nothing from around it.
 */
export function tokenize(text) {
  const words = [];
  for (const [word] of text.matchAll(/[\p{L}\p{N}_$]+/gu)) {
    words.push(word);
    const parts =
      word.match(/\p{Script=Han}+|\p{Lu}+(?!\p{Ll})\d*|\p{Lu}?\p{Ll}+\d*|\d+|[^\p{Lu}\p{Ll}\p{N}_$]/gu) ?? [];
    for (const part of parts) {
      if (part !== word) words.push(part);
      if (/\p{Script=Han}{3}/u.test(part))
        for (let at = 0; at + 2 <= part.length; at++) words.push(part.slice(at, at + 2));
    }
  }
  return words;
}

/** Puts words to find a section by behind its heading. They are in the index alone, not on the page. */
function withTerms(html, sections) {
  return html.replace(/<h[1-6] id="([^"]*)"[^]*?<\/h[1-6]>/g, (heading, id) => {
    const words = Object.hasOwn(sections, id) ? sections[id] : [];
    return words.length === 0 ? heading : `${heading}\n<p>${words.join(' ')}</p>`;
  });
}
