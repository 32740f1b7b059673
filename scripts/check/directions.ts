import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Folders and files, and what each may import. */
type Rooms = Readonly<Record<string, readonly string[]>>;

/** Folders inside another: they may import what is named for all of them, and of that folder those named in their row. */
const inside = (parent: string, forAll: readonly string[], folders: Rooms): Rooms =>
  Object.fromEntries(
    Object.entries(folders).map(([folder, others]) => [
      `${parent}/${folder}`,
      [...forAll, ...[folder, ...others].map((one) => `${parent}/${one}`)],
    ]),
  );

const UNDER_OVERLAY = ['extension/contracts', 'extension/design', 'extension/dom', 'extension/sight', 'shared'];

/** The product, the stand-ins, what was set up, and what all tests need. */
const UNDER_SUPPORT = [
  'extension',
  'native-host',
  'scripts/setup',
  'shared',
  'tests/portals',
  'tests/support/bundle.ts',
  'tests/support/during.ts',
  'tests/support/portal-page.ts',
  'tests/support/spread.ts',
  'tests/support/until.ts',
];

/** Who may import whom, by folder: the longest key that a file is under decides. docs/architecture.md, locator.md, overlay.md, guides.md */
const MAY_IMPORT: Rooms = {
  shared: ['shared'],
  'native-host': ['native-host', 'shared'],
  'extension/contracts': ['extension/contracts', 'shared'],
  'extension/design': ['extension/design'],
  'extension/dom': ['extension/dom'],
  'extension/sight': ['extension/sight', 'extension/dom'],
  'extension/locate/match.ts': [],
  'extension/locate/similarity.ts': ['extension/locate/teach'],
  ...inside('extension/locate', ['extension/dom', 'extension/sight', 'shared'], {
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
    teach: [
      'decide',
      'explain.ts',
      'look',
      'match.ts',
      'page',
      'rules',
      'similarity.ts',
      'state',
      'surroundings',
      'text',
    ],
  }),
  // What stands beside these puts them together.
  'extension/overlay': ['extension/overlay', ...UNDER_OVERLAY],
  ...inside('extension/overlay', UNDER_OVERLAY, { page: [], subject: ['page'], host: [], bubble: ['host'] }),
  ...inside(
    'extension/guide',
    ['extension/browser.ts', 'extension/contracts', 'extension/locate', 'extension/dom', 'shared'],
    {
      session: [],
      walk: ['session'],
      decision: ['session'],
      messages: ['decision', 'session'],
      storage: ['messages', 'session', 'walk'],
      background: ['decision', 'messages', 'page/script-exchange', 'session', 'storage', 'walk'],
      page: ['decision', 'messages', 'session'],
    },
  ),
  'extension/host-link': ['extension/browser.ts', 'extension/host-link', 'shared'],
  'extension/ui': [
    'extension/browser.ts',
    'extension/ui',
    'extension/design',
    'extension/guide',
    'extension/host-link',
    'shared',
  ],
  'extension/entrypoints': ['extension', 'shared'],
  // Under what stands in for the world, which is under our programs: tests alone import all.
  'scripts/setup': ['scripts/setup', 'scripts/child.ts', 'scripts/package/needed-libraries.ts'],
  'tests/portals': ['tests/portals', 'shared'],
  'tests/virtual-card': ['tests/virtual-card', 'native-host', 'shared'],
  scripts: ['extension', 'native-host', 'scripts', 'shared', 'tests/portals', 'tests/support', 'tests/virtual-card'],
  ...inside('tests/support', UNDER_SUPPORT, {
    browser: [],
    card: [],
    host: [],
    system: [],
    windows: ['host'],
    locator: ['browser'],
    overlay: ['browser'],
    guide: ['browser', 'overlay'],
    desks: ['browser'],
  }),
};

const FOLDERS = Object.keys(MAY_IMPORT).sort((a, b) => b.length - a.length);

/** Packages that only few places may import: one boundary for each foreign interface on each system. */
const PACKAGE_HOMES: Rooms = {
  // In tests it is another program beside ours.
  pcsclite: ['tests/support/card'],
  koffi: ['native-host/windows', 'native-host/pcsc/library/functions.ts'],
};

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^'";]*?from\s*'([^']+)'|(?:^|\n)\s*import\s*'([^']+)'|import\(\s*'([^']+)'\s*\)/g;

const isUnder = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);

/** Why a file may not import something, as it is written there; null when it may. */
function problemOf(file: string, target: string): string | null {
  const folder = FOLDERS.find((candidate) => isUnder(file, candidate));
  if (folder === undefined) return null;
  if (target.startsWith('.')) {
    const path = relative('.', join(dirname(file), target));
    return MAY_IMPORT[folder]?.some((place) => isUnder(path, place)) ? null : `imports ${path}`;
  }
  if (folder === 'shared' && target.startsWith('node:')) return `imports ${target}: shared/ does no I/O`;
  const homes = PACKAGE_HOMES[target];
  return homes === undefined || homes.some((home) => isUnder(file, home))
    ? null
    : `imports ${target}, which only ${homes.join(' and ')} may`;
}

/** Every import that goes against the directions. Circles are Biome's to find. */
export const wrongDirections = (): readonly string[] =>
  globSync('{shared,native-host,extension,scripts,tests}/**/*.{ts,tsx}').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(IMPORT)].flatMap((match) => {
      const problem = problemOf(file, match[1] ?? match[2] ?? match[3] ?? '');
      return problem === null ? [] : [`${file} ${problem}`];
    }),
  );
