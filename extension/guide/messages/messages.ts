import type * as v from 'valibot';
import type { GuideId, StepId } from '../../../shared/guides/guide.ts';
import type { DeepReadonly } from '../../../shared/protocol/messages.ts';
import type { FrameOrder } from '../decision/bubble.ts';
import type { StepReports } from '../session/step-report.ts';
import type { WatchedStep } from '../session/steps-to-watch.ts';
import type { FromFrameSchema, MessageSchema } from './message-schema.ts';

/** What passes between the background, the frames of official pages and the extension's own pages. Guide texts only go down. */

export type ToFrame =
  | { readonly type: 'watch'; readonly steps: readonly WatchedStep[] }
  | { readonly type: 'draw'; readonly order: FrameOrder | null }
  | { readonly type: 'sent'; readonly step: StepId }
  /** The order that will hold if the unconfirmed report of this frame is confirmed: kept until then. */
  | { readonly type: 'prepare'; readonly reports: StepReports; readonly order: FrameOrder }
  /** The user asked for the keyboard to go to the bubble, or back. */
  | { readonly type: 'focus-bubble' }
  | { readonly type: 'take-focus' };

/** From a document of an official page. */
export type FromFrame = DeepReadonly<v.InferOutput<typeof FromFrameSchema>>;

/** One message to the background, from a content script or a page of the extension. */
type Message = DeepReadonly<v.InferOutput<typeof MessageSchema>>;
export type SessionCommand = Extract<Message, { to: 'guide' }>;
export type PageEvent = SessionCommand['event'];
export type PageQuestion = Extract<Message, { to: 'notice' | 'scripts' }>;
export type OfferMessage = Extract<Message, { to: 'offer' }>;
export type WalkMessage = Extract<Message, { to: 'walk'; type: 'look' }>;
export type WalkCommand = Exclude<Extract<Message, { to: 'walk' }>, WalkMessage>;

/** All that official pages may know while nothing is drawn. */
export interface PageNotice {
  readonly running: GuideId | null;
  readonly offer: boolean;
}

export const STORE = {
  /** Session; only the background writes it. */
  session: 'guide-session',
  /** "never" once the offer was refused. */
  offer: 'guide-offer',
  /** "never" when reminders were switched off on the settings page, or by the organisation. */
  reminders: 'guide-reminders',
} as const;

/** Key of the answers of the welcome page (ui/facts/answers.ts). */
export const ANSWERS = 'answers';

/** Key of session storage: what the current step looks like on official pages, for the side panel. */
export const PAGE_STATUS_KEY = 'guide-page';

/** Key of session storage: what was observed (session/evidence.ts), which the background alone writes. */
export const OBSERVED_KEY = 'observed';
