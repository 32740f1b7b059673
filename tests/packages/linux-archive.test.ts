import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MANIFEST_FILE } from '../../native-host/registration/manifest.ts';
import { FILES, VERSION } from '../../scripts/package/names.ts';

/** Unpacked and used as its LISEZMOI.txt says, in the home of someone who has nothing else. */
describe('the Linux archive', () => {
  let home: string;
  let program: string;
  const run = (...args: readonly string[]) =>
    spawnSync(program, args, { encoding: 'utf8', env: { HOME: home, PATH: '/usr/bin:/bin', LANG: 'C.UTF-8' } });
  const below = (folder: string): readonly string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const manifests = (): readonly string[] => below(home).filter((path) => path.endsWith(MANIFEST_FILE));

  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), 'compagnon-archive-'));
    const lib = join(home, 'un dossier à moi');
    mkdirSync(lib);
    expect(spawnSync('tar', ['-xzf', FILES.linuxTarball, '-C', lib]).status).toBe(0);
    program = join(lib, `compagnon-ecps-${VERSION}`, 'compagnon-ecps');
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  it('says how to use it, and carries the licences of its parts', () => {
    const files = readdirSync(join(program, '..'));
    expect(files).toEqual(expect.arrayContaining(['LISEZMOI.txt', 'NOTICE', 'LICENSE-node']));
  });

  it('makes itself known to every browser from wherever it was unpacked', () => {
    expect(run('register').status).toBe(0);
    const written = manifests();
    expect(written.length).toBeGreaterThanOrEqual(5);
    for (const path of written) {
      const manifest: unknown = JSON.parse(readFileSync(join(home, path), 'utf8'));
      expect(manifest, path).toMatchObject({ path: realpathSync(program) });
    }
    expect(run('doctor').status).toBe(0);
  });

  it('says which link is broken after the folder was moved, and mends it', () => {
    const moved = join(home, 'ailleurs');
    cpSync(join(program, '..'), moved, { recursive: true, verbatimSymlinks: true });
    rmSync(join(program, '..'), { recursive: true });
    program = join(moved, 'compagnon-ecps');
    expect(run('doctor').status).toBe(3);
    expect(run('doctor', '--repair').status).toBe(0);
    expect(run('doctor').status).toBe(0);
  });

  it('takes back exactly what it wrote', () => {
    expect(run('unregister').status).toBe(0);
    expect(manifests()).toEqual([]);
  });
});
