import type { Plugin } from 'vite';

/**
 * Has Chromium compile all functions of some scripts when it loads them (V8's explicit compile hints, since Chromium 136; a comment
 * elsewhere). For scripts that come with a page before it is there: compiled when first called, each function would wait for the search.
 */
export function compileAtOnce(files: readonly string[]): Plugin {
  return {
    name: 'compile-at-once',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of files) {
          const chunk = bundle[file];
          if (chunk?.type === 'chunk') chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
        }
      },
    },
  };
}
