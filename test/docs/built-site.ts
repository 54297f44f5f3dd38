import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { Parser } from 'htmlparser2';

/** A page of a built site. */
export interface BuiltPage {
  /** `modules/v2tim-manager.html` */
  readonly path: string;
  readonly ids: readonly string[];
  readonly links: readonly string[];
  /** Levels of the headings in the content, in their order. */
  readonly levels: readonly number[];
}

/** The elements that hold what is ours on a page: those of VitePress and of Docusaurus. */
const CONTENT = /(?:^| )(?:vp-doc|theme-doc-markdown)(?: |$)/;

/** All pages of a site; scripts and styles are not looked into. */
export function builtPages(site: string): readonly BuiltPage[] {
  return filesOf(site)
    .filter((path) => path.endsWith('.html'))
    .map((path) => ({ path, ...read(readFileSync(join(site, path), 'utf8')) }));
}

export function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/').replace(/^\//, ''))
    .sort();
}

function read(html: string): Omit<BuiltPage, 'path'> {
  const ids: string[] = [];
  const links: string[] = [];
  const levels: number[] = [];
  const open: boolean[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (attributes['id'] !== undefined) ids.push(attributes['id']);
      const target = attributes['href'] ?? attributes['src'];
      if (target !== undefined) links.push(target);
      const inContent = open.includes(true);
      if (inContent && /^h[1-6]$/.test(name)) levels.push(Number(name[1]));
      open.push(CONTENT.test(attributes['class'] ?? ''));
    },
    onclosetag: () => void open.pop(),
  });
  parser.end(html);
  return { ids, links, levels };
}

/** What is wrong with a site: dead links and anchors, ids that are there twice, gaps in an outline. */
export function faultsOf(site: string): readonly string[] {
  const pages = builtPages(site);
  const files = new Set(filesOf(site));
  const ids = new Map(pages.map((page) => [page.path, new Set(page.ids)]));
  return pages.flatMap((page) => [
    ...page.ids.filter((id, index) => page.ids.indexOf(id) !== index).map((id) => `${page.path}: id ${id} twice`),
    ...outlineFaults(page),
    ...page.links
      .filter((link) => !/^(?:[a-z]+:|\/\/)/i.test(link))
      .flatMap((link) => linkFaults(page.path, link, files, ids)),
  ]);
}

function outlineFaults({ path, levels }: BuiltPage): readonly string[] {
  if (levels.length === 0) return [];
  const titles = levels.filter((level) => level === 1).length;
  const gaps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
  return [
    ...(titles === 1 ? [] : [`${path}: ${titles} titles`]),
    ...gaps.map((level) => `${path}: a heading of level ${level} comes too early`),
  ];
}

function linkFaults(
  from: string,
  link: string,
  files: ReadonlySet<string>,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[] {
  const [address = '', anchor = ''] = link.split('#');
  const path = decodeURIComponent(address.replace(/\?.*$/, ''));
  const full = path === '' ? from : path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(from), path);
  const file = [full, `${full}.html`, posix.join(full, 'index.html')].find((one) => files.has(one));
  if (file === undefined) return [`${from}: ${link} leads to no file`];
  const isThere = anchor === '' || (ids.get(file)?.has(decodeURIComponent(anchor)) ?? true);
  return isThere ? [] : [`${from}: ${link} leads to no place on its page`];
}
