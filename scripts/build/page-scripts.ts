import type { InlineConfig, Rolldown } from 'vite';
import type { Entrypoint, EntrypointGroup } from 'wxt';

/**
 * Scripts of pages that are built in one go, and the files of code that they share: no page can load modules of ours, so each script
 * would carry all of it. A page gets these files before the scripts that take from them (extension/guide/background/page-scripts.ts).
 */
const TOGETHER = {
  scripts: ['guide', 'teach', 'overlay', 'picker'],
  shared: ['sight', 'engine', 'drawing'],
};
/** Built with our own pages and the background, which know the targets too. */
const WITH_OWN_PAGES = {
  scripts: ['steps-activate-with-card', 'steps-sign-in', 'steps-update-contact-details', 'vocabulary'],
  shared: ['targets', 'activation', 'signing', 'contacts', 'words'],
};
const BUILDS = [TOGETHER, WITH_OWN_PAGES];

/** Files of our own pages. A popup opens once its last file is loaded: its code is one file, beside what the background has of it. */
const OWN = ['common', 'popup'];

/** The file that holds a module, by the entries that are made of it; null where the bundler may decide. */
function fileFor(entries: ReadonlySet<string>): string | null {
  const searches = entries.has('guide') || entries.has('teach');
  const draws = entries.has('overlay') || entries.has('picker');
  if (searches && draws) return 'sight';
  if (entries.has('guide')) return 'engine';
  if (entries.has('overlay')) return 'drawing';
  if ([...entries].filter((name) => name.startsWith('steps-')).length > 1) return 'targets';
  if (entries.has('steps-activate-with-card')) return 'activation';
  if (entries.has('steps-sign-in')) return 'signing';
  if (entries.has('steps-update-contact-details')) return 'contacts';
  if (entries.has('vocabulary')) return 'words';
  if (entries.has('popup')) return entries.has('background') ? 'common' : 'popup';
  return null;
}

const nameOf = (file: string): string => file.replace('.js', '');

export const isShared = (file: string): boolean => BUILDS.some(({ shared }) => shared.includes(nameOf(file)));

/** Whether a file is given to pages: as a classic script. */
export const isForPages = (file: string): boolean =>
  isShared(file) || BUILDS.some(({ scripts }) => scripts.includes(nameOf(file)));

/** Has WXT build in one go what shares code, which it would build one by one. */
export function groupEntries(groups: EntrypointGroup[]): void {
  const taken = (scripts: readonly string[]): Entrypoint[] => {
    const entries = groups.flatMap((group) => (!Array.isArray(group) && scripts.includes(group.name) ? [group] : []));
    for (const entry of entries) groups.splice(groups.indexOf(entry), 1);
    return entries;
  };
  groups.find((group) => Array.isArray(group))?.push(...taken(WITH_OWN_PAGES.scripts));
  groups.push(taken(TOGETHER.scripts));
}

/** Makes of such a group its scripts and the files that they share. */
export function shareCode(entries: readonly Entrypoint[], config: InlineConfig): void {
  const built = BUILDS.find(({ scripts }) => entries.some(({ name }) => scripts.includes(name)));
  // Built alone, as `npm run dev` does with what was changed, a script carries all it needs.
  if (built === undefined || config.build?.lib) return;
  const output = config.build?.rollupOptions?.output;
  if (output === undefined || Array.isArray(output)) throw new Error('WXT names no output of a group any more');
  output.chunkFileNames = ({ name }) => (built.shared.includes(name) ? '[name].js' : 'chunks/[name]-[hash].js');
  let entriesOf: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  // What a group takes brings what it imports with it: a group each, in the order in which files need each other.
  output.codeSplitting = {
    groups: [...built.shared, ...OWN].map((file) => ({
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
