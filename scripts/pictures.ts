import { resolve } from 'node:path';
import { buildExtension } from './build/extension.ts';
import { inPrivateWorld } from './private-world.ts';
import { runSteps } from './steps.ts';

await runSteps([
  { name: 'Extension', run: () => buildExtension('chrome') },
  {
    name: 'Pictures of README and the guide for users, in docs/pictures',
    run: () => inPrivateWorld([process.execPath, resolve('scripts/pictures/run.ts')]),
  },
]);
