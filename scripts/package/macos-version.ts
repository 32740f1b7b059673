/** `<mach-o/loader.h>`: a 64-bit program, little-endian, and the command that says which macOS it was built for. */
const MH_MAGIC_64 = 0xfeedfacf;
const HEADER_BYTES = 32;
const LC_BUILD_VERSION = 0x32;

/**
 * The least macOS that a program says it runs on, e.g. `13.5`.
 * @throws for anything but a program for one processor that says so
 */
export function leastMacos(program: Buffer): string {
  if (program.readUInt32LE(0) !== MH_MAGIC_64) throw new Error('no 64-bit Mach-O program');
  const commands = program.readUInt32LE(16);
  for (let index = 0, at = HEADER_BYTES; index < commands; index += 1, at += program.readUInt32LE(at + 4)) {
    if (program.readUInt32LE(at) !== LC_BUILD_VERSION) continue;
    const version = program.readUInt32LE(at + 12);
    return `${version >>> 16}.${(version >>> 8) & 0xff}`;
  }
  throw new Error('the program does not say which macOS it needs');
}
