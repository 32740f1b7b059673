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

await runSteps([
  { name: 'Build', run: program(process.execPath, ['scripts/build.ts']) },
  { name: 'Types, lint, directions', run: program(process.execPath, ['scripts/check.ts']) },
  { name: 'Unit tests', run: () => inPrivateWorld(vitest('unit')) },
  { name: 'Integration tests (real pcscd, virtual reader)', run: () => inPrivateWorld(vitest('integration')) },
  { name: 'Browser tests (Chromium, Firefox)', run: () => inPrivateWorld(vitest('browser')) },
  { name: 'Windows tests (Wine)', run: () => inPrivateWorld(vitest('windows')) },
]);
