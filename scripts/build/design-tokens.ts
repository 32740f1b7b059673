import type { Plugin } from 'vite';
import { pageTokens } from '../../extension/design/page-tokens.ts';

/** Puts the design tokens into every page of the extension, before its own style sheets. */
export const designTokens = (): Plugin => ({
  name: 'design-tokens',
  transformIndexHtml: {
    order: 'pre',
    handler: () => [{ tag: 'style', children: pageTokens(), injectTo: 'head-prepend' }],
  },
});
