import type { Plugin } from 'vite';

/** First line of a script whose functions Chromium is to compile when it loads it (V8's explicit compile hints, since Chromium 136). */
export const AT_ONCE = '//# allFunctionsCalledOnLoad\n';

/**
 * Has Chromium compile all functions of some scripts when it loads them; a comment elsewhere. For scripts that come with a page before it
 * is there: compiled when first called, each function would wait for the search.
 */
export function compileAtOnce(files: readonly string[]): Plugin {
  return {
    name: 'compile-at-once',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of files) {
          const chunk = bundle[file];
          if (chunk?.type === 'chunk') chunk.code = `${AT_ONCE}${chunk.code}`;
        }
      },
    },
  };
}
