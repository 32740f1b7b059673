import type { GuideId, StepId } from '../../../shared/guides/guide.ts';
import type { BubbleAction } from '../decision/acts.ts';
import type { FrameOrder } from '../decision/bubble.ts';
import type { SessionEvent } from '../session/session.ts';
import type { Shows, StepReports } from '../session/step-report.ts';
import type { WatchedStep } from '../session/steps-to-watch.ts';

/** What passes between the background, the frames of official pages and the extension's own pages. Guide texts only go down. */

export type ToFrame =
  | { readonly type: 'watch'; readonly steps: readonly WatchedStep[] }
  | { readonly type: 'draw'; readonly order: FrameOrder | null }
  /** The order that will hold if the unconfirmed report of this frame is confirmed: kept until then. */
  | { readonly type: 'prepare'; readonly reports: StepReports; readonly order: FrameOrder }
  /** The user asked for the keyboard to go to the bubble, or back. */
  | { readonly type: 'focus-bubble' }
  /** The focus comes back from a bubble in another frame. */
  | { readonly type: 'take-focus' };

export type FromFrame =
  /** Everything this frame sees; `hidden` when its tab is in the background, `isBusy` while its page is still being made. */
  | {
      readonly type: 'report';
      readonly reports: StepReports;
      readonly hidden: boolean;
      readonly shows: Shows;
      readonly isBusy?: true;
    }
  /** What this frame will report once a second search, two animation frames later, confirms it. It changes nothing; it saves a round trip. */
  | { readonly type: 'unconfirmed'; readonly reports: StepReports }
  | { readonly type: 'used'; readonly step: StepId; readonly how: 'click' | 'change' | 'submit' }
  /** The control is still there a few seconds, or long, after its use: the use came to nothing. */
  | { readonly type: 'in-vain' | 'stayed'; readonly step: StepId }
  | { readonly type: 'route' }
  /** The user came to this tab; `focus` when the keyboard is in this very frame now. */
  | { readonly type: 'attention'; readonly focus: boolean }
  /** The focus leaves the bubble: it came from another frame. */
  | { readonly type: 'focus-back' }
  /** A button of the bubble of this step. */
  | { readonly type: 'act'; readonly action: BubbleAction; readonly step: StepId };

/** Messages of the extension's own pages to the background. */
export interface SessionCommand {
  readonly to: 'guide';
  readonly event: PageEvent;
}

/** What a page of the extension may ask for; the background adds the time. */
export type PageEvent =
  | Extract<SessionEvent, { type: 'start' | 'restart' | 'stop' | 'forget' | 'opened' | 'remind' | 'end-wait' }>
  | { readonly type: 'choose'; readonly step: StepId }
  | { readonly type: 'confirm' | 'back' | 'saved'; readonly from: StepId }
  /** "Ça ne marche pas". */
  | { readonly type: 'trouble' }
  | { readonly type: 'begin-wait' };

/** Messages of the discreet offer on official pages: the content script asks, the offer's own script tells the answer. */
export type OfferMessage =
  | { readonly to: 'offer'; readonly type: 'may-i' }
  | { readonly to: 'offer'; readonly type: 'accept' | 'refuse' };

/** The content script asks for its notice; the next ones come at each change. */
export interface NoticeQuestion {
  readonly to: 'notice';
}

/** The content script asks for the scripts of the guide that runs. */
export interface ScriptsQuestion {
  readonly to: 'scripts';
}

/** All that official pages may know while nothing is drawn. */
export interface PageNotice {
  readonly running: GuideId | null;
  readonly offer: boolean;
}

/** Keys of local storage. */
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
