import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** The folders of extension/locate, each above those it may import. docs/locator.md */
const LOCATE = {
  text: [],
  page: ['text'],
  state: ['page', 'text'],
  look: ['page', 'state', 'surroundings', 'text'],
  surroundings: ['page', 'state', 'text'],
  rules: ['look', 'page', 'state', 'surroundings', 'text'],
  decide: ['look', 'match.ts', 'page', 'rules', 'state', 'surroundings', 'text'],
  'locator.ts': ['decide', 'match.ts', 'page', 'state'],
  'explain.ts': ['decide', 'locator.ts', 'match.ts', 'page', 'rules', 'surroundings'],
  follow: ['decide', 'locator.ts', 'match.ts', 'page', 'state', 'text'],
  teach: ['decide', 'look', 'match.ts', 'page', 'rules', 'similarity.ts', 'surroundings', 'text'],
} satisfies Readonly<Record<string, readonly string[]>>;

/** The folders of extension/overlay, in the same way; what stands beside them puts them together. docs/overlay.md */
const OVERLAY = {
  page: [],
  subject: ['page'],
  host: [],
  bubble: ['host'],
} satisfies Readonly<Record<string, readonly string[]>>;

const UNDER_OVERLAY = ['extension/contracts', 'extension/design', 'extension/dom', 'extension/sight', 'shared'];

/** The folders of extension/guide, in the same way. docs/guides.md */
const GUIDE = {
  session: [],
  messages: ['session'],
  storage: ['messages', 'session'],
  background: ['messages', 'page/script-exchange', 'session', 'storage'],
  page: ['messages', 'session'],
} satisfies Readonly<Record<string, readonly string[]>>;

/** The folders of tests/support, in the same way. */
const SUPPORT = {
  browser: [],
  card: [],
  host: [],
  system: [],
  windows: ['host'],
  locator: ['browser'],
  overlay: ['browser'],
  guide: ['browser', 'overlay'],
  desks: ['browser'],
} satisfies Readonly<Record<string, readonly string[]>>;
/** What these use beside one another: the product, the stand-ins, and what all tests need. */
const UNDER_SUPPORT = [
  'extension',
  'native-host',
  'scripts',
  'shared',
  'tests/portals',
  'tests/support/portal-page.ts',
  'tests/support/until.ts',
];

/** Folders inside another: they may also import what that one may, but of its own folders only those named. */
const inside = (
  parent: string,
  outside: readonly string[],
  folders: Readonly<Record<string, readonly string[]>>,
): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    Object.entries(folders).map(([folder, others]) => [
      `${parent}/${folder}`,
      [...outside, ...[folder, ...others].map((one) => `${parent}/${one}`)],
    ]),
  );

/** Who may import whom, by folder: the longest key that a file is under decides. docs/architecture.md */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  shared: ['shared'],
  'native-host': ['native-host', 'shared'],
  'extension/contracts': ['extension/contracts', 'shared'],
  'extension/design': ['extension/design'],
  'extension/dom': ['extension/dom'],
  'extension/locate/match.ts': [],
  'extension/locate/similarity.ts': ['extension/locate/teach'],
  'extension/sight': ['extension/sight', 'extension/dom'],
  ...inside('extension/locate', ['extension/dom', 'extension/sight', 'shared'], LOCATE),
  'extension/overlay': ['extension/overlay', ...UNDER_OVERLAY],
  ...inside('extension/overlay', UNDER_OVERLAY, OVERLAY),
  ...inside('extension/guide', ['extension/contracts', 'extension/locate', 'extension/dom', 'shared'], GUIDE),
  'extension/host-link': ['extension/host-link', 'shared'],
  'extension/ui': ['extension/ui', 'extension/design', 'extension/guide', 'extension/host-link', 'shared'],
  'extension/entrypoints': ['extension', 'shared'],
  ...inside('tests/support', UNDER_SUPPORT, SUPPORT),
};

/** Packages that only few places may import: one boundary for each foreign interface on each system. */
const PACKAGE_HOMES: Readonly<Record<string, readonly string[]>> = {
  // In tests it is another program beside ours.
  pcsclite: ['tests/support/card'],
  koffi: ['native-host/windows', 'native-host/pcsc/library/functions.ts'],
};

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^'";]*?from\s*'([^']+)'|(?:^|\n)\s*import\s*'([^']+)'|import\(\s*'([^']+)'\s*\)/g;

const isUnder = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);

/** What each file of the tree imports, as it is written and, of our own files, as a path. */
function importsOfTree(): ReadonlyMap<string, readonly { readonly target: string; readonly path: string | null }[]> {
  return new Map(
    globSync('{shared,native-host,extension,scripts,tests}/**/*.{ts,tsx}').map((file) => [
      file,
      [...readFileSync(file, 'utf8').matchAll(IMPORT)].map((match) => {
        const target = match[1] ?? match[2] ?? match[3] ?? '';
        return { target, path: target.startsWith('.') ? relative('.', join(dirname(file), target)) : null };
      }),
    ]),
  );
}

type Imports = ReturnType<typeof importsOfTree>;

/** Every import that goes against the directions, one sentence each. */
function wrongDirections(imports: Imports): readonly string[] {
  const folders = Object.keys(MAY_IMPORT).sort((a, b) => b.length - a.length);
  return [...imports].flatMap(([file, targets]) => {
    const folder = folders.find((candidate) => isUnder(file, candidate));
    if (folder === undefined) return [];
    const allowed = MAY_IMPORT[folder] ?? [];
    return targets.flatMap(({ target, path }) => {
      if (path !== null) return allowed.some((place) => isUnder(path, place)) ? [] : [`${file} imports ${path}`];
      if (folder === 'shared' && target.startsWith('node:')) return [`${file} imports ${target}: shared/ does no I/O`];
      const homes = PACKAGE_HOMES[target];
      return homes === undefined || homes.some((home) => isUnder(file, home))
        ? []
        : [`${file} imports ${target}, which only ${homes.join(' and ')} may`];
    });
  });
}

/** Prints the wrong imports; exit code 1 when there are any. Circles are Biome's to find. */
export async function checkDirections(): Promise<number> {
  const problems = wrongDirections(importsOfTree());
  for (const problem of problems) console.error(problem);
  return problems.length === 0 ? 0 : 1;
}
