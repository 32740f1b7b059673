import { hash } from 'node:crypto';
import type { Plugin } from 'vite';
import { isForPages, isShared } from './page-scripts.ts';

/** Where our scripts leave things for each other (extension/dom/isolated-world.ts). */
const WORLD = 'globalThis[Symbol.for("compagnon-ecps")]';

/**
 * First line of a script that comes with a page before the page is there. Chromium compiles all its functions when it loads it (V8's
 * explicit compile hints, since Chromium 136): compiled when first called, each would wait for the search.
 */
export const AT_ONCE = '//# allFunctionsCalledOnLoad\n';

// What the bundler writes at the beginning and at the end of a module.
const IMPORT = /^\s*import\s*(?:\{([^}]*)\}\s*from\s*)?["']\.\/([^"']+)["'];?/;
const EXPORT = /export\s*\{([^}]*)\};?\s*$/;

/** Names that a module takes or gives, in their order there: `a as b` is the name before and after. */
const namesIn = (list: string): readonly (readonly [string, string])[] =>
  [...list.matchAll(/([^\s,]+)(?: as ([^\s,]+))?/g)].map(([, name = '', other = name]) => [name, other]);

/** What a module leaves for others: where, and under which names in which order. */
interface Left {
  readonly place: string;
  readonly names: readonly string[];
}

/**
 * Built modules for pages as classic scripts: what one exports it leaves in the world of our scripts, where those that import it take it.
 * A page is given files in their order.
 */
export function modulesToScripts(): Plugin {
  return {
    name: 'modules-to-scripts',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const chunks = Object.values(bundle).flatMap((one) =>
          one.type === 'chunk' && isForPages(one.fileName) ? [one] : [],
        );
        const left = new Map(chunks.map(({ fileName, name, code }) => [fileName, leftBy(name, code)]));
        for (const chunk of chunks) {
          const locals = namesIn(EXPORT.exec(chunk.code)?.[1] ?? '').map(([local]) => local);
          const code = takingFrom(left, chunk.code).replace(EXPORT, '');
          chunk.code = isShared(chunk.fileName)
            ? `${AT_ONCE}(${WORLD}??={}).${left.get(chunk.fileName)?.place}??=(()=>{${code};return[${locals}]})()\n`
            : `(()=>{${code}})()\n`;
        }
      },
    },
  };
}

/** The place has the module's sum: after an update of the extension an older one may still stand in a page that was open. */
const leftBy = (name: string, code: string): Left => ({
  place: `${name}_${hash('md5', code).slice(0, 6)}`,
  names: namesIn(EXPORT.exec(code)?.[1] ?? '').map(([, exported]) => exported),
});

/** Code whose imports are taken from where they were left. @throws for a file that no page is given */
function takingFrom(left: ReadonlyMap<string, Left>, code: string): string {
  const [whole, list = '', file = ''] = IMPORT.exec(code) ?? [];
  if (whole === undefined) return code;
  const there = left.get(file);
  if (there === undefined) throw new Error(`no page is given ${file}, which a script of pages imports`);
  const locals = new Map(namesIn(list));
  const taken = `const[${there.names.map((name) => locals.get(name) ?? '')}]=${WORLD}.${there.place};`;
  return `${locals.size === 0 ? '' : taken}${takingFrom(left, code.slice(whole.length))}`;
}
