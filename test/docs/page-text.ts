import { posix } from 'node:path';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { OutputFile } from '../../generator/targets/target.js';

/** A page of the reference as a Markdown parser sees it. */
export interface PageText {
  readonly path: string;
  readonly source: string;
  readonly root: Root;
  readonly nodes: readonly Nodes[];
  /** Ids of headings and of empty anchors, in the order of the page. */
  readonly ids: readonly string[];
  readonly links: readonly string[];
  readonly images: readonly string[];
}

const known = new WeakMap<readonly OutputFile[], ReadonlyMap<string, PageText>>();

/** The pages among the files of the target. */
export function pagesOf(files: readonly OutputFile[]): ReadonlyMap<string, PageText> {
  const pages = files.filter(({ path }) => path.endsWith('.md'));
  const read = known.get(files) ?? new Map(pages.map(({ path, content }) => [path, pageText(path, content)]));
  known.set(files, read);
  return read;
}

function pageText(path: string, content: string): PageText {
  const source = content.replace(/^---\n[^]*?\n---\n/, '');
  const root = fromMarkdown(source, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  const nodes = allNodes(root);
  return {
    path,
    source,
    root,
    nodes,
    ids: nodes.flatMap((node) => {
      if (node.type === 'heading') return [/\{#(\S+)\}$/.exec(textOf(node))?.[1] ?? ''];
      return node.type === 'html' ? [...node.value.matchAll(/^<a id="([^"]*)">/g)].map((match) => match[1] ?? '') : [];
    }),
    links: nodes.flatMap((node) => (node.type === 'link' ? [node.url] : [])),
    images: nodes.flatMap((node) => (node.type === 'image' ? [node.url] : [])),
  };
}

function allNodes(node: Nodes): readonly Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(allNodes) : [])];
}

export function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Links and images that lead nowhere, and ids that are there twice. */
export function deadEnds(pages: ReadonlyMap<string, PageText>, files: readonly OutputFile[]): readonly string[] {
  const paths = new Set(files.map(({ path }) => path));
  const problems: string[] = [];
  for (const { path, ids, links, images } of pages.values()) {
    const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
    problems.push(...twice.map((id) => `${path}: the id ${id} is there twice`));
    for (const link of [...links, ...images]) {
      if (/^(?:https?|mailto):/.test(link)) continue;
      const [file = '', anchor] = decodeURI(link).split('#');
      const target = file === '' ? path : posix.join(posix.dirname(path), file);
      if (!paths.has(target)) problems.push(`${path}: ${link} leads to no file`);
      else if (anchor !== undefined && !pages.get(target)?.ids.includes(anchor))
        problems.push(`${path}: ${link} leads to no place on its page`);
    }
  }
  return problems;
}

/** Elements that the pages are made with. Any other would be page text that got out. */
const OURS = /^(?:<a id="[^"<>]*">|<\/a>|<span>|<\/span>|<code>|<\/code>)+$/;

/** Page text that would be markup for one of the site generators. */
export function escapes({ path, source, nodes }: PageText): readonly string[] {
  const problems: string[] = [];
  for (const node of nodes) {
    if (node.type === 'html' && !OURS.test(node.value)) problems.push(`${path}: HTML ${node.value}`);
    if (node.type === 'link' && !/^(?:https?:\/\/|mailto:|#|\.{1,2}\/)/.test(node.url))
      problems.push(`${path}: link to ${node.url}`);
    if (node.type === 'image' && !/^\.{1,2}\/(?:\.\.\/)*diagrams\/[a-z-]+\.svg$/.test(node.url))
      problems.push(`${path}: image ${node.url}`);
    if (node.type === 'text') {
      const { start, end } = node.position ?? {};
      const raw = source.slice(start?.offset, end?.offset).replace(/ \{#[^\s{}]+\}$/, '');
      if (/[{}]/.test(raw)) problems.push(`${path}: a brace in ${raw}`);
      if (/&#123;&#123;/.test(raw)) problems.push(`${path}: two braces in ${raw}`);
      if (/(?<!\\):(?=[a-z_+-]+:)/i.test(raw)) problems.push(`${path}: an emoji or a directive in ${raw}`);
    }
    if (node.type === 'paragraph') {
      const raw = source.slice(node.position?.start.offset, node.position?.end.offset);
      if (/^(?:import|export)\b/.test(raw)) problems.push(`${path}: a statement of MDX in ${raw}`);
    }
    if (node.type === 'code' && /<!--\s*@include/.test(node.value))
      problems.push(`${path}: an include in ${node.value}`);
  }
  return problems;
}
