import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface PeerPackage {
  readonly name: string;
  readonly version: string;
}

/** Installs others' packages into a temporary folder, never into ours, and removes it when `use` is done. */
export async function withPackages<T>(
  packages: readonly PeerPackage[],
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'compagnon-rivals-'));
  try {
    execFileSync(
      'npm',
      [
        ...['install', '--silent', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', folder],
        ...packages.map(({ name, version }) => `${name}@${version}`),
      ],
      { stdio: ['ignore', 'ignore', 'inherit'], timeout: 120_000 },
    );
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
