import { windowsIn, windowsPath } from '../../../tests/support/windows/wine.ts';
import { makePrefix } from '../../../tests/support/windows/wine-prefix.ts';
import { FILES } from '../../package/names.ts';
import { WINDOWS_NODE } from '../../setup/windows-parts.mjs';
import { median } from '../median.ts';
import { CALLER, HELLO } from './start-linux.ts';

/** Medians of interleaved starts under Wine, ms to the first byte of output: the program's hello, and one letter of an empty node.exe. */
export async function startUnderWine(rounds: number): Promise<{ readonly empty: number; readonly hello: number }> {
  const windows = windowsIn(await makePrefix());
  const empty: number[] = [];
  const hello: number[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      const letter = await windows.run({
        program: windowsPath(WINDOWS_NODE),
        args: ['-e', "process.stdout.write('.')"],
        untilBytes: 1,
      });
      const greeting = await windows.run({
        program: windowsPath(FILES.windowsExe),
        args: CALLER,
        input: HELLO,
        untilBytes: 8,
      });
      if (letter.firstByteMs === null || greeting.firstByteMs === null)
        throw new Error(`no output under Wine: ${letter.stderr}${greeting.stderr}`);
      empty.push(letter.firstByteMs);
      hello.push(greeting.firstByteMs);
    }
  } finally {
    await windows.close();
  }
  return { empty: median(empty), hello: median(hello) };
}
