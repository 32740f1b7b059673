import type { Plugin } from 'vite';

/**
 * Puts into each page the style sheets that are its own, and into the popup all of them; leaves out the empty module that a sheet shared by
 * pages makes, the blanks between lines, and what scripts of another origin would need. A popup opens once its page is loaded, so every
 * file less is time; other pages share a file of what they have in common.
 * The extension's content security policy allows styles in a page; scripts stay files.
 */
export function inlineStyles(): Plugin {
  const inlined = new Set<string>();
  const linked = new Set<string>();
  return {
    name: 'inline-styles',
    transformIndexHtml: {
      order: 'post',
      handler(html, { path, bundle = {} }) {
        let first = '';
        const others = html
          .replace(/<link rel="stylesheet"[^>]* href="\/([^"]+)">/g, (link, file: string) => {
            const sheet = bundle[file];
            const isTheme = sheet?.type === 'asset' && sheet.names.includes('theme.css');
            const isLinked = sheet?.type !== 'asset' || (isTheme && !path.includes('/popup/'));
            (isLinked ? linked : inlined).add(file);
            const text = isLinked ? link : `<style>${sheet.source}</style>`;
            if (!isTheme) return text;
            first = text;
            return '';
          })
          .replace(/\s*<script type="module"[^>]* src="\/([^"]+)"><\/script>/g, (script, file: string) => {
            const module = bundle[file];
            return module?.type === 'chunk' && module.code.trim() === '' ? '' : script;
          });
        // The builder names the sheet of all pages last, where it would win over those of one page.
        return others.replace(/(?=<style>|<\/head>)/, () => first).replace(/\n\s*| crossorigin/g, '');
      },
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of inlined.difference(linked)) delete bundle[file];
      },
    },
  };
}
