import type { Match } from '../match.ts';
import type { Names } from '../page/name-sources.ts';
import type { Page } from '../page/page.ts';
import type { CandidateInPlace } from '../rules/candidate-in-place.ts';
import type { ExclusionId } from '../rules/exclusions.ts';
import type { GateId } from '../rules/gate.ts';
import type { NestingId } from '../rules/nesting.ts';
import type { OmissionId } from '../rules/omissions.ts';
import type { OpenerId, OutcomeId } from '../rules/outcomes.ts';
import type { TieBreakId } from '../rules/tie-breaks.ts';
import type { VisualExclusionId } from '../rules/visual-exclusions.ts';

export type RuledOutBy = ExclusionId | OmissionId | NestingId | VisualExclusionId;

export interface Decisions {
  /** What has shut the page to the step, before anything was looked for. */
  readonly gate: GateId | null;
  readonly tieBreak: TieBreakId | null;
  /** Markup by which the page names the opener of a hidden control. */
  readonly opener: OpenerId | null;
  /** How the search ended; null where the gate was shut, or nothing could be read. */
  readonly outcome: OutcomeId | null;
}

/** Hears why each rule decided as it did (explain.ts). */
export interface Trace {
  decided(by: Partial<Decisions>): void;
  /** The names of a kind of control say nothing of the target, or rule it out. */
  nameRejected(page: Page, names: Names, by: OmissionId | ExclusionId): void;
  /** A candidate got its full score, by its surroundings. */
  candidateJudged(candidate: CandidateInPlace, by: OmissionId | ExclusionId | null): void;
  /** A control without its surroundings, or a thing one looks at, was judged. */
  judged(page: Page, element: Element, by: RuledOutBy | null): void;
}

/** The trace of the search that runs; undefined while nobody asks why. */
export let trace: Trace | undefined;

/** An answer with which a search ends, and the rule by which it does. */
export function ended(by: OutcomeId, match: Match): Match {
  trace?.decided({ outcome: by });
  return match;
}

/** Runs a search with a trace that records every decision. */
export function traced<T>(to: Trace, search: () => T): T {
  trace = to;
  try {
    return search();
  } finally {
    trace = undefined;
  }
}
