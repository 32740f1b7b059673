import type { InlineConfig, Rolldown } from 'vite';
import type { Entrypoint, EntrypointGroup } from 'wxt';

/** Scripts of pages that are built in one go, because they share code: no page can load modules of ours. */
const TOGETHER = ['guide', 'teach', 'overlay', 'picker'];

/** Files of code that these share. A page gets them before the scripts that take from them (extension/guide/background/page-scripts.ts). */
const SHARED = ['sight', 'engine', 'drawing'];
/** Files of our own pages. */
const OWN = ['common', 'popup'];

/**
 * The file that holds a module, by the entries that are made of it; null where the bundler may decide. A popup opens once its last file is
 * loaded: its code is one file, beside what the background has of it.
 */
function fileFor(entries: ReadonlySet<string>): string | null {
  const searches = entries.has('guide') || entries.has('teach');
  const draws = entries.has('overlay') || entries.has('picker');
  if (searches && draws) return 'sight';
  if (entries.has('guide')) return 'engine';
  if (entries.has('overlay')) return 'drawing';
  if (entries.has('popup')) return entries.has('background') ? 'common' : 'popup';
  return null;
}

const nameOf = (file: string): string => file.replace('.js', '');

export const isShared = (file: string): boolean => SHARED.includes(nameOf(file));

/** Whether a file of a bundle is given to pages: as a classic script. */
export const isForPages = (file: string): boolean => isShared(file) || TOGETHER.includes(nameOf(file));

/** Has WXT build in one go what shares code, which it would build one by one. */
export function groupEntries(groups: EntrypointGroup[]): void {
  const together = groups.flatMap((group) => (!Array.isArray(group) && TOGETHER.includes(group.name) ? [group] : []));
  for (const entry of together) groups.splice(groups.indexOf(entry), 1);
  groups.push(together);
}

/** Makes of a group of entries these files. */
export function shareCode(entries: readonly Entrypoint[], config: InlineConfig): void {
  // Built alone, as `npm run dev` does with what was changed, a script carries all it needs.
  if (config.build?.lib) return;
  const output = config.build?.rollupOptions?.output;
  if (output === undefined || Array.isArray(output)) throw new Error('WXT names no output of a group any more');
  let entriesOf: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  if (entries.some(({ name }) => TOGETHER.includes(name))) output.chunkFileNames = '[name].js';
  // What a group takes brings what it imports with it: a group each, in the order in which files need each other.
  output.codeSplitting = {
    groups: [...SHARED, ...OWN].map((file) => ({
      debugName: file,
      name(id, context) {
        entriesOf ??= entriesByModule(entries, context);
        // Pages and their style sheets are not grouped.
        const isCode = !/\.(?:html|css)/.test(id);
        return isCode && fileFor(entriesOf.get(id) ?? new Set()) === file ? file : null;
      },
    })),
  };
}

/** The entries that each module is reached from: by what they import, and by what WXT starts them with, but not by that itself. */
function entriesByModule(
  entries: readonly Entrypoint[],
  context: Rolldown.ChunkingContext,
): ReadonlyMap<string, ReadonlySet<string>> {
  const importsOf = (id: string): readonly string[] => context.getModuleInfo(id)?.importedIds ?? [];
  const entriesOf = new Map<string, Set<string>>();
  for (const { name, inputPath } of entries) {
    const reached = new Set([inputPath, ...(context.getModuleInfo(inputPath)?.importers ?? []).flatMap(importsOf)]);
    for (const id of reached) {
      for (const next of importsOf(id)) reached.add(next);
      entriesOf.set(id, (entriesOf.get(id) ?? new Set()).add(name));
    }
  }
  return entriesOf;
}
