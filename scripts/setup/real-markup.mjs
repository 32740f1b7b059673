import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the packages lie afterwards; never committed, never shipped. */
export const REAL_MARKUP = '.cache/real-markup';

/**
 * Pages and components of other people, on which the locator is tried (docs/testing.md): the folder of each, its package and version, the
 * sum of its file as a lock file has it, and the parts that are unpacked; none: all of it. No package.json, which would bring the
 * hundreds of packages that these depend on and no test reads.
 */
const LIST = 'tests/real-markup/packages.json';
const STAMP = join(REAL_MARKUP, '.installed-for');

/** @type {(message: string) => never} */
function fail(message) {
  console.error(message);
  process.exit(1);
}

/** Fetches the packages of the list from the npm registry, once for each state of it. */
export function installRealMarkup() {
  const wanted = createHash('sha256').update(readFileSync(LIST)).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  console.log('Fetching the pages and components the locator is tried on (some 100 MB, once)…');
  rmSync(REAL_MARKUP, { recursive: true, force: true });
  const archives = mkdtempSync(join(tmpdir(), 'real-markup-'));
  /** @type {readonly [string, { package: string, integrity: string, parts?: readonly string[] }][]} */
  const list = Object.entries(JSON.parse(readFileSync(LIST, 'utf8')));
  const pack = ['pack', '--silent', '--pack-destination', archives, ...list.map(([, one]) => one.package)];
  if (spawnSync('npm', pack, { stdio: ['ignore', 'ignore', 'inherit'] }).status !== 0)
    fail('npm could not fetch them; its own messages are above.');
  for (const [folder, { package: source, integrity, parts = [] }] of list) {
    const archive = join(archives, `${source.replace(/^@/, '').replace(/[/@]/g, '-')}.tgz`);
    if (`sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}` !== integrity)
      fail(`${source} is not the file that ${LIST} names by its sum.`);
    const into = join(REAL_MARKUP, 'node_modules', folder);
    mkdirSync(into, { recursive: true });
    const inside = parts.map((part) => `package/${part}`);
    const unpack = ['-xzf', archive, '-C', into, '--strip-components=1', ...inside];
    if (spawnSync('tar', unpack, { stdio: 'inherit' }).status !== 0) fail(`${source} could not be unpacked.`);
  }
  rmSync(archives, { recursive: true, force: true });
  writeFileSync(STAMP, wanted);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) installRealMarkup();
