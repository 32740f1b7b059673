import type { Match } from '../match.ts';
import type { PageControl } from '../page/control.ts';
import type { Names } from '../page/name-sources.ts';
import type { Page } from '../page/page.ts';
import type { Candidate } from '../rules/candidate.ts';
import type { CandidateInPlace } from '../rules/candidate-in-place.ts';
import type { ExclusionId } from '../rules/exclusions.ts';
import type { GateId } from '../rules/gate.ts';
import type { NestingId } from '../rules/nesting.ts';
import type { OmissionId } from '../rules/omissions.ts';
import type { OpenerId, OutcomeId } from '../rules/outcomes.ts';
import type { TieBreakId } from '../rules/tie-breaks.ts';
import type { VisualExclusionId } from '../rules/visual-exclusions.ts';

/** Hears why each rule decided as it did (explain.ts). */
export interface Trace {
  /** A rule of the gate has shut the page. */
  gateShut(by: GateId): void;
  /** The names of a kind of control say nothing of the target, or rule it out. */
  nameRejected(page: Page, names: Names, by: OmissionId | ExclusionId): void;
  /** A control with a fitting name got its cheap score. */
  controlScored(page: Page, control: PageControl, by: OmissionId | ExclusionId | null): void;
  /** A candidate got its full score, by its surroundings. */
  candidateJudged(candidate: CandidateInPlace, by: OmissionId | ExclusionId | null): void;
  /** A visual target, a code or a number, was judged. */
  visualJudged(page: Page, element: Element, by: VisualExclusionId | null): void;
  /** Candidates did not reach the shortlist. */
  notShortlisted(page: Page, candidates: readonly Candidate[], by: OmissionId): void;
  /** Of two nested controls this one was dropped. */
  nestedDropped(element: Element, by: NestingId): void;
  /** This tie-break picked one of several equal candidates. */
  tieBroken(by: TieBreakId): void;
  /** Markup by which the page names the opener of a hidden control. */
  openerFound(by: OpenerId): void;
  /** How the search ended. */
  outcome(by: OutcomeId): void;
}

/** The trace of the search that runs; undefined while nobody asks why. */
export let trace: Trace | undefined;

/** An answer with which a search ends, and the rule by which it does. */
export function ended(by: OutcomeId, match: Match): Match {
  trace?.outcome(by);
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
