/**
 * Lets Starlight read the pages of this reference, whose headings carry their ids (`## login {#login}`) and whose links
 * lead to files (`../classes.md#V2TIMMessage`). In astro.config.mjs: `markdown: { remarkPlugins: [remarkReference] }`.
 */
export default function remarkReference() {
  return (tree, file) => {
    // Starlight prints the title of the front matter itself.
    const title = tree.children.findIndex((node) => node.type === 'heading' && node.depth === 1);
    if (title >= 0) tree.children.splice(title, 1);
    visit(tree, /(?:^|[\\/])index\.md$/.test(file.path ?? ''));
  };
}

function visit(node, isIndex) {
  if (node.type === 'heading') takeId(node);
  if (node.type === 'link') node.url = toFolder(node.url, isIndex);
  for (const child of node.children ?? []) visit(child, isIndex);
}

function takeId(heading) {
  const last = heading.children[heading.children.length - 1];
  const found = last?.type === 'text' ? /^(.*?)\s*\{#([^\s{}]+)\}$/s.exec(last.value) : null;
  if (!found) return;
  const [, text, id] = found;
  last.value = text;
  heading.data = { ...heading.data, id, hProperties: { ...heading.data?.hProperties, id } };
}

/** Each page becomes a folder, so `../classes.md#A` becomes `../../classes/#A`; an index stays where it is. */
function toFolder(url, isIndex) {
  const found = /^(\.{1,2}\/[^?#]*?)\.md(#.*)?$/.exec(url);
  if (!found) return url;
  const [, path, anchor = ''] = found;
  const folder = path.replace(/(^|\/)index$/, '$1').replace(/([^/])$/, '$1/');
  return `${isIndex ? '' : '../'}${isIndex ? folder : folder.replace(/^\.\//, '')}${anchor}`;
}
