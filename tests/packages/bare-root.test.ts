import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { FILES, VERSION } from '../../scripts/package/names.ts';
import { NEEDED_LIBRARIES } from '../../scripts/package/needed-libraries.ts';
import { bareDebian } from '../support/system/bare-debian.ts';

it('on a Debian on which nothing was installed the archive starts with the packages that its LISEZMOI names', () => {
  using debian = bareDebian();
  debian.run('tar', '-xzf', debian.bring(FILES.linuxTarball), '-C', '/tmp');
  const folder = `/tmp/compagnon-ecps-${VERSION}`;
  const binaries = readdirSync(join(debian.root, folder)).filter((file) => file === 'node' || file.endsWith('.node'));
  const missing = binaries.flatMap((file) => [
    ...debian.run('ldd', `${folder}/${file}`).stdout.matchAll(/(\S+) => not found/g),
  ]);
  const needed = new Set(missing.map(([, soname = '']) => NEEDED_LIBRARIES[soname]?.package ?? soname));
  expect(needed).toContain('libatomic1');
  const readme = readFileSync('docs/packages/README-linux.txt', 'utf8');
  for (const name of needed) expect(readme).toContain(name);

  expect(debian.run('dpkg', '--install', ...[...needed].flatMap((name) => debian.archivesOf(name))).status).toBe(0);
  const program = `${folder}/compagnon-ecps`;
  expect(debian.run(program, '--version').stdout).toContain(VERSION);
  const { pcsc } = JSON.parse(debian.run(program, 'diagnose', '--json').stdout);
  expect(['absent', 'stopped']).toContain(pcsc.service);
});
