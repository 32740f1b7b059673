import type { GuideId } from '../guides/guide.ts';

/** What can be said of this computer, reader and card, each tied to evidence (docs/diagnosis.md). */
export type Verdict =
  | 'works'
  | 'probable'
  | 'no-card'
  | 'mute'
  | 'busy'
  | 'wrong-card'
  | 'not-visible'
  | 'service-stopped'
  | 'no-reader'
  | 'not-tested';

export type Route = Extract<GuideId, 'activate-with-card' | 'activate-without-card'> | 'other-computer';

export type CheckStatus = 'ok' | 'warn' | 'fail' | 'unknown';

/** One thing looked at. `evidence` is a French sentence that says what was observed, not what is supposed. */
export interface Check {
  readonly id: CheckId;
  readonly status: CheckStatus;
  readonly evidence: string;
}

export type CheckId =
  | 'service'
  | 'reader'
  | 'reader-visible'
  | 'card'
  | 'card-kind'
  | 'card-reading'
  | 'certificate-validity'
  | 'card-validity'
  | 'card-test'
  | 'card-nominative'
  | 'id-kind'
  | 'id-check'
  | 'pin-tries'
  | 'slots'
  | 'middleware'
  | 'galss'
  | 'firefox-extension'
  | 'browsers'
  | 'remote-session'
  | 'cert-prop';

export interface Remedy {
  readonly id: string;
  /** French, says what to do next. */
  readonly text: string;
  /** Lines of the memo that this remedy serves. */
  readonly memo?: readonly string[];
}

export interface Diagnosis {
  readonly verdict: Verdict;
  readonly route: Route;
  /** PC/SC name of the reader that decided the verdict; null when none is listed. */
  readonly reader: string | null;
  readonly checks: readonly Check[];
  /** In the order in which to try them. */
  readonly remedies: readonly Remedy[];
}
