import type { Descriptor } from '../../shared/guides/descriptor.ts';
import type { GuideId, StepId } from '../../shared/guides/guide.ts';
import type { Bubble, BubbleButton } from '../contracts/overlay.ts';
import type { NoMatchReason } from '../locate/match.ts';
import type { SessionEvent } from './session.ts';
import type { Teaching } from './teaching.ts';

/** What passes between the background, the frames of official pages and the extension's own pages. Guide texts only go down. */

/** How one frame sees one step. No element, no text of the page. */
export type Look =
  | { readonly level: 'sure'; readonly via: 'target' | 'opener'; readonly done: boolean }
  | { readonly level: 'likely' }
  | { readonly level: 'none'; readonly reason: NoMatchReason };

/**
 * Why nothing is pointed at; `undrawn`: it is there, in a frame in which nothing can be drawn; `unseen`: the page is open in a tab
 * that has not been looked into yet; `unknown-host`: one would say who one is to a host that nobody has seen (shared/portals.ts).
 */
export type Reason = NoMatchReason | 'undrawn' | 'unseen' | 'unknown-host';

export type Looks = { readonly [S in StepId]?: Look };

/** A step as a frame needs it: what to search for, and whether a use of the control alone ends it. */
export interface WatchedStep {
  readonly id: StepId;
  readonly ends: 'click' | 'change' | 'never';
  /** The step of the same form that comes first. */
  readonly after?: StepId;
  /** What to search for: it travels with the step, so that what searches carries no targets. */
  readonly target?: Descriptor;
  /** What the user or their organisation showed for it. */
  readonly taught?: Teaching;
}

/** A bubble whose buttons are the guide's. */
export interface BubbleWords extends Bubble {
  readonly actions: readonly (BubbleButton & { readonly id: BubbleAction })[];
}

export type BubbleAction = 'done' | 'trouble' | 'stop';

/** What one frame is to draw: `point` at its own match of the step, or only the `words`. */
export interface FrameOrder {
  readonly step: StepId;
  readonly role: 'point' | 'words';
  readonly bubble: BubbleWords;
}

export type ToFrame =
  | { readonly type: 'watch'; readonly steps: readonly WatchedStep[] }
  | { readonly type: 'draw'; readonly order: FrameOrder | null }
  /** The order that will hold if what this frame foresees is confirmed: kept until then. */
  | { readonly type: 'prepare'; readonly looks: Looks; readonly order: FrameOrder }
  /** The user asked for the keyboard to go to the bubble, or back. */
  | { readonly type: 'focus-bubble' }
  /** The focus comes back from a bubble in another frame. */
  | { readonly type: 'take-focus' };

/**
 * What of its order a frame can show: no words where a modal dialog of the page makes them dead or there is no room, nothing where the
 * overlay could not be put in.
 */
export type Shows = 'everything' | 'no-words' | 'nothing';

export type FromFrame =
  /** Everything this frame sees; `hidden` when its tab is in the background. */
  | { readonly type: 'report'; readonly looks: Looks; readonly hidden: boolean; readonly shows: Shows }
  /** What this frame will report once it is confirmed, two frames of the page later. It moves nothing, it only saves the way there. */
  | { readonly type: 'foreseen'; readonly looks: Looks }
  | { readonly type: 'used'; readonly step: StepId; readonly how: 'click' | 'change' | 'submit' }
  /** Long after its use the control is still there. */
  | { readonly type: 'stayed'; readonly step: StepId }
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
  | Extract<SessionEvent, { type: 'start' | 'restart' | 'stop' | 'forget' | 'remind' | 'end-wait' }>
  | { readonly type: 'choose'; readonly step: StepId }
  | { readonly type: 'confirm' | 'back'; readonly from: StepId }
  | { readonly type: 'begin-wait' };

/** Messages of the discreet offer on official pages: the content script asks, the offer's own script tells the answer. */
export type OfferMessage =
  | { readonly to: 'offer'; readonly type: 'may-i' }
  | { readonly to: 'offer'; readonly type: 'accept' | 'refuse' };

/** The content script asks what it may know; it is told again at each change. */
export interface NoticeQuestion {
  readonly to: 'notice';
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

/** Key of session storage: what the current step looks like on official pages, for the side panel. */
export const SIGHT_KEY = 'guide-sight';

/** For the side panel: how many official tabs are reached, and how well the current step is seen on the deciding one. */
export interface Sight {
  readonly tabs: number;
  /** The deciding tab; null when there is none. */
  readonly tab: number | null;
  readonly level: Look['level'];
  readonly reason: Reason | null;
  /** Whether the words can be read and used on that page. */
  readonly words: boolean;
}
