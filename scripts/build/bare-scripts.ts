import type { Plugin } from 'vite';

const WRAPPED = 'virtual:wxt-unlisted-script-entrypoint?';
/** It takes a function, or an object around one: each of our scripts is a function. */
const DEFINING = '/wxt/dist/utils/define-unlisted-script.mjs';

/** Scripts that are put into pages are called, with nothing around them: what WXT puts around each is larger than the content script. */
export function bareScripts(): Plugin {
  return {
    name: 'bare-scripts',
    enforce: 'pre',
    load(id) {
      if (id.endsWith(DEFINING)) return 'export const defineUnlistedScript = (main) => main;\n';
      const at = id.indexOf(WRAPPED);
      if (at === -1) return null;
      const script = JSON.stringify(id.slice(at + WRAPPED.length));
      return `import main from ${script};\nmain();\n`;
    },
  };
}
