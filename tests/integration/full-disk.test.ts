import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, openSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { HOST_PROGRAM, runHost } from '../support/host/host.ts';

it('a report that finds no room says so in a sentence, fails, and leaves nothing behind', async () => {
  const disk = mkdtempSync(join(tmpdir(), 'full-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4k', 'tmpfs', disk]);
  try {
    writeFileSync(join(disk, 'other'), Buffer.alloc(4096));
    const { code, stderr } = await runHost(['diagnose', '--report', join(disk, 'rapport.html')]);
    expect([code, stderr]).toEqual([
      4,
      expect.stringMatching(/^Impossible d’écrire .*rapport\.html : le disque est plein\./),
    ]);
    expect(readdirSync(disk)).toEqual(['other']);
  } finally {
    execFileSync('umount', [disk]);
    rmSync(disk, { recursive: true });
  }
});

it.each([[['--help']], [['diagnose', '--json']], [['--version']]])(
  '%j into a full file fails and says why',
  async (args) => {
    const child = spawn(HOST_PROGRAM, args, { stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'] });
    let said = '';
    child.stderr?.on('data', (text) => (said += text));
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect([code, said]).toEqual([4, expect.stringContaining('le disque est plein')]);
  },
);
