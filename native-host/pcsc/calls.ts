import { asPcscError, PcscError } from './errors.ts';
import { type Operation, type Waiting, within } from './limits.ts';

interface Call<T> extends Waiting {
  /** What a call that was given up is told as; left out: as silence. */
  readonly because?: (error: PcscError) => PcscError | Promise<PcscError>;
  /** Cleans up once a call that was given up is back, with its result if it has one. */
  readonly afterwards?: (result: T | undefined) => Promise<unknown>;
}

/**
 * The calls on one reader, or on the service. One that outlives its limit keeps its thread for as long as it likes: until it is back, and
 * cleaned up after, no other is begun, so that a reader hangs one thread and no more.
 */
export class Calls {
  #hanging: PcscError | null = null;

  /** @throws PcscError; while an earlier call has not come back, what that one was given up for */
  async run<T>(
    name: Operation,
    start: () => Promise<T>,
    { because, afterwards, ...waiting }: Call<T> = {},
  ): Promise<T> {
    const earlier = this.#hanging;
    if (earlier !== null) throw new PcscError(earlier.code, `${earlier.message}; it has not come back yet`);
    const call = start();
    try {
      return await within(name, call, waiting);
    } catch (thrown) {
      const error = asPcscError(thrown);
      if (!isGivenUp(error)) throw error;
      this.#hanging = error;
      const release = (): void => {
        this.#hanging = null;
      };
      const back = call.catch(() => undefined);
      void back.then(afterwards).then(release, release);
      const problem = (await because?.(error)) ?? error;
      if (this.#hanging === error) this.#hanging = problem;
      throw problem;
    }
  }
}

/** Whether an error leaves a call behind that may still be under way. */
const isGivenUp = ({ code }: PcscError): boolean => code === 'timeout' || code === 'too_slow';
