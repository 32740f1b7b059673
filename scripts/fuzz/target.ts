import type { Random } from './random.ts';

/** What is tried: one file a target in targets/, one row in targets.ts. */
interface TargetDescription<Case> {
  /** As `--target` names it. */
  readonly id: string;
  /** What is tried against what, in a few words. */
  readonly about: string;
  /** Makes a case: the same numbers, the same case. */
  readonly generate: (random: Random) => Case;
  /**
   * Lets the product have the case. To throw is a crash, to take more than a second of processor time a hang.
   * @returns what is wrong with its answer, judged by rules that are not the product's own; null when nothing is
   */
  readonly check: (input: Case) => string | null | Promise<string | null>;
  /** The case as a person reads it; left out: hex for bytes, JSON for all else. */
  readonly show?: (input: Case) => string;
}

/** One case, made and shown on demand. */
interface FuzzCase {
  readonly check: () => string | null | Promise<string | null>;
  readonly show: () => string;
}

/** A target whatever its cases are. */
export interface FuzzTarget {
  readonly id: string;
  readonly about: string;
  readonly make: (random: Random) => FuzzCase;
}

const showAny = (input: unknown): string =>
  input instanceof Uint8Array ? Buffer.from(input).toString('hex') : (JSON.stringify(input) ?? String(input));

/** A target of its description. */
export function fuzzTarget<Case>(description: TargetDescription<Case>): FuzzTarget {
  const { id, about, generate, check, show = showAny } = description;
  return {
    id,
    about,
    make(random) {
      const input = generate(random);
      return { check: () => check(input), show: () => show(input) };
    },
  };
}
