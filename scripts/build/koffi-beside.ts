import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BuildOptions } from 'esbuild';

/**
 * Has a bundle load koffi's binary from beside the program, without the package's scripts.
 * @param signed the binary whose sum stands in the program, where the program itself is signed
 */
export const withKoffiBeside = (signed?: string) =>
  ({
    alias: { koffi: resolve('scripts/build/koffi-beside.cjs') },
    define: { KOFFI_SHA256: JSON.stringify(signed === undefined ? '' : hash('sha256', readFileSync(signed))) },
  }) satisfies BuildOptions;
