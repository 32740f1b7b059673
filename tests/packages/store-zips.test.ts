import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FILES } from '../../scripts/package/names.ts';
import { MOST_BYTES } from '../../scripts/package/size-limits.ts';

describe.each(['chrome', 'edge', 'firefox'] as const)('the zip for the store of %s', (store) => {
  const unzip = (...args: string[]): string =>
    spawnSync('unzip', [...args, FILES.store(store)], { encoding: 'latin1' }).stdout;

  it(`is at most ${MOST_BYTES.storeZip} bytes`, () => {
    expect(statSync(FILES.store(store)).size).toBeLessThanOrEqual(MOST_BYTES.storeZip);
  });

  it('has its licence and those of its parts, and no map of its sources', () => {
    const files = unzip('-Z1').trim().split('\n');
    expect(files).toEqual(expect.arrayContaining(['LICENSE.txt', 'NOTICE.txt', 'manifest.json']));
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
  });

  it('has no file that nothing in it names', () => {
    const files = unzip('-Z1').trim().split('\n');
    const text = unzip('-p');
    const unnamed = files.filter((file) => /\.(?:js|css)$/.test(file) && !text.includes(file.replace(/^.*\//, '')));
    expect(unnamed).toEqual([]);
  });
});
