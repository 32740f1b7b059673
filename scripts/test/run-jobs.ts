/** A piece of work that runs beside others. */
export interface Job {
  readonly name: string;
  /** Share of the capacity it takes while it runs: less for a job that mostly waits, or watches no clock. */
  readonly weight: number;
  /** Names of the jobs that must have succeeded before; of those that are not run, none counts. */
  readonly after: readonly string[];
  /** @param onLine gets each line of its output. @returns an exit code */
  readonly run: (onLine: (line: string) => void) => Promise<number>;
}

/** How a job ended: with an exit code after some seconds, or not begun because one that it waits for failed. */
interface Outcome {
  readonly code: number | null;
  readonly seconds: number;
}

async function runJob({ name, run }: Job, print: (line: string) => void): Promise<Outcome> {
  print(`${name}: begins`);
  const startedAt = performance.now();
  const code = await run((line) => print(line.trim() === '' ? '' : `${name} │ ${line}`));
  const seconds = (performance.now() - startedAt) / 1000;
  print(`${name}: ${code === 0 ? 'done in' : 'failed after'} ${seconds.toFixed(1)} s`);
  return { code, seconds };
}

/**
 * Runs jobs side by side, in the order given as far as the capacity lets them and those before them are done. The jobs after one
 * that fails never begin; all others do, so that one run shows everything.
 * @param capacity sum of the weights that may run at one time; a heavier job runs alone
 * @returns how each ended, by name, in the order given
 */
export async function runJobs(
  jobs: readonly Job[],
  capacity: number,
  print: (line: string) => void,
): Promise<ReadonlyMap<string, Outcome>> {
  const outcomes = new Map<string, Outcome>(jobs.map(({ name }) => [name, { code: null, seconds: 0 }]));
  const waiting = new Set(jobs);
  const running = new Map<Job, Promise<void>>();
  const isReady = ({ after }: Job): boolean =>
    after.every((name) => !outcomes.has(name) || outcomes.get(name)?.code === 0);
  const fits = ({ weight }: Job): boolean =>
    running.size === 0 || [...running.keys()].reduce((sum, job) => sum + job.weight, weight) <= capacity;
  const begin = async (job: Job): Promise<void> => {
    outcomes.set(job.name, await runJob(job, print));
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
