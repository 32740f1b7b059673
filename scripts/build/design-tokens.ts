import type { Plugin } from 'vite';
import { pageTokens } from '../../extension/design/page-tokens.ts';

/** Puts the design tokens before the style sheet that all pages of the extension have. */
export const designTokens = (): Plugin => ({
  name: 'design-tokens',
  enforce: 'pre',
  transform: (code, id) => (id.endsWith('/extension/ui/controls/theme.css') ? `${pageTokens()}\n${code}` : null),
});
