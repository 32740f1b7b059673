import { resolve } from 'node:path';
import { buildExtension } from './build/extension.ts';
import { buildHost } from './build/host.ts';
import { inPrivateWorld } from './private-world.ts';
import { runSteps } from './steps.ts';

await runSteps([
  { name: 'Extension', run: () => buildExtension('chrome') },
  { name: 'Native host', run: buildHost },
  {
    name: 'Pictures for the stores, in dist/stores/screenshots',
    run: () => inPrivateWorld([process.execPath, resolve('scripts/screenshots/run.ts')]),
  },
]);
