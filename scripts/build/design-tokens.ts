import type { Plugin } from 'vite';
import { pageTokens } from '../../extension/design/page-tokens.ts';

const THEME_LINK = /\s*<link rel="stylesheet"[^>]*\/theme-[^>]*>/;

/** Puts the design's values into the sheet of all our pages, and that sheet before a page's own, which then wins: Vite names it last. */
export const designTokens = (): Plugin => ({
  name: 'design-tokens',
  enforce: 'pre',
  transform: (code, id) => (id.endsWith('/extension/ui/controls/theme.css') ? `${pageTokens()}\n${code}` : null),
  transformIndexHtml: {
    order: 'post',
    handler(html) {
      const [link = ''] = THEME_LINK.exec(html) ?? [];
      return html.replace(link, '').replace(/\s*<link rel="stylesheet"|\s*<\/head>/, (next) => `${link}${next}`);
    },
  },
});
