import { resolve } from 'node:path';
import { build } from 'esbuild';
import type { Plugin, ResolvedConfig } from 'vite';

/** What searches and draws in pages, and what comes after it on demand: no page can load modules of ours, so each is one file. */
const PAGE = resolve('extension/entrypoints/page.ts');
const TEACH = resolve('extension/entrypoints/teach/index.ts');

/** Where page.js leaves the modules that teach.js takes from there, for it would carry all that searches once more. */
const SHARED = 'globalThis[Symbol.for("compagnon-ecps")].modules';

/**
 * First line of a script that comes with a page before the page is there. Chromium compiles all its functions when it loads it (V8's
 * explicit compile hints, since Chromium 136): compiled when first called, each would wait for the search.
 */
export const AT_ONCE = '//# allFunctionsCalledOnLoad';

/** Modules of ours in a script, with what each imports. */
async function modulesOf(entry: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const { metafile } = await build({
    ...({ entryPoints: [entry], bundle: true, packages: 'external', write: false, metafile: true } as const),
    logLevel: 'error',
  });
  return new Map(
    Object.entries(metafile.inputs).map(([file, { imports }]) => [
      resolve(file),
      imports.flatMap(({ path, external }) => (external ? [] : resolve(path))),
    ]),
  );
}

/** The modules of page.js that modules of teach.js alone import. */
async function sharedModules(): Promise<ReadonlySet<string>> {
  const [page, teach] = await Promise.all([PAGE, TEACH].map(modulesOf));
  const own = [...(teach ?? [])].filter(([file]) => !page?.has(file));
  return new Set(
    own
      .flatMap(([, imports]) => imports)
      .filter((file) => page?.has(file))
      .sort(),
  );
}

/** Has page.js leave modules for teach.js, and teach.js take them. */
export function pageScript(): Plugin {
  let builds: string | undefined;
  let shared: ReadonlySet<string> = new Set();
  return {
    name: 'page-script',
    enforce: 'pre',
    async configResolved({ build: { lib } }: ResolvedConfig) {
      // WXT builds what stands for a script: its file comes after a question mark.
      builds = lib === false ? undefined : String(lib.entry).split('?')[1];
      if (builds === PAGE || builds === TEACH) shared = await sharedModules();
    },
    transform(code, id) {
      if (id !== PAGE || builds !== PAGE) return null;
      const files = [...shared];
      const imports = files.map((file, at) => `import * as shared${at} from ${JSON.stringify(file)};`);
      return `${imports.join('\n')}\n${code}\n${SHARED} ??= [${files.map((_, at) => `shared${at}`)}];`;
    },
    outputOptions: (options) => (builds === PAGE ? { ...options, postBanner: AT_ONCE } : null),
    async resolveId(source, importer) {
      if (builds !== TEACH || importer === undefined) return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      const at = found === null ? -1 : [...shared].indexOf(found.id);
      return at === -1 ? null : `\0taken-${at}`;
    },
    load: (id) => (id.startsWith('\0taken-') ? `module.exports = ${SHARED}[${id.slice('\0taken-'.length)}];` : null),
  };
}
