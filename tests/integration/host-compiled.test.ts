import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, linkSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { BUNDLE, programIn } from '../../scripts/build/host.ts';
import { HOST_PROGRAM } from '../support/host/host.ts';

const folder = dirname(HOST_PROGRAM);
const node = (...args: readonly string[]) => spawnSync(join(folder, 'node'), args, { cwd: folder, encoding: 'utf8' });

it('the code compiled when the host was built is taken by the Node beside it', () => {
  // As program-start.cjs does it, which goes on without a word when V8 refuses the code.
  const load = `
    const bundle = require('node:fs').readFileSync('${BUNDLE}');
    const end = 4 + bundle.readUInt32LE(0);
    const options = { filename: 'program.js', cachedData: bundle.subarray(end) };
    console.log(new (require('node:vm').Script)(bundle.latin1Slice(4, end), options).cachedDataRejected);`;
  expect(node('-e', load).stdout).toBe('false\n');
});

it('the program is ASCII, so that its bytes are its characters', () => {
  expect(programIn(join(folder, BUNDLE)).every((byte) => byte < 0x80)).toBe(true);
});

it('code made of another program of the same length, laid beside the host, is not run', () => {
  const copy = mkdtempSync(join(tmpdir(), 'host-'));
  try {
    cpSync(folder, copy, { recursive: true, filter: (path) => basename(path) !== 'node' });
    linkSync(join(folder, 'node'), join(copy, 'node'));
    const marker = join(copy, 'foreign-code-ran');
    const { length } = programIn(join(copy, BUNDLE));
    const foreign = `(function (require, __filename) { require('node:fs').writeFileSync(${JSON.stringify(marker)}, ''); })`;
    const source = join(copy, 'foreign.js');
    writeFileSync(source, foreign.padEnd(length, ' '));
    const code = join(copy, 'program.code');
    expect(
      node('--hash-seed=1', join(import.meta.dirname, '../../scripts/build/compile.ts'), source, code).status,
    ).toBe(0);
    const run = spawnSync(join(copy, 'compagnon-ecps'), ['--version'], { encoding: 'utf8' });
    expect(existsSync(marker)).toBe(false);
    expect(run.stdout).toMatch(/^compagnon-ecps \d/);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
});
