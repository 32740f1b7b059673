import { randomOf } from './random.ts';
import type { FuzzTarget } from './target.ts';

/** Most processor time a case may take, ms. Processor time, so that a busy machine does not pass for a slow parser. */
const HANG_MS = 1_000;

/** Findings told in full; the others are counted. */
const TOLD = 5;

/** Longest picture of a case. */
const SHOWN = 4_000;

type FindingKind = 'crash' | 'hang' | 'wrong';

interface Finding {
  readonly kind: FindingKind;
  /** Number of the case under its seed. */
  readonly index: number;
  readonly what: string;
  /** The case, cut where it is long. */
  readonly shown: string;
}

export interface FuzzResult {
  readonly cases: number;
  readonly counts: Readonly<Record<FindingKind, number>>;
  /** The first of them. */
  readonly findings: readonly Finding[];
  readonly slowestMs: number;
}

/** One case by its number. @returns its finding, null when all is well, and the processor time it took, ms */
async function runCase(target: FuzzTarget, seed: number, index: number): Promise<readonly [Finding | null, number]> {
  const made = target.make(randomOf(seed, index));
  const finding = (kind: FindingKind, what: string): Finding => ({
    kind,
    index,
    what,
    shown: made.show().slice(0, SHOWN),
  });
  const startedAt = process.threadCpuUsage();
  const spent = (): number => {
    const { user, system } = process.threadCpuUsage(startedAt);
    return (user + system) / 1_000;
  };
  try {
    const wrong = await made.check();
    const ms = spent();
    if (wrong !== null) return [finding('wrong', wrong), ms];
    return [ms > HANG_MS ? finding('hang', `${ms.toFixed(0)} ms of processor time`) : null, ms];
  } catch (thrown) {
    return [finding('crash', thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)), spent()];
  }
}

/**
 * Runs a target's cases.
 * @param from the first case's number
 * @param onCase told before each case, so that a watchdog knows which one does not come back
 */
export async function runTarget(
  target: FuzzTarget,
  { seed, cases, from = 0 }: { readonly seed: number; readonly cases: number; readonly from?: number },
  onCase: (index: number) => void = () => {},
): Promise<FuzzResult> {
  const counts: Record<FindingKind, number> = { crash: 0, hang: 0, wrong: 0 };
  const findings: Finding[] = [];
  let slowestMs = 0;
  for (let index = from; index < from + cases; index += 1) {
    onCase(index);
    const [finding, ms] = await runCase(target, seed, index);
    slowestMs = Math.max(slowestMs, ms);
    if (finding === null) continue;
    counts[finding.kind] += 1;
    if (findings.length < TOLD) findings.push(finding);
  }
  return { cases, counts, findings, slowestMs };
}

/** Whether a target had neither crash, nor hang, nor wrong answer. */
export const isClean = ({ counts }: FuzzResult): boolean => Object.values(counts).every((count) => count === 0);
