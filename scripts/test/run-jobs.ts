import { processorSeconds } from './processor-time.ts';

/** A piece of work that runs beside others. */
export interface Job {
  readonly name: string;
  /** What it is counted with. */
  readonly kind: string;
  /** Share of the capacity it takes while it runs: less for a job that mostly waits, or watches no clock. */
  readonly weight: number;
  /** What it takes on two quiet cores, about. */
  readonly seconds: number;
  /** Names of the jobs that must have succeeded before; of those that are not run, none counts. */
  readonly after: readonly string[];
  /** @param onLine gets each line of its output. @returns an exit code */
  readonly run: (onLine: (line: string) => void) => Promise<number>;
}

/** How a job ended: with an exit code after some seconds, or not begun because one that it waits for failed. */
export interface Outcome {
  readonly code: number | null;
  readonly seconds: number;
  /** Seconds of processor time. */
  readonly processor: number;
  readonly output: readonly string[];
}

const NOT_BEGUN: Outcome = { code: null, seconds: 0, processor: 0, output: [] };

/** What jobs take side by side, in seconds: all shares of the capacity used, and no less than the longest of them. */
export const secondsOf = (jobs: readonly Job[], capacity: number): number =>
  Math.max(
    jobs.reduce((sum, { seconds, weight }) => sum + seconds * Math.min(weight, capacity), 0) / capacity,
    ...jobs.map(({ seconds }) => seconds),
  );

/**
 * Runs jobs side by side, in the order given as far as the capacity lets them and those before them are done. The jobs after one
 * that fails never begin; all others do, so that one run shows everything.
 * @param capacity sum of the weights that may run at one time; a heavier job runs alone
 * @param onEnd is told how each ended, as it ends
 * @returns how each ended, by name, in the order given
 */
export async function runJobs(
  jobs: readonly Job[],
  capacity: number,
  onEnd: (job: Job, outcome: Outcome) => void,
): Promise<ReadonlyMap<string, Outcome>> {
  const outcomes = new Map<string, Outcome>(jobs.map(({ name }) => [name, NOT_BEGUN]));
  const waiting = new Set(jobs);
  const running = new Map<Job, Promise<void>>();
  /** A program's processor time counts as ours from when it has ended (processor-time.ts): what came since the last end is the job's. */
  let counted = processorSeconds();
  const isReady = ({ after }: Job): boolean =>
    after.every((name) => !outcomes.has(name) || outcomes.get(name)?.code === 0);
  const fits = ({ weight }: Job): boolean =>
    running.size === 0 || [...running.keys()].reduce((sum, job) => sum + job.weight, weight) <= capacity;
  const begin = async (job: Job): Promise<void> => {
    const startedAt = performance.now();
    const output: string[] = [];
    const code = await job.run((line) => output.push(line));
    const now = processorSeconds();
    const outcome = { code, seconds: (performance.now() - startedAt) / 1000, processor: now - counted, output };
    counted = now;
    outcomes.set(job.name, outcome);
    onEnd(job, outcome);
    running.delete(job);
  };
  while (running.size > 0 || [...waiting].some(isReady)) {
    for (const job of waiting)
      if (isReady(job) && fits(job)) {
        waiting.delete(job);
        running.set(job, begin(job));
      }
    await Promise.race(running.values());
  }
  return outcomes;
}
