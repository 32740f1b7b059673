import { buildExtension } from '../build/extension.ts';
import { buildHost } from '../build/host.ts';
import { inPrivateWorld } from '../private-world.ts';
import { runSteps } from '../steps.ts';

const INSIDE = '--inside';

/** Builds, then runs the calling script again in a private world; there it returns the script's own arguments. */
export async function builtAndPrivate(script: string, pictures: string): Promise<readonly string[]> {
  const args = process.argv.slice(2);
  if (args[0] === INSIDE) return args.slice(1);
  await runSteps([
    { name: 'Extension', run: () => buildExtension('chrome') },
    { name: 'Native host', run: buildHost },
    { name: pictures, run: () => inPrivateWorld([process.execPath, script, INSIDE, ...args]) },
  ]);
  process.exit();
}
