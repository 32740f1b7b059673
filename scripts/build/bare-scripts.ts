import type { Plugin } from 'vite';

const WRAPPED = 'virtual:wxt-unlisted-script-entrypoint?';

/**
 * Scripts that are put into pages start with their `main` and nothing around it. What WXT puts around each catches an error, logs it in
 * development only, and throws it again; these scripts have no plugin and no promise (docs/packaging.md).
 */
export function bareScripts(): Plugin {
  return {
    name: 'bare-scripts',
    enforce: 'pre',
    load(id) {
      const at = id.indexOf(WRAPPED);
      if (at === -1) return null;
      const script = JSON.stringify(id.slice(at + WRAPPED.length));
      return `import script from ${script};\nscript.main();\n`;
    },
  };
}
