import { resolve } from 'node:path';
import { inPrivateWorld } from './private-world.ts';
import { program, runSteps } from './steps.ts';

const vitest = (project: string): readonly string[] => [
  process.execPath,
  resolve('node_modules/vitest/vitest.mjs'),
  'run',
  '--project',
  project,
];

/** Wine and the packages take minutes; a variable leaves them out while one works on something else, and says so. */
const skips = process.env['SKIP_PACKAGES'] === '1';
if (skips)
  console.log('SKIP_PACKAGES=1: packages, Windows under Wine and the Debian package are NOT tested in this run.');

const inWorld = (project: string) => () => inPrivateWorld(vitest(project));
const script = (...args: readonly string[]) => program(process.execPath, args);

await runSteps([
  { name: 'Build', run: script('scripts/build.ts') },
  { name: 'Types, lint, directions', run: script('scripts/check.ts') },
  { name: 'Unit tests', run: inWorld('unit') },
  { name: 'Integration tests (real pcscd, virtual reader)', run: inWorld('integration') },
  { name: 'Browser tests (Chromium, Firefox)', run: inWorld('browser') },
  ...(skips
    ? []
    : [
        { name: 'Windows program and installer', run: script('scripts/package.ts', 'windows') },
        { name: 'Windows tests (Wine)', run: inWorld('windows') },
        { name: 'Debian package and archive', run: script('scripts/package.ts', 'linux') },
        { name: 'Package tests', run: inWorld('packages') },
      ]),
]);
