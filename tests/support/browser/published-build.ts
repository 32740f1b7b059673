import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'wxt';
import type { ProjectAddresses } from '../../../shared/project-addresses.ts';

/**
 * Builds the extension as it will be once the project has addresses; whoever asks for it removes the folder. In a process of its own: the
 * builder shows its progress.
 * @param addresses in place of the empty ones of shared/project-addresses.ts
 */
export function publishedBuild(addresses: ProjectAddresses): string {
  const outDir = mkdtempSync(join(tmpdir(), 'compagnon-published-'));
  const { status, stderr } = spawnSync(process.execPath, [import.meta.filename, outDir, JSON.stringify(addresses)], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) throw new Error(stderr);
  return join(outDir, 'chrome-mv3');
}

/** @param addresses as JSON */
async function buildInto(outDir: string, addresses: string): Promise<void> {
  const withAddresses = {
    name: 'with-addresses',
    load: (id: string): string | undefined =>
      id.endsWith('shared/project-addresses.ts')
        ? readFileSync(id, 'utf8').replace(/(PROJECT_ADDRESSES: ProjectAddresses = )\{[^}]*\}/, `$1${addresses}`)
        : undefined,
  };
  // What is looked at are words and links: nothing is made small.
  const vite = () => ({ plugins: [withAddresses], build: { minify: false } });
  await build({ browser: 'chrome', outDir, vite });
}

if (import.meta.main) await buildInto(process.argv[2] ?? '', process.argv[3] ?? '');
