/** A guide is data: what the memo says, step by step. Nothing here is evaluated; the stores forbid interpreters. */

export type GuideId = 'activate-with-card' | 'activate-without-card' | 'update-contact-details' | 'sign-in';

/** Where a step happens. The overlay can point only at `portal` steps. */
export type Place = 'portal' | 'phone' | 'mailbox' | 'native-window' | 'desk';

export type StepId =
  | 'A1'
  | 'A2'
  | 'A3'
  | 'A4'
  | 'A5'
  | 'A6'
  | 'A7'
  | 'A8'
  | 'A9'
  | 'A10'
  | 'A11'
  | 'B1'
  | 'B2'
  | 'B3'
  | 'B4'
  | 'B5'
  | 'B6'
  | 'B7'
  | 'E1'
  | 'E2'
  | 'E3'
  | 'E4'
  | 'E5'
  | 'E6'
  | 'E7'
  | 'E8'
  | 'E9'
  | 'L1'
  | 'L2';

/** Lines of the memo, M01 to M30. */
export type MemoLine = `M${number}`;

/**
 * How a step is known to be done, without ever looking at a value:
 * `click` a click on the target; `change` a change event on it (checkbox ticked, field left); `submit` its form was submitted;
 * `later-step` a later step's page appeared; `by-hand` the user says so.
 */
export type Advance = 'click' | 'change' | 'submit' | 'later-step' | 'by-hand';

/** One thing that can go wrong at a step. Texts are under its id in shared/messages.fr.ts. */
export interface Trouble {
  readonly id: string;
  readonly memo?: readonly MemoLine[];
  /** A guide that gets the user around it. */
  readonly goTo?: GuideId;
  /** An official address that helps, by its id in shared/guides/addresses.ts. */
  readonly address?: string;
}

export interface Step {
  readonly id: StepId;
  readonly place: Place;
  /** The descriptor to look for (shared/guides/descriptors.ts, under the step's own id); only on portal steps. */
  readonly target?: StepId;
  readonly advance: readonly Advance[];
  /** The page state this step waits in, with a limit in seconds told to the user (90 s QR code). */
  readonly countdownSeconds?: number;
  readonly address?: string;
  readonly drawing?: string;
  readonly troubles: readonly Trouble[];
  readonly memo: readonly MemoLine[];
}

export interface Guide {
  readonly id: GuideId;
  readonly steps: readonly Step[];
  readonly memo: readonly MemoLine[];
}
