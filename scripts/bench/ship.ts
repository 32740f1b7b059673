import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { FILES } from '../package/names.ts';
import { inPrivateWorld } from '../private-world.ts';

const NEEDED = [
  FILES.windowsInstaller,
  FILES.windowsExe,
  FILES.store('chrome'),
  FILES.store('edge'),
  FILES.store('firefox'),
];

const missing = NEEDED.filter((file) => !existsSync(file));
if (missing.length > 0) {
  console.error(`Not there: ${missing.join(', ')}. First: npm run package`);
  process.exit(2);
}
process.exitCode = await inPrivateWorld([process.execPath, resolve('scripts/bench/ship/run.ts')]);
