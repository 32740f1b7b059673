// npm run fuzz [-- --target ID] [--cases N] [--seed N] [--case N]: every target against made-up and damaged input (scripts/fuzz).
// The same seed makes the same cases; --case runs one of them again, alone.
import { parseArgs } from 'node:util';
import { isClean } from './fuzz/engine.ts';
import { TARGETS, targetNamed } from './fuzz/targets.ts';
import { runWatched } from './fuzz/watched.ts';

const CASES = 100_000;

const { values } = parseArgs({
  options: {
    target: { type: 'string' },
    cases: { type: 'string' },
    seed: { type: 'string' },
    case: { type: 'string' },
  },
});

/** A whole number that was given. Ends the program with a sentence when it is none. */
function number(name: 'cases' | 'seed' | 'case', otherwise: number): number {
  const text = values[name];
  if (text === undefined) return otherwise;
  if (!/^\d{1,10}$/.test(text)) fail(`--${name} takes a whole number, not "${text}"`);
  return Number(text);
}

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

if (values.target !== undefined && targetNamed(values.target) === undefined)
  fail(`No target "${values.target}". Known: ${TARGETS.map(({ id }) => id).join(', ')}`);

const seed = number('seed', Date.now() % 0x1_0000_0000);
const one = values.case === undefined ? null : number('case', 0);
const cases = one === null ? number('cases', CASES) : 1;
let clean = true;
console.log(`seed ${seed}, ${cases} case(s) a target`);
for (const { id, about } of TARGETS) {
  if (values.target !== undefined && values.target !== id) continue;
  const startedAt = performance.now();
  const result = await runWatched(id, seed, cases, one ?? 0);
  const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1);
  const { crash, hang, wrong } = result.counts;
  clean &&= isClean(result);
  console.log(
    `${id.padEnd(18)} ${String(result.cases).padStart(7)} cases, ${crash} crashes, ${hang} hangs, ${wrong} wrong; ` +
      `slowest ${result.slowestMs.toFixed(0)} ms, ${seconds} s in all. ${about}`,
  );
  for (const { kind, index, what, shown } of result.findings) {
    console.log(`  ${kind}: ${what}\n    case: ${shown}`);
    console.log(`    again: npm run fuzz -- --target ${id} --seed ${seed} --case ${index}`);
  }
}
process.exitCode = clean ? 0 : 1;
