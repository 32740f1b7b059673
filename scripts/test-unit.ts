import { program } from './steps.ts';

// The unit tests and a short run of the fuzzer: nothing is built and nothing of Debian's is needed.
process.exitCode = await program(process.execPath, [
  'node_modules/vitest/vitest.mjs',
  'run',
  '--project',
  'unit',
  '--project',
  'fuzz',
  ...process.argv.slice(2),
])();
