import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { leastMacos } from '../../scripts/package/macos-version.ts';
import { LEAST_MACOS } from '../../shared/downloads.ts';
import { getHostText } from '../../shared/messages/fr/get-host.ts';

/** A Mach-O program of two load commands, the second of which says that macOS 13.5 is needed. */
function program(magic = 0xfeedfacf): Buffer {
  const bytes = Buffer.alloc(32 + 24 + 24);
  bytes.writeUInt32LE(magic, 0);
  bytes.writeUInt32LE(2, 16);
  for (const [at, command] of [
    [32, 0x1b],
    [56, 0x32],
  ] as const) {
    bytes.writeUInt32LE(command, at);
    bytes.writeUInt32LE(24, at + 4);
  }
  bytes.writeUInt32LE((13 << 16) | (5 << 8), 56 + 12);
  return bytes;
}

describe('the least macOS', () => {
  it('is read from the program itself', () => {
    expect(leastMacos(program())).toBe(LEAST_MACOS);
    expect(() => leastMacos(program(0xcafebabe))).toThrow('no 64-bit Mach-O');
    const silent = program();
    silent.writeUInt32LE(1, 16);
    expect(() => leastMacos(silent)).toThrow('does not say');
  });

  it('is said wherever the Mac’s file is offered or installed', () => {
    const said = `macOS ${LEAST_MACOS} ou plus récent`;
    expect(getHostText.files['macos-arm64']).toContain(said);
    expect(getHostText.files['macos-x64']).toContain(said);
    for (const file of ['docs/packages/README-macos.txt', 'scripts/package/macos-install.sh', 'docs/deploiement.md'])
      expect(readFileSync(file, 'utf8'), file).toContain(said);
  });
});
