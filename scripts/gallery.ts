import { resolve } from 'node:path';
import { buildExtension } from './build/extension.ts';
import { inPrivateWorld } from './private-world.ts';
import { runSteps } from './steps.ts';

await runSteps([
  { name: 'Extension', run: () => buildExtension('chrome') },
  {
    name: 'Every surface on one page, dist/gallery/index.html',
    run: () => inPrivateWorld([process.execPath, resolve('scripts/gallery/run.ts'), ...process.argv.slice(2)]),
  },
]);
