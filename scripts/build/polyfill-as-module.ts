import type { Plugin } from 'vite';

/**
 * Makes a module of webextension-polyfill, the one CommonJS package of the popup and the background: what the builder puts around such a
 * package is a file more, and a popup opens once its last file is there.
 */
export function polyfillAsModule(): Plugin {
  return {
    name: 'polyfill-as-module',
    enforce: 'pre',
    transform: {
      filter: { id: /\/webextension-polyfill\/.+\.js$/ },
      handler: (code) => `const exports = {}, module = { exports };\n${code}\nexport default module.exports;\n`,
    },
  };
}
