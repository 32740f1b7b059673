import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readSmallFile } from '../../native-host/read-small-file.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'odd-'));
});
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);

it('a plain file is read, through a link too, and one of the kernel’s, which says that it is empty', () => {
  writeFileSync(at('plain'), 'été');
  symlinkSync(at('plain'), at('link'));
  expect([readSmallFile(at('plain'), 'utf8'), readSmallFile(at('link'), 'utf8')]).toEqual(['été', 'été']);
  expect(readSmallFile('/proc/self/status', 'utf8')).toContain('Pid:');
});

it('a pipe that nobody writes into, a device, a folder and a circle of links are refused at once', () => {
  execFileSync('mkfifo', [at('pipe')]);
  symlinkSync('/dev/zero', at('zero'));
  symlinkSync(at('circle'), at('circle'));
  for (const path of [at('pipe'), at('zero'), folder, at('circle')])
    expect(() => readSmallFile(path, 'utf8')).toThrow();
});

it('a file of more bytes than were allowed is refused, one of as many is not, and none is read to its end', () => {
  writeFileSync(at('long'), '');
  truncateSync(at('long'), 100);
  expect(readSmallFile(at('long'), 'latin1', 100)).toHaveLength(100);
  expect(() => readSmallFile(at('long'), 'latin1', 99)).toThrow('more than 99 bytes');
  truncateSync(at('long'), 2 ** 40);
  expect(() => readSmallFile(at('long'), 'latin1')).toThrow('more than');
  expect(() => readSmallFile('/proc/self/status', 'utf8', 10)).toThrow('more than 10 bytes');
});
