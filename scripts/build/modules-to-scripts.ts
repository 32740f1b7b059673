import { hash } from 'node:crypto';
import type { Plugin, Rolldown } from 'vite';
import { isForPages, isShared } from './page-scripts.ts';

/** Where our scripts leave things for each other (extension/dom/isolated-world.ts). */
const WORLD = 'globalThis[Symbol.for("compagnon-ecps")]';

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
        const left = new Map(
          chunks
            .filter(({ fileName }) => isShared(fileName))
            .map(({ name, fileName, code }) => [fileName, leftBy(name, code, this.parse(code))]),
        );
        if (left.size === 0) return;
        for (const chunk of chunks) {
          const { imports, exports, rest } = partsOf(chunk.code, this.parse(chunk.code));
          const isScript = isForPages(chunk.fileName);
          const code = imports.map((one) => taking(one, left, isScript)).join('') + rest;
          const there = left.get(chunk.fileName);
          if (there !== undefined) chunk.code = leaving(there, code, exports);
          else if (isScript) chunk.code = `(()=>{${code}})()\n`;
          else chunk.code = `${code}${exporting(exports)}\n`;
        }
      },
    },
  };
}

const fileOf = (from: string): string => from.replace(/^(?:\.\.?\/)+/, '');

/**
 * What stands in place of an import: the names taken from where the module left them, or the import itself, which no script of a page can have.
 * A page is given files in their order; our own modules load before a file those that it takes from.
 */
function taking({ from, names, text }: Import, left: ReadonlyMap<string, Left>, isScript: boolean): string {
  const file = fileOf(from);
  const there = left.get(file);
  if (there === undefined) {
    if (isScript) throw new Error(`no page is given ${from}, which a script of pages imports`);
    return text;
  }
  const folder = from.slice(0, -file.length);
  const loading = isScript
    ? ''
    : withNeeds(file, left)
        .map((one) => `import${JSON.stringify(folder + one)};`)
        .join('');
  return names.size === 0
    ? loading
    : `${loading}const[${there.names.map((name) => names.get(name) ?? '')}]=${WORLD}.${there.place};`;
}

/** A file, after all files that it takes from. */
const withNeeds = (file: string, left: ReadonlyMap<string, Left>): readonly string[] => [
  ...new Set([...(left.get(file)?.needs ?? []).flatMap((one) => withNeeds(one, left)), file]),
];

/** Wraps a script that leaves its exports in the world of our scripts, once. */
const leaving = ({ place }: Left, code: string, exports: Parts['exports']): string =>
  `(${WORLD}??={}).${place}??=(()=>{${code};return[${exports.map(([local]) => local)}]})()\n`;

const exporting = (exports: Parts['exports']): string =>
  exports.length === 0 ? '' : `export{${exports.map(([local, name]) => `${local} as ${name}`)}};`;

/** The name under which a module leaves its exports, and these in their order. */
interface Left {
  readonly place: string;
  readonly names: readonly string[];
  /** Files that it takes from. */
  readonly needs: readonly string[];
}

/** The name has the module's sum: after an update of the extension an older one may still stand in a page that was open. */
function leftBy(name: string, code: string, program: Program): Left {
  const { imports, exports } = partsOf(code, program);
  return {
    place: `${name}_${hash('md5', code).slice(0, 6)}`,
    names: exports.map(([, exported]) => exported),
    needs: imports.map(({ from }) => fileOf(from)),
  };
}

type Program = ReturnType<Rolldown.PluginContext['parse']>;

interface Import {
  readonly from: string;
  /** Local names by the names under which they are exported there. */
  readonly names: ReadonlyMap<string, string>;
  readonly text: string;
}

interface Parts {
  readonly imports: readonly Import[];
  readonly exports: readonly (readonly [local: string, exported: string])[];
  readonly rest: string;
}

/** @param program what a parser made of the code (ESTree) */
function partsOf(code: string, program: Program): Parts {
  const imports: Parts['imports'][number][] = [];
  const exports: [string, string][] = [];
  let rest = code;
  for (const node of program.body.toReversed()) {
    const text = code.slice(node.start, node.end);
    if (node.type === 'ImportDeclaration') {
      const names = node.specifiers.map((one): [string, string] => [
        one.type === 'ImportSpecifier' ? nameOf(one.imported) : unknown(one),
        one.local.name,
      ]);
      imports.unshift({ from: node.source.value, names: new Map(names), text });
    } else if (node.type === 'ExportNamedDeclaration' && node.declaration === null)
      exports.push(
        ...node.specifiers.map(({ local, exported }): [string, string] => [nameOf(local), nameOf(exported)]),
      );
    else if (node.type.startsWith('Export')) unknown(node);
    else continue;
    rest = rest.slice(0, node.start) + rest.slice(node.end);
  }
  return { imports, exports, rest };
}

const unknown = ({ type }: { readonly type: string }): never => {
  throw new Error(`no script can be made of a module with ${type}`);
};

const nameOf = (node: { readonly type: string }): string =>
  'name' in node && typeof node.name === 'string' ? node.name : unknown(node);
