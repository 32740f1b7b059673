import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const run = (command: string, args: readonly string[], cwd = '.') =>
  spawnSync(command, args, { cwd, encoding: 'utf8' });

/** What a reviewer of the Firefox store does (docs/stores.md), with the packages that are already installed. */
it('the sources as committed build the add-on that is shipped, byte for byte', () => {
  const folder = mkdtempSync(join(tmpdir(), 'compagnon-sources-'));
  try {
    const unpacked = join(folder, 'sources');
    mkdirSync(unpacked);
    expect(run('sh', ['-c', 'git archive HEAD | tar -x -C "$0"', unpacked]).status).toBe(0);
    symlinkSync(resolve('node_modules'), join(unpacked, 'node_modules'));
    const build = run(
      process.execPath,
      ['-e', "process.exitCode = await (await import('./scripts/build/extension.ts')).buildExtension('firefox')"],
      unpacked,
    );
    expect(build.stderr).toBe('');
    expect(build.status).toBe(0);
    // With uncommitted changes the two differ for a good reason.
    const isCommitted = run('git', ['status', '--porcelain', 'extension', 'shared', 'wxt.config.ts']).stdout === '';
    if (isCommitted)
      expect(run('diff', ['-r', join(unpacked, '.output/firefox-mv3'), '.output/firefox-mv3']).stdout).toBe('');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
