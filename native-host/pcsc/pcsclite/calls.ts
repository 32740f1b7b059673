import { PcscError } from '../errors.ts';
import type { Library, Returned } from './library.ts';

/** The outcome of an asynchronous call of the library. */
interface Outcome<T> {
  /** PC/SC value, 0 for success. */
  readonly value: number;
  readonly result: T;
}

type Start<T> = (library: Library, done: Returned<T>) => void;

/** Calls of the PC/SC library as promises. It is loaded by the first one. */
export class Calls {
  readonly #load: () => Library | Promise<Library>;
  #library: Library | undefined;
  #underway = 0;

  constructor(load: () => Library | Promise<Library>) {
    this.#load = load;
  }

  /** The library; undefined before the first call. */
  get library(): Library | undefined {
    return this.#library;
  }

  /** The PC/SC value and what came with it. */
  async outcome<T>(start: Start<T>): Promise<Outcome<T>> {
    const library = await this.#loaded();
    return new Promise((resolve) => {
      this.#underway += 1;
      start(library, (value, result) => {
        this.#underway -= 1;
        resolve({ value: value >>> 0, result });
      });
    });
  }

  /** What a call brings. @param name the PC/SC function's. @throws PcscError */
  async call<T>(name: string, start: Start<T>): Promise<T> {
    const { value, result } = await this.outcome(start);
    if (value !== 0) throw PcscError.fromValue(name, value);
    return result;
  }

  /** Tried again after a failure: what was missing may have been installed since. */
  async #loaded(): Promise<Library> {
    if (this.#library !== undefined) return this.#library;
    const found = await this.#load();
    // Another call may have loaded it meanwhile.
    if (this.#library !== undefined) return this.#library;
    // Node's own exit would wait for a call that hangs.
    process.on('exit', (code) => void (this.#underway > 0 && found.leave(code)));
    this.#library = found;
    return found;
  }
}
