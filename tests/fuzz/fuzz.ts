import { createContext, Script } from 'node:vm';
import fc from 'fast-check';
import { it } from 'vitest';

/**
 * Lets the product have a case. To throw is a crash.
 * @returns what is wrong with its answer, judged by rules that are not the product's own; null when nothing is
 */
type Check<Case> = (input: Case) => string | null | Promise<string | null>;

/** FUZZ_CASES, FUZZ_SECONDS (none: no limit) and FUZZ_SEED. */
const set = (name: string): number | undefined => (process.env[name] ? Number(process.env[name]) : undefined);
/** Asked for by hand (`npm run fuzz`). */
const CASES = set('FUZZ_CASES');
/** Without it the same cases in every run, so that what lands does not depend on luck: an eighth of them in `npm test`, the others beyond it. */
const FIRST = 250;
const OTHERS = 1_750;
const SEED = set('FUZZ_SEED') ?? 20_261_127;
const SECONDS = set('FUZZ_SECONDS');
/** FUZZ_PATH leads to one case of the seed, as fast-check reports it. */
const PATH = process.env['FUZZ_PATH'];

/** Most processor time of a case, ms. Processor time, so that a busy machine does not pass for a slow parser. */
const HANG_MS = 1_000;
/** A case that keeps the thread for so long never comes back: V8 ends it where no timer could, ms. */
const GIVEN_UP_MS = 15_000;
const CALL = new Script('run()');
const inside = createContext({ run: (): unknown => null });

/** @throws with what is wrong: a crash, a wrong answer or a hang */
export async function tryCase<Case>(input: Case, check: Check<Case>): Promise<void> {
  const startedAt = process.threadCpuUsage();
  inside.run = () => check(input);
  const wrong = await CALL.runInContext(inside, { timeout: GIVEN_UP_MS });
  if (wrong !== null) throw new Error(`wrong: ${wrong}`);
  const { user, system } = process.threadCpuUsage(startedAt);
  if (user + system > HANG_MS * 1_000) throw new Error(`hang: ${(user + system) / 1_000} ms of processor time`);
}

/** Makes a target's test: as many cases as are asked for; fast-check reports the smallest that fails, its seed and its path. */
export function fuzz<Case>(about: string, cases: fc.Arbitrary<Case>, check: Check<Case>): void {
  const limits = {
    ...(SECONDS === undefined ? {} : { interruptAfterTimeLimit: SECONDS * 1_000 }),
    ...(PATH === undefined ? {} : { path: PATH }),
  };
  const property = fc.asyncProperty(cases, (input) => tryCase(input, check));
  const holds = (numRuns: number, seed: number) => () => fc.assert(property, { numRuns, seed, ...limits });
  it(about, { timeout: 0 }, holds(CASES ?? FIRST, SEED));
  if (CASES === undefined) it(`${about}, in other cases`, { timeout: 0, tags: 'beyond' }, holds(OTHERS, SEED + 1));
}
