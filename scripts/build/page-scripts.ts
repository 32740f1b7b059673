import { hash } from 'node:crypto';
import type { InlineConfig, Plugin, Rolldown } from 'vite';
import type { Entrypoint, EntrypointGroup } from 'wxt';

/**
 * Scripts of pages that share code. No page can load modules of ours, so each would carry all of it: one file has what the first of them
 * is made of, the others take from it what they need, and a page gets that file before any of them
 * (extension/guide/background/page-scripts.ts).
 */
const SHARED: Readonly<Record<string, readonly [whose: string, ...others: readonly string[]]>> = {
  engine: ['guide', 'teach'],
  drawing: ['overlay', 'picker'],
  targets: ['steps'],
  words: ['vocabulary'],
};

const isShared = (file: string): boolean => file.replace('.js', '') in SHARED;

const isForPages = (file: string): boolean =>
  isShared(file) || Object.values(SHARED).flat().includes(file.replace('.js', ''));

const named = (entries: readonly Entrypoint[], name: string): Entrypoint | undefined =>
  entries.find((entry) => entry.name === name);

/**
 * Has WXT build in one go what shares code, which it would build one by one: scripts of pages, and with our own pages and the background
 * the scripts of the targets, which those know too.
 */
export function groupEntries(groups: EntrypointGroup[]): void {
  const alone = groups.flatMap((group) => (Array.isArray(group) ? [] : [group]));
  const take = (names: readonly string[]): Entrypoint[] => {
    const taken = alone.filter(({ name }) => names.includes(name));
    for (const entry of taken) groups.splice(groups.indexOf(entry), 1);
    return taken;
  };
  const { engine = [], drawing = [], ...known } = SHARED;
  groups.find((group) => Array.isArray(group))?.push(...take(Object.values(known).flat()));
  groups.push(take(engine), take(drawing));
}

/** Makes of such a group its scripts, and the one file that they share: all of the first, and what two others have in common. */
export function shareCode(entries: readonly Entrypoint[], config: InlineConfig): void {
  const here = Object.entries(SHARED).filter(([, [whose]]) => named(entries, whose) !== undefined);
  // Built alone, as `npm run dev` does with what was changed, a script carries all it needs.
  if (here.length === 0 || config.build?.lib) return;
  const output = config.build?.rollupOptions?.output;
  if (output === undefined || Array.isArray(output)) throw new Error('WXT names no output of a group any more');
  // Without a hash of what is in it: an extension comes anew as a whole, and each name stands in the archive twice.
  output.chunkFileNames = ({ name }) => (here.some(([file]) => file === name) ? '[name].js' : 'chunks/[name].js');
  const pathOf = (name: string): string => named(entries, name)?.inputPath ?? '';
  const madeOf = (name: string, context: Rolldown.ChunkingContext): Set<string> =>
    reachedFrom([pathOf(name)], (id) => context.getModuleInfo(id)?.importedIds ?? []);
  // WXT starts it by a module of its own.
  const madeOfBackground = (context: Rolldown.ChunkingContext): Set<string> =>
    reachedFrom(
      context.getModuleInfo(pathOf('background'))?.importers ?? [],
      (id) => context.getModuleInfo(id)?.importedIds ?? [],
    );
  const madeLaterOf = (name: string, context: Rolldown.ChunkingContext): Set<string> =>
    reachedFrom(
      [...madeOf(name, context)].flatMap((id) => context.getModuleInfo(id)?.dynamicallyImportedIds ?? []),
      (id) => context.getModuleInfo(id)?.importedIds ?? [],
    );
  output.codeSplitting = {
    groups: [
      ...here.map(([file, names]) => groupOf(file, (context) => sharedBy(names.map((name) => madeOf(name, context))))),
      // A popup opens once its page is loaded, so every file less is time: its own, and what the background needs of it.
      groupOf('common', (context) => madeOf('popup', context).intersection(madeOfBackground(context))),
      groupOf('popup', (context) => madeOf('popup', context)),
      // What it loads later others have too: in one file each, for a file more costs the stores' packages as much as 200 bytes.
      groupOf('session', (context) => madeLaterOf('popup', context).intersection(madeOfBackground(context))),
      groupOf('panel', (context) => madeLaterOf('popup', context).intersection(madeOf('sidepanel', context))),
    ],
  };
}

/** A file of these modules, those apart that an earlier group has. */
function groupOf(
  name: string,
  modules: (context: Rolldown.ChunkingContext) => ReadonlySet<string>,
): Rolldown.CodeSplittingGroup {
  let inside: ReadonlySet<string> | undefined;
  return {
    debugName: name,
    name(id, context) {
      inside ??= modules(context);
      // A page and its sheets stay by themselves.
      return inside.has(id) && !/\.(?:html|css)/.test(id) ? name : null;
    },
  };
}

function reachedFrom(starts: readonly string[], importsOf: (id: string) => readonly string[]): Set<string> {
  const reached = new Set(starts);
  for (const id of reached) for (const next of importsOf(id)) reached.add(next);
  return reached;
}

/** What the first is made of, and what at least two others are. */
function sharedBy([first, ...others]: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const shared = new Set(first);
  const seen = new Set<string>();
  for (const id of others.flatMap((other) => [...other]))
    if (seen.has(id)) shared.add(id);
    else seen.add(id);
  return shared;
}

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

/** What stands in place of an import: the names taken from where the module left them, or the import itself, which no script of a page can have. */
function taking({ from, names, text }: Import, left: ReadonlyMap<string, Left>, isScript: boolean): string {
  const there = left.get(from.replace(/^(?:\.\.?\/)+/, ''));
  if (there === undefined) {
    if (isScript) throw new Error(`no page is given ${from}, which a script of pages imports`);
    return text;
  }
  const loading = isScript ? '' : `import${JSON.stringify(from)};`;
  return names.size === 0
    ? loading
    : `${loading}const[${there.names.map((name) => names.get(name) ?? '')}]=${WORLD}.${there.place};`;
}

/** A script that leaves its exports in the world of our scripts, once. */
const leaving = ({ place }: Left, code: string, exports: Parts['exports']): string =>
  `(${WORLD}??={}).${place}??=(()=>{${code};return[${exports.map(([local]) => local)}]})()\n`;

const exporting = (exports: Parts['exports']): string =>
  exports.length === 0 ? '' : `export{${exports.map(([local, name]) => `${local} as ${name}`)}};`;

/** Under which name a module leaves what, of its exports in their order. */
interface Left {
  readonly place: string;
  readonly names: readonly string[];
}

/** The name has the module's sum: after an update of the extension an older one may still stand in a page that was open. */
const leftBy = (name: string, code: string, program: Program): Left => ({
  place: `${name}_${hash('md5', code).slice(0, 6)}`,
  names: partsOf(code, program).exports.map(([, exported]) => exported),
});

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
