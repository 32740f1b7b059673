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
  /** A control of a fitting name was looked at by itself. */
  controlScored(page: Page, control: PageControl, by: OmissionId | ExclusionId | null): void;
  /** A candidate was looked at in its place. */
  candidateJudged(candidate: CandidateInPlace, by: OmissionId | ExclusionId | null): void;
  /** Something to look at was looked at, a code or a number. */
  visualJudged(page: Page, element: Element, by: OmissionId | VisualExclusionId | null): void;
  /** Candidates were not looked at in their place. */
  notShortlisted(page: Page, candidates: readonly Candidate[], by: OmissionId): void;
  /** Of two controls one around the other, this one is not what is pressed. */
  nestedDropped(element: Element, by: NestingId): void;
  /** Of equals, this rule chose one. */
  tieBroken(by: TieBreakId): void;
  /** What hides a control is opened by what says so in this way. */
  openerFound(by: OpenerId): void;
  /** What it came to. */
  outcome(by: OutcomeId): void;
}

/** Who hears, while a search runs that somebody asks about; the scripts in pages have neither this nor what is told to it. */
export let trace: Trace | undefined;

/** What a search finds, every decision of it told. */
export function traced<T>(to: Trace, search: () => T): T {
  trace = to;
  try {
    return search();
  } finally {
    trace = undefined;
  }
}
