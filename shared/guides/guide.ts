import type { drawingText } from '../messages/fr/drawings.ts';
import type { SourceId } from '../sources.ts';
import type { AddressId } from './addresses.ts';
import type { MemoLine, TroubleId } from './troubles.ts';

// A guide is data: what the memo says, step by step. Nothing here is evaluated; the stores forbid interpreters.

/** In the order in which they are offered. */
export const GUIDE_IDS = [
  'activate-with-card',
  'activate-without-card',
  'update-contact-details',
  'sign-in',
  'staff-contact-details',
] as const;

export type GuideId = (typeof GUIDE_IDS)[number];

/**
 * Where a step begins. The overlay can point only at `portal` steps; `other-site` is a page on the computer where it does not go,
 * `desk` needs no page at all.
 */
type Place = 'portal' | 'other-site' | 'phone' | 'mailbox' | 'native-window' | 'desk';

/** Outsiders rely on them: A with the card, B without, E contact details, L signing in, T a titulaire for their staff. */
export type StepId =
  | `A${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11}`
  | `B${1 | 2 | 3 | 4 | 5 | 6 | 7}`
  | `E${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`
  | `L${1 | 2}`
  | `T${1 | 2 | 3 | 4}`;

/**
 * How a step is known to be done, without ever looking at a value:
 * `click` as soon as its target is clicked; `leave` its target was clicked, changed or its form submitted, and then left the page;
 * `change` its target is ticked, or a field of it was changed; `later-step` a later step's page appeared; `by-hand` the user says so;
 * `said` the user says that the site said so: no page was seen to do it.
 */
type Advance = 'click' | 'leave' | 'change' | 'later-step' | 'by-hand' | 'said';

export interface Step {
  /** Also the id of its descriptor in shared/guides/descriptors.ts when its place is `portal`. */
  readonly id: StepId;
  readonly place: Place;
  /** What it was written from; whether it was seen since, seen-steps.ts says. */
  readonly source: SourceId;
  readonly advance: readonly Advance[];
  /** The user identifies themselves there: the bubble names the host, and nothing is pointed at on an unknown one. */
  readonly logIn?: true;
  /**
   * How long the page state of this step lives, shown as a calm countdown (90 s QR code). Only where it is known: pages that ask for the
   * phone show a clock of their own, and a second one beside it would say something else.
   */
  readonly countdownSeconds?: number;
  /** What it is about is on the page for a while (QR code, number): `gone` in its words says what its end means. */
  readonly isPassing?: true;
  /** How long to wait outside any page before the guide can go on (48 h of data processing). */
  readonly waitHours?: number;
  /** Official addresses the user may need at this step. */
  readonly addresses?: readonly AddressId[];
  readonly drawing?: DrawingId;
  /**
   * A native window asks for the card's code here, or may: the tries that the card counts are looked at. Where it only may, as at a log-in
   * by phone for which somebody takes the card, only a wrong code is announced.
   */
  readonly cardCode?: 'asked' | 'possible';
  readonly helper?: 'stores' | 'rpps' | 'card';
  /** What can go wrong there, in the order in which it is offered; its place is its letter on paper, so a new one goes to the end. */
  readonly troubles: readonly TroubleId[];
  readonly memo: readonly MemoLine[];
}

export interface Guide {
  readonly id: GuideId;
  readonly steps: readonly [Step, ...Step[]];
  /** What to offer first once it is over. */
  readonly next: GuideId;
  /** Another way for people this guide does not fit; its text is under this id in shared/messages/fr/guides.ts. */
  readonly branch?: { readonly id: 'rpps-plus'; readonly addresses: readonly AddressId[] };
  readonly memo: readonly MemoLine[];
}

export type DrawingId = keyof typeof drawingText;
