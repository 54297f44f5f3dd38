import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitepress';
import { breakNames, labelCells, nameAnchors, nameMarks } from '../markdown.mjs';
import { playgroundAliases } from '../playground/aliases.mjs';
import { searchOptions } from '../search.mjs';

/** Where build.mjs has put the pages. */
const stage = process.env.DOCBIND_SITE_STAGE;
const json = (path) => JSON.parse(readFileSync(join(stage, path), 'utf8'));
const sidebar = json('sidebars/vitepress.json');
/** Built beside the reference; without it there is no playground. */
const binding = process.env.DOCBIND_SITE_BINDING;
const home = json('sidebars/docusaurus.json').reference[0].label;

export default defineConfig({
  title: home,
  lang: 'en',
  srcDir: stage,
  outDir: process.env.DOCBIND_SITE_OUT,
  cacheDir: '.cache',
  lastUpdated: false,
  // The script of each page would be a request more.
  metaChunk: true,
  head: [['link', { rel: 'icon', href: 'data:,' }]],
  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    config: (markdown) => {
      markdown.core.ruler.push('label-cells', labelCells);
      markdown.core.ruler.push('name-anchors', nameAnchors);
      markdown.core.ruler.push('name-marks', nameMarks);
      breakNames(markdown);
    },
  },
  vite: {
    resolve: { alias: playgroundAliases(stage, binding) },
    build: { chunkSizeWarningLimit: 1500 },
  },
  themeConfig: {
    sidebar,
    nav: [
      ...sidebar.map(({ text, items }) => ({ text, link: items[0].link })),
      ...(binding ? [{ text: 'Playground', link: '/playground' }] : []),
    ],
    outline: { level: [2, 3] },
    search: { provider: 'local', options: searchOptions(json('search-terms.json')) },
  },
});
