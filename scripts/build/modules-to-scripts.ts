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
const IMPORT = /^(?:\s|\/\*[^*]*\*\/)*import\s*(?:\{([^}]*)\}\s*from\s*)?["']((?:\.\.?\/)+)([^"']+)["'];?/;
const EXPORT = /export\s*\{([^}]*)\};?\s*$/;

/** Names that a module takes or gives, in their order there: `a as b` is the name before and after. */
const namesIn = (list: string): readonly (readonly [string, string])[] =>
  [...list.matchAll(/([^\s,]+)(?: as ([^\s,]+))?/g)].map(([, name = '', other = name]) => [name, other]);

/** What a module leaves for others: where, and under which names in which order. */
interface Left {
  readonly place: string;
  readonly names: readonly string[];
  /** Files that it takes from. */
  readonly needs: readonly string[];
}
type LeftByFile = ReadonlyMap<string, Left>;

/**
 * Built modules for pages as classic scripts: what one exports it leaves in the world of our scripts, where those that import it take it,
 * modules of our own pages and of the background too.
 */
export function modulesToScripts(): Plugin {
  return {
    name: 'modules-to-scripts',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
        const shared = chunks.filter(({ fileName }) => isShared(fileName));
        const left = new Map(shared.map(({ fileName, name, code }) => [fileName, leftBy(name, code)]));
        if (left.size === 0) return;
        for (const chunk of chunks) {
          const seen = new Set(importsOf(chunk.code).map(({ file }) => file));
          const unseen = chunk.imports.filter((file) => left.has(file) && !seen.has(file));
          if (unseen.length > 0) throw new Error(`${chunk.fileName} does not begin with its imports of ${unseen}`);
          const isScript = isForPages(chunk.fileName);
          const code = takingFrom(left, chunk.code, isScript);
          const place = left.get(chunk.fileName)?.place;
          const locals = namesIn(EXPORT.exec(code)?.[1] ?? '').map(([local]) => local);
          if (place !== undefined)
            chunk.code = `${AT_ONCE}(${WORLD}??={}).${place}??=(()=>{${code.replace(EXPORT, '')};return[${locals}]})()\n`;
          else chunk.code = isScript ? `(()=>{${code.replace(EXPORT, '')}})()\n` : code;
        }
      },
    },
  };
}

/** The place has the module's sum: after an update of the extension an older one may still stand in a page that was open. */
const leftBy = (name: string, code: string): Left => ({
  place: `${name}_${hash('md5', code).slice(0, 6)}`,
  names: namesIn(EXPORT.exec(code)?.[1] ?? '').map(([, exported]) => exported),
  needs: importsOf(code).map(({ file }) => file),
});

/** A file, after all files that it takes from. */
const withNeeds = (file: string, left: LeftByFile): readonly string[] => [
  ...new Set([...(left.get(file)?.needs ?? []).flatMap((one) => withNeeds(one, left)), file]),
];

interface Import {
  readonly text: string;
  readonly names: string;
  readonly folder: string;
  readonly file: string;
}

function importsOf(code: string): readonly Import[] {
  const [text, names = '', folder = '', file = ''] = IMPORT.exec(code) ?? [];
  return text === undefined ? [] : [{ text, names, folder, file }, ...importsOf(code.slice(text.length))];
}

/**
 * Code whose imports are taken from where they were left. A page is given files in their order; a module loads those that it takes from.
 * @throws for a file that no page is given
 */
function takingFrom(left: LeftByFile, code: string, isScript: boolean): string {
  const imports = importsOf(code);
  const taken = imports.map(({ text, names, folder, file }) => {
    const there = left.get(file);
    if (there === undefined && isScript) throw new Error(`no page is given ${file}, which a script of pages imports`);
    if (there === undefined) return text;
    const loading = isScript ? [] : withNeeds(file, left).map((one) => `import${JSON.stringify(folder + one)};`);
    const locals = new Map(namesIn(names));
    const place = `${WORLD}.${there.place}`;
    const taking = locals.size === 0 ? '' : `const[${there.names.map((name) => locals.get(name) ?? '')}]=${place};`;
    return `${loading.join('')}${taking}`;
  });
  return taken.join('') + code.slice(imports.reduce((length, { text }) => length + text.length, 0));
}
