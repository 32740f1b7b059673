import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { HOST_PROGRAM } from '../support/host.ts';

const folder = dirname(HOST_PROGRAM);
const node = (...args: readonly string[]) => spawnSync(join(folder, 'node'), args, { cwd: folder, encoding: 'utf8' });

it('the code compiled when the host was built is taken by the Node beside it', () => {
  // As program-start.cjs does it, which goes on without a word when V8 refuses the code.
  const load = `
    const { readFileSync } = require('node:fs');
    const options = { filename: 'program.js', cachedData: readFileSync('program.code') };
    console.log(new (require('node:vm').Script)(readFileSync('program.js', 'latin1'), options).cachedDataRejected);`;
  expect(node('-e', load).stdout).toBe('false\n');
});

it('the program is ASCII, so that its bytes are its characters', () => {
  expect(readFileSync(join(folder, 'program.js')).every((byte) => byte < 0x80)).toBe(true);
});
