import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

// The soak's own private world is this one: what runs here has one already.
it('a short soak holds every bound', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/soak/run.ts', '--short'], {
    encoding: 'utf8',
    timeout: 180_000,
  });
  expect(status, `${stdout}\n${stderr}`).toBe(0);
}, 200_000);
