// What each task needs from Debian, and the script that does it.

/**
 * Debian packages by what they are for.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const PACKAGES = {
  card: ['pcscd', 'libpcsclite1', 'vsmartcard-vpcd', 'opensc'],
  // Compiles the npm package that the tests use as another program (setup/pcsclite.mjs).
  pcsclite: ['libpcsclite-dev', 'g++', 'make', 'python3', 'pkg-config'],
  chromium: ['chromium', 'fonts-dejavu-core'],
  // A window in French, for a person: in another language it offers to translate our pages.
  window: ['chromium-l10n'],
  // Judges pages without a browser around it (tests/support/browser/page-browser.ts).
  pages: ['chromium-headless-shell'],
  firefox: ['firefox-esr'],
  film: ['webp'],
  windows: ['wine', 'wine64', 'nsis', 'xvfb'],
  namespaces: ['util-linux', 'iproute2'],
  // Signed sums of Node's makers.
  makers: ['gnupg', 'gpgv'],
  // From the npm registry alone (setup/real-markup.mjs).
  markup: [],
  ship: ['nsis', 'wixl', 'lintian', 'debootstrap', 'dpkg-dev', 'fakeroot', 'osslsigncode', 'openssl', 'zip'],
};

const BROWSER_TESTS = ['card', 'pcsclite', 'chromium', 'pages', 'firefox', 'namespaces', 'markup'];
const PACKAGE_TESTS = ['card', 'pcsclite', 'chromium', 'firefox', 'windows', 'namespaces', 'ship', 'makers'];
/** Needs of one test file, by its folder below tests/. */
const NEEDS_OF_TESTS = {
  unit: [],
  fuzz: [],
  integration: BROWSER_TESTS,
  browser: BROWSER_TESTS,
  windows: PACKAGE_TESTS,
  packages: PACKAGE_TESTS,
};

/**
 * The groups of packages that a task needs.
 * @param {string} name one of TASKS
 * @param {readonly string[]} args what it is called with: the file, for `test-one`
 * @returns {readonly string[]}
 */
export function needsOf(name, args) {
  const [, folder = ''] = /(?:^|\/)tests\/(\w+)\//.exec(args[0] ?? '') ?? [];
  return (name === 'test-one' ? NEEDS_OF_TESTS[folder] : undefined) ?? TASKS[name].needs;
}

/**
 * A task whose script runs in a private world.
 * @param {string} script
 * @param {readonly string[]} needs
 */
const inPrivateWorld = (script, needs) => ({
  script: 'scripts/private-world.ts',
  args: [script],
  needs: [...needs, 'namespaces'],
});

/**
 * All tests, or a part of them (scripts/test/depth.ts).
 * @param {string} depth
 */
const tests = (depth) => ({
  script: 'scripts/test.ts',
  env: { TEST_DEPTH: depth },
  needs: ['card', 'pcsclite', 'chromium', 'pages', 'firefox', 'windows', 'namespaces', 'ship', 'makers', 'markup'],
});

/**
 * Tasks of `npm run`: the script the pinned Node runs, its arguments and its environment before the caller's, and the groups of packages it needs.
 * @type {Readonly<Record<string, { script: string, args?: readonly string[], env?: Readonly<Record<string, string>>, needs: readonly string[] }>>}
 */
export const TASKS = {
  start: { script: 'scripts/show/start.ts', needs: ['card', 'chromium', 'window', 'namespaces'] },
  test: tests('small'),
  'test-all': tests('all'),
  'test-rest': tests('rest'),
  'test-unit': { script: 'node_modules/vitest/vitest.mjs', args: ['run', '--project=unit'], needs: [] },
  'test-one': { script: 'scripts/test-one.ts', needs: BROWSER_TESTS },
  check: { script: 'scripts/check.ts', needs: [] },
  build: { script: 'scripts/build.ts', needs: [] },
  'build-extension': { script: 'scripts/build.ts', args: ['extension'], needs: [] },
  dev: { script: 'scripts/dev.ts', needs: ['chromium'] },
  soak: inPrivateWorld('scripts/soak.ts', ['card']),
  fuzz: { script: 'scripts/fuzz.ts', needs: [] },
  portals: { script: 'scripts/portals.ts', needs: [] },
  ask: { script: 'scripts/ask.ts', needs: [] },
  why: { script: 'scripts/why.ts', needs: ['chromium'] },
  walk: { script: 'scripts/walk.ts', needs: ['chromium', 'pages'] },
  package: { script: 'scripts/package.ts', needs: ['card', 'ship', 'windows', 'namespaces', 'chromium'] },
  pages: { script: 'scripts/pages.ts', needs: ['chromium'] },
  'node-release': { script: 'scripts/node-release.ts', needs: ['makers'] },
  submit: { script: 'scripts/submit.ts', needs: [] },
  screenshots: inPrivateWorld('scripts/show/screenshots.ts', ['chromium']),
  pictures: inPrivateWorld('scripts/show/pictures.ts', ['chromium', 'film']),
  gallery: inPrivateWorld('scripts/show/gallery.ts', ['chromium']),
  'bench-card': inPrivateWorld('scripts/bench/card.ts', ['card']),
  'bench-host': inPrivateWorld('scripts/bench/host.ts', ['card', 'windows']),
  'bench-locate': { script: 'scripts/bench/locate.ts', needs: ['chromium'] },
  'bench-overlay': { script: 'scripts/bench/overlay.ts', needs: ['chromium'] },
  'bench-popup': inPrivateWorld('scripts/bench/popup.ts', ['card', 'chromium']),
  'bench-words': inPrivateWorld('scripts/bench/words.ts', ['chromium']),
};
