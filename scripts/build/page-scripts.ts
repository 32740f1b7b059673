import type { InlineConfig, Rolldown } from 'vite';
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

/** Whether a file holds code that scripts of pages share. */
export const isShared = (file: string): boolean => file.replace('.js', '') in SHARED;

/** Whether a file is given to pages: as a classic script, for they can load no modules of ours. */
export const isForPages = (file: string): boolean =>
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
  const { entryFileNames, assetFileNames } = output;
  if (typeof entryFileNames !== 'function' || typeof assetFileNames !== 'string')
    throw new Error('WXT names the files of entries otherwise');
  output.entryFileNames = (info) => entryFileNames(info).replace('-[hash]', '');
  output.assetFileNames = assetFileNames.replace('-[hash]', '');
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
      // Pages and their style sheets are not grouped.
      return inside.has(id) && !/\.(?:html|css)/.test(id) ? name : null;
    },
  };
}

function reachedFrom(starts: readonly string[], importsOf: (id: string) => readonly string[]): Set<string> {
  const reached = new Set(starts);
  for (const id of reached) for (const next of importsOf(id)) reached.add(next);
  return reached;
}

/** The modules of the first script, and those that at least two others have in common. */
function sharedBy([first, ...others]: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const shared = new Set(first);
  const seen = new Set<string>();
  for (const id of others.flatMap((other) => [...other]))
    if (seen.has(id)) shared.add(id);
    else seen.add(id);
  return shared;
}
