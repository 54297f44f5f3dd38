/** The folder that the target docs has written. */
const reference = process.env.DOCBIND_REFERENCE;

export default {
  title: 'Reference',
  url: 'https://example.org',
  baseUrl: '/',
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  markdown: { hooks: { onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw' } },
  themes: ['@docusaurus/theme-classic'],
  plugins: [
    ['@docusaurus/plugin-content-docs', { path: reference, routeBasePath: '/', sidebarPath: './sidebars.mjs' }],
  ],
};
