import { program } from './steps.ts';

// The unit tests alone: nothing is built and nothing of Debian's is needed.
process.exitCode = await program(process.execPath, [
  'node_modules/vitest/vitest.mjs',
  'run',
  '--project',
  'unit',
  ...process.argv.slice(2),
])();
