// npm run fuzz [-- atr]: every target of tests/fuzz, or those named, 100,000 cases each under a new seed, which is printed.
// FUZZ_CASES, FUZZ_SECONDS (a target), FUZZ_SEED say otherwise; FUZZ_PATH runs one case alone.
import { runChild } from './child.ts';

const seed = process.env['FUZZ_SEED'] ?? String(Date.now() % 0x8000_0000);
console.log(`FUZZ_SEED=${seed}`);
const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'fuzz', ...process.argv.slice(2)];
process.exitCode = await runChild(process.execPath, vitest, { FUZZ_CASES: '100000', ...process.env, FUZZ_SEED: seed });
