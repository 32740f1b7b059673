import type { InlineConfig, Rolldown } from 'vite';
import type { Entrypoint, EntrypointGroup } from 'wxt';

type Modules = ReadonlySet<string>;

type Holds = (of: (entry: string) => Modules) => Modules;

/** The scripts that leave what a guide searches for. */
const GUIDES = ['steps-activate-with-card', 'steps-sign-in', 'steps-update-contact-details'] as const;

const inSeveral = (all: readonly Modules[]): Modules =>
  new Set(all.flatMap((modules, at) => [...modules].filter((one) => all.slice(0, at).some((other) => other.has(one)))));

/**
 * Scripts of pages that are built in one go, and the files of code that they share: no page can load modules of ours, so each script
 * would carry all of it. A file holds the modules given here from those that an entry is made of, but what an earlier file has. A page
 * gets these files before the scripts that take from them (extension/guide/background/page-scripts.ts).
 */
const BUILDS: readonly { readonly scripts: readonly string[]; readonly shared: Readonly<Record<string, Holds>> }[] = [
  {
    scripts: ['guide', 'teach', 'overlay', 'picker'],
    shared: {
      sight: (of) =>
        of('guide')
          .union(of('teach'))
          .intersection(of('overlay').union(of('picker'))),
      engine: (of) => of('guide'),
      drawing: (of) => of('overlay'),
    },
  },
  // Built with our own pages and the background, which know the targets too.
  {
    scripts: [...GUIDES, 'vocabulary'],
    shared: {
      targets: (of) => inSeveral(GUIDES.map(of)),
      activation: (of) => of('steps-activate-with-card'),
      signing: (of) => of('steps-sign-in'),
      contacts: (of) => of('steps-update-contact-details'),
      words: (of) => of('vocabulary'),
    },
  },
];

/** Files of our own pages. A popup opens once its last file is loaded: its code is one file, beside what the background has of it. */
const OWN_PAGES: Readonly<Record<string, Holds>> = {
  common: (of) => of('popup').intersection(of('background')),
  popup: (of) => of('popup'),
};

/** Whether a file holds code that scripts of pages share. */
export const isShared = (file: string): boolean =>
  BUILDS.some(({ shared }) => Object.hasOwn(shared, file.replace('.js', '')));

/** Whether a file is given to pages: as a classic script, for they can load no modules of ours. */
export const isForPages = (file: string): boolean =>
  isShared(file) || BUILDS.some(({ scripts }) => scripts.includes(file.replace('.js', '')));

/** Has WXT build in one go what shares code, which it would build one by one. */
export function groupEntries(groups: EntrypointGroup[]): void {
  const ownPages = groups.find((group) => Array.isArray(group)) ?? [];
  const alone = groups.flatMap((group) => (Array.isArray(group) ? [] : [group]));
  const [together = [], withOwnPages = []] = BUILDS.map(({ scripts }) =>
    alone.filter(({ name }) => scripts.includes(name)),
  );
  for (const entry of [...together, ...withOwnPages]) groups.splice(groups.indexOf(entry), 1);
  ownPages.push(...withOwnPages);
  groups.push(together);
}

/** Makes of such a group its scripts and the files that they share. */
export function shareCode(entries: readonly Entrypoint[], config: InlineConfig): void {
  const paths = new Map(entries.map(({ name, inputPath }) => [name, inputPath]));
  const built = BUILDS.find(({ scripts }) => scripts.every((name) => paths.has(name)));
  // Built alone, as `npm run dev` does with what was changed, a script carries all it needs.
  if (built === undefined || config.build?.lib) return;
  const output = config.build?.rollupOptions?.output;
  if (output === undefined || Array.isArray(output)) throw new Error('WXT names no output of a group any more');
  output.chunkFileNames = ({ name }) => (Object.hasOwn(built.shared, name) ? '[name].js' : 'chunks/[name]-[hash].js');
  output.codeSplitting = {
    groups: Object.entries({ ...built.shared, ...OWN_PAGES }).map(([file, holds]) =>
      groupOf(file, (context) => holds((entry) => madeOf(paths.get(entry), context))),
    ),
  };
}

/** A file of these modules, those apart that an earlier group has; pages and their style sheets are not grouped. */
function groupOf(name: string, modules: (context: Rolldown.ChunkingContext) => Modules): Rolldown.CodeSplittingGroup {
  let inside: Modules | undefined;
  return {
    debugName: name,
    name(id, context) {
      inside ??= modules(context);
      return inside.has(id) && !/\.(?:html|css)/.test(id) ? name : null;
    },
  };
}

/** The modules that an entry is made of, and what WXT starts it with, but that start itself; none where this build has no such entry. */
function madeOf(path: string | undefined, context: Rolldown.ChunkingContext): Modules {
  if (path === undefined) return new Set();
  const importsOf = (id: string): readonly string[] => context.getModuleInfo(id)?.importedIds ?? [];
  const reached = new Set([path, ...(context.getModuleInfo(path)?.importers ?? []).flatMap(importsOf)]);
  for (const id of reached) for (const next of importsOf(id)) reached.add(next);
  return reached;
}
