import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FILES, sourceDate } from '../../scripts/package/names.ts';
import { RELEASED, VERSION } from '../../shared/protocol/version.ts';

it('the version stands in one place', () => {
  expect(JSON.parse(readFileSync('package.json', 'utf8'))).not.toHaveProperty('version');
  expect(JSON.parse(readFileSync('package-lock.json', 'utf8')).packages['']).not.toHaveProperty('version');
  for (const page of ['docs/deploiement.md', 'docs/guide-utilisateur.md']) {
    const named = readFileSync(page, 'utf8').matchAll(/(?:Compagnon-e-CPS-|compagnon-ecps[_-])(\d+\.\d+\.\d+)/g);
    for (const [name, version] of named) expect(version, `${page}: ${name}`).toBe(VERSION);
  }
  expect(FILES.windowsInstaller).toContain(VERSION);
});

it('packed files have the date of the commit; those of a store’s archive, which has no history, the day of the release', () => {
  const { status, stdout } = spawnSync('git', ['log', '-1', '--format=%ct'], { encoding: 'utf8' });
  expect(sourceDate()).toBe(status === 0 ? Number(stdout) : Date.parse(RELEASED) / 1000);
});
