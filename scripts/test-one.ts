import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { inPrivateWorld } from './private-world.ts';
import { makeMinimalRoot } from './setup/minimal-root.ts';
import { program, runSteps, type Step } from './steps.ts';

// One test file in its private world: `npm run test:one -- tests/browser/walk.test.ts [-t "name of a test"]`.

/** The folder of a test is its project (vitest.config.ts), and what must be built before it can run. */
const BUILT_BEFORE = {
  unit: [],
  fuzz: [],
  integration: ['.output/chrome-mv3', '.output/firefox-mv3', 'dist/host/compagnon-ecps'],
  browser: ['.output/chrome-mv3', '.output/firefox-mv3', 'dist/host/compagnon-ecps'],
  windows: ['dist/windows/compagnon-ecps.exe'],
  packages: ['dist/windows/compagnon-ecps.exe', 'dist/stores'],
} as const satisfies Record<string, readonly string[]>;

type Project = keyof typeof BUILT_BEFORE;
const isProject = (name: string): name is Project => Object.hasOwn(BUILT_BEFORE, name);

const [file = '', ...rest] = process.argv.slice(2);
const project = /^(?:\.\/)?tests\/([a-z]+)\//.exec(file)?.[1] ?? '';
if (!isProject(project) || !existsSync(file)) {
  console.error(
    `Usage: npm run test:one -- FILE [-t NAME], FILE under tests/ and one of ${Object.keys(BUILT_BEFORE).join(', ')}`,
  );
  process.exit(2);
}

/** What meets no service of the machine needs no world of its own. */
const isPure = BUILT_BEFORE[project].length === 0;
const isBuilt = BUILT_BEFORE[project].every((path) => existsSync(path));
const builder = project === 'windows' || project === 'packages' ? 'scripts/package.ts' : 'scripts/build.ts';
if (isBuilt && !isPure) console.log('What is built is used as it is; `npm run build` makes it anew.');

const build: readonly Step[] = [
  ...(isBuilt ? [] : [{ name: 'Build', run: program(process.execPath, [builder]) }]),
  ...(project === 'packages' ? [{ name: 'Debian 13 of its own', run: makeMinimalRoot }] : []),
];
const vitest = [process.execPath, resolve('node_modules/vitest/vitest.mjs'), 'run', '--project', project, file];
const [node = '', ...args] = [...vitest, ...rest];
const run = isPure ? program(node, args) : () => inPrivateWorld([node, ...args]);
await runSteps([...build, { name: file, run }]);
