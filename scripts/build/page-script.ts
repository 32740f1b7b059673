import { resolve } from 'node:path';
import { build } from 'esbuild';
import type { Plugin } from 'vite';

/** What searches and draws in pages, and what comes after it on demand: no page can load modules of ours, so each is one file. */
const PAGE = resolve('extension/entrypoints/page.ts');
const TEACH = resolve('extension/entrypoints/teach.ts');

/** Where page.js leaves the modules that teach.js takes from there, for it would carry all that searches once more. */
const SHARED = 'globalThis[Symbol.for("compagnon-ecps")].modules';

/**
 * First line of a script that comes with a page before the page is there. Chromium compiles all its functions when it loads it (V8's
 * explicit compile hints, since Chromium 136): compiled when first called, each would wait for the search.
 */
export const AT_ONCE = '//# allFunctionsCalledOnLoad';

/** The modules of page.js that modules of teach.js alone import. */
async function sharedModules(): Promise<readonly string[]> {
  const all = { bundle: true, packages: 'external', write: false, metafile: true, logLevel: 'error' } as const;
  const [page, teach] = await Promise.all(
    [PAGE, TEACH].map(async (entry) => (await build({ ...all, entryPoints: [entry] })).metafile.inputs),
  );
  const isShared = (file: string): boolean => page?.[file] !== undefined;
  const own = Object.entries(teach ?? {}).filter(([file]) => !isShared(file));
  const imported = own.flatMap(([, { imports }]) => imports.map(({ path }) => path)).filter(isShared);
  return [...new Set(imported)].sort().map((file) => resolve(file));
}

/** Has page.js leave modules for teach.js, and teach.js take them. */
export function pageScript(): Plugin {
  let builds: string | undefined;
  let shared: readonly string[] = [];
  return {
    name: 'page-script',
    enforce: 'pre',
    async configResolved({ build: { lib } }) {
      // WXT builds what stands for a script: its file comes after a question mark.
      builds = lib === false ? undefined : String(lib.entry).split('?')[1];
      if (builds === PAGE || builds === TEACH) shared = await sharedModules();
    },
    transform(code, id) {
      if (id !== PAGE || builds !== PAGE) return null;
      const imports = shared.map((file, at) => `import * as shared${at} from ${JSON.stringify(file)};`);
      return `${imports.join('\n')}\n${code}\n${SHARED} ??= [${shared.map((_, at) => `shared${at}`)}];`;
    },
    outputOptions: (options) => {
      if (builds === PAGE) return { ...options, postBanner: AT_ONCE };
      if (builds === TEACH) return { ...options, globals: (id) => `${SHARED}[${shared.indexOf(id)}]` };
      return null;
    },
    async resolveId(source, importer) {
      if (builds !== TEACH || importer === undefined) return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      return found !== null && shared.includes(found.id) ? { id: found.id, external: true } : null;
    },
  };
}
