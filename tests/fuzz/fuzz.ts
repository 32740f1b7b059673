import { createContext, Script } from 'node:vm';
import fc from 'fast-check';
import { it } from 'vitest';
import { Random } from './random.ts';

/** What is tried: one file a target. */
interface Target<Case> {
  /** What is tried against what, in a few words. */
  readonly about: string;
  /** Makes a case: the same numbers, the same case. */
  readonly generate: (random: Random) => Case;
  /**
   * Lets the product have the case. To throw is a crash.
   * @returns what is wrong with its answer, judged by rules that are not the product's own; null when nothing is
   */
  readonly check: (input: Case) => string | null | Promise<string | null>;
  /** The case as a person reads it; left out: hex for bytes, JSON for all else. */
  readonly show?: (input: Case) => string;
}

/** FUZZ_CASES, FUZZ_SECONDS (none: no limit), FUZZ_SEED, and FUZZ_CASE, which runs one case alone. */
const set = (name: string): number | undefined => (process.env[name] ? Number(process.env[name]) : undefined);
/** `npm test` has the same cases in every run, so that what lands does not depend on luck. */
const CASES = set('FUZZ_CASES') ?? 2_000;
const SEED = set('FUZZ_SEED') ?? 20_261_127;

/** Most processor time of a case, ms. Processor time, so that a busy machine does not pass for a slow parser. */
const HANG_MS = 1_000;
/** A case that keeps the thread for so long never comes back: V8 ends it, ms. */
const GIVEN_UP_MS = 15_000;
const CALL = new Script('run()');
const inside = createContext({ run: (): unknown => null });

/** Runs a function and gives it up where no timer could: in a loop without end. @throws ERR_SCRIPT_EXECUTION_TIMEOUT */
function withinLimit<T>(run: () => T): T {
  inside.run = run;
  return CALL.runInContext(inside, { timeout: GIVEN_UP_MS });
}

const LONGEST_SHOWN = 4_000;

const showAny = (input: unknown): string =>
  input instanceof Uint8Array ? Buffer.from(input).toString('hex') : (JSON.stringify(input) ?? String(input));

/** Lets a target have the case of this number. @throws with the case and what is wrong: a crash, a wrong answer or a hang */
export async function tryCase<Case>(
  { generate, check, show = showAny }: Omit<Target<Case>, 'about'>,
  number: number,
): Promise<void> {
  const input = generate(new Random(number));
  const found = (what: string): never => {
    throw new Error(`${what}\ncase: ${show(input).slice(0, LONGEST_SHOWN)}\nagain, alone: FUZZ_CASE=${number}`);
  };
  const startedAt = process.threadCpuUsage();
  const wrong = await Promise.try(() => withinLimit(() => check(input))).catch((thrown: unknown) =>
    found(`crash: ${thrown instanceof Error ? thrown.stack : thrown}`),
  );
  if (wrong !== null) found(`wrong: ${wrong}`);
  const { user, system } = process.threadCpuUsage(startedAt);
  const ms = (user + system) / 1_000;
  if (ms > HANG_MS) found(`hang: ${ms.toFixed(0)} ms of processor time`);
}

/** Makes a target's test: as many cases as are asked for, each made from one number, which fast-check draws and reports. */
export function fuzz<Case>(target: Target<Case>): void {
  const one = set('FUZZ_CASE');
  const numbers = fc.noShrink(fc.noBias(fc.integer({ min: 0, max: 0xffff_ffff })));
  const seconds = set('FUZZ_SECONDS');
  const limit = seconds === undefined ? {} : { interruptAfterTimeLimit: seconds * 1_000 };
  it(target.about, { timeout: 0 }, async () => {
    if (one !== undefined) return tryCase(target, one);
    const property = fc.asyncProperty(numbers, (number) => tryCase(target, number));
    return fc.assert(property, { numRuns: CASES, seed: SEED, ...limit });
  });
}
