/** A piece of work that runs beside others. */
export interface Job {
  readonly name: string;
  /** How long it took when it was measured: what takes longest, with all that waits for it, begins first. */
  readonly seconds: number;
  /** Names of the jobs that must have succeeded before. */
  readonly after?: readonly string[];
  /** Runs beside the lanes, on the processor time they leave: it mostly waits, or only computes and watches no clock. */
  readonly beside?: boolean;
  /** @param onOutput gets what it prints. @returns an exit code */
  readonly run: (onOutput: (text: string) => void) => Promise<number>;
}

/** Jobs that run beside the lanes at one time: one that computes and one that waits. */
const BESIDE = 2;

/** How a job ended: with an exit code after some seconds, or not begun because one that it waits for failed. */
interface Outcome {
  readonly name: string;
  readonly code: number | null;
  readonly seconds: number;
}

/** The jobs of these names. Each still waits for those it needs among them; the others count as done. */
export const jobsNamed = (jobs: readonly Job[], names: readonly string[]): readonly Job[] =>
  jobs
    .filter(({ name }) => names.includes(name))
    .map((job) => ({ ...job, after: job.after?.filter((name) => names.includes(name)) ?? [] }));

/** Seconds until the last of what waits for a job can be done. */
const pathOf = (job: Job, jobs: readonly Job[]): number =>
  job.seconds + Math.max(0, ...jobs.filter(({ after }) => after?.includes(job.name)).map((next) => pathOf(next, jobs)));

/** The job to begin next: the ready one with the longest chain of jobs after it. */
export function nextJob(waiting: readonly Job[], done: ReadonlySet<string>, jobs: readonly Job[]): Job | undefined {
  const ready = waiting.filter(({ after = [] }) => after.every((name) => done.has(name)));
  return ready.toSorted((one, other) => pathOf(other, jobs) - pathOf(one, jobs))[0];
}

/** Cuts output into lines and gives each the name of its job, so that what runs at one time can be told apart. */
export function labelledLines(name: string, print: (line: string) => void): { push(text: string): void; end(): void } {
  let rest = '';
  return {
    push(text) {
      const lines = `${rest}${text}`.split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) print(line.trim() === '' ? '' : `${name} │ ${line}`);
    },
    end() {
      if (rest !== '') print(`${name} │ ${rest}`);
      rest = '';
    },
  };
}

/**
 * Runs jobs in some lanes at one time, and some beside them; once these are over there is a lane more for the others. When one fails, those that wait for it never begin; all others do, so that one run tells all there is.
 * @returns how each ended, in the order given
 */
export async function runLanes(
  jobs: readonly Job[],
  lanes: number,
  print: (line: string) => void,
): Promise<readonly Outcome[]> {
  const waiting = new Set(jobs);
  const done = new Set<string>();
  const outcomes = new Map<string, Outcome>();
  let running = 0;
  let wake = Promise.withResolvers<void>();

  async function work(job: Job): Promise<void> {
    running += 1;
    print(`${job.name}: begins`);
    const startedAt = performance.now();
    const output = labelledLines(job.name, print);
    const code = await job.run(output.push);
    output.end();
    const seconds = (performance.now() - startedAt) / 1000;
    outcomes.set(job.name, { name: job.name, code, seconds });
    print(`${job.name}: ${code === 0 ? 'done in' : 'failed after'} ${seconds.toFixed(1)} s`);
    if (code === 0) done.add(job.name);
    running -= 1;
    wake.resolve();
    wake = Promise.withResolvers();
  }

  async function lane(isForIt: (job: Job) => boolean): Promise<void> {
    while ([...waiting].some(isForIt)) {
      const job = nextJob([...waiting].filter(isForIt), done, jobs);
      if (job === undefined) {
        // A job that others may begin now can be the one that this lane waits for.
        if (running === 0 && nextJob([...waiting], done, jobs) === undefined) return;
        await wake.promise;
        continue;
      }
      waiting.delete(job);
      await work(job);
    }
  }

  const isBeside = ({ beside }: Job): boolean => beside === true && lanes > 1;
  const isInLane = (job: Job): boolean => !isBeside(job);
  /** When the jobs beside the lanes are over, one more lane takes their place. */
  async function besideLanes(): Promise<void> {
    if (lanes === 1) return;
    await Promise.all(Array.from({ length: BESIDE }, () => lane(isBeside)));
    await lane(isInLane);
  }
  await Promise.all([...Array.from({ length: lanes }, () => lane(isInLane)), besideLanes()]);
  return jobs.map(({ name }) => outcomes.get(name) ?? { name, code: null, seconds: 0 });
}
