import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import { build } from 'vite';
import { playgroundAliases } from './aliases.mjs';

const here = dirname(fileURLToPath(import.meta.url));

/** The playground as one HTML file, which a browser opens from a disk: all scripts and styles are in it. */
export async function playgroundInOneFile(reference, binding) {
  const { output } = await build({
    // Vue is looked for from here, and not from where the command runs.
    root: here,
    configFile: false,
    logLevel: 'warn',
    plugins: [vue()],
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { alias: playgroundAliases(reference, binding) },
    build: {
      write: false,
      // A page of a disk may not load modules, not even from beside itself.
      lib: { entry: join(here, 'alone.js'), formats: ['iife'], name: 'playground' },
    },
  }).then((built) => (Array.isArray(built) ? built[0] : built));
  const script = output.find(({ type }) => type === 'chunk').code;
  const style = output.find(({ fileName }) => fileName.endsWith('.css')).source;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Playground</title>
<link rel="icon" href="data:,">
<style>${inElement(style, 'style')}</style>
</head>
<body>
<main>
<h1>Playground</h1>
<div id="playground"></div>
</main>
<script>${inElement(script, 'script')}</script>
</body>
</html>
`;
}

/** Code that cannot end the element that it stands in. */
function inElement(code, name) {
  return code.replaceAll(new RegExp(`</(?=${name})`, 'gi'), '<\\/');
}
