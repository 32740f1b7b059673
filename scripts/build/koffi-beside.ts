import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BuildOptions, Plugin } from 'esbuild';

/** Has koffi's scripts, which are bundled, take the one binary that this program is built with, and look for no other. */
const addonBesideProgram: Plugin = {
  name: 'addon-beside-program',
  setup({ onResolve }) {
    onResolve({ filter: /\/static\.cjs$/ }, () => ({ path: resolve('scripts/build/koffi-beside.cjs') }));
  },
};

/**
 * What bundles koffi's scripts into a program of another system, beside which its binary lies.
 * @param packages that system's node_modules
 * @param addon the binary as it is shipped: its sum stands in the program
 */
export const withKoffiBeside = (packages: string, addon: string) =>
  ({
    alias: { koffi: resolve(packages, 'koffi/index.cjs') },
    plugins: [addonBesideProgram],
    define: { KOFFI_SHA256: JSON.stringify(hash('sha256', readFileSync(addon))) },
  }) satisfies BuildOptions;
