import type { GuideId, StepId } from '../../../shared/guides/guide.ts';

/**
 * Where the user stands, for the whole profile. Plain data, kept in local storage, without any identity: step ids, flags and times
 * only. Times are milliseconds since 1970.
 */
export interface Session {
  readonly version: 1;
  readonly running: GuideId | null;
  readonly progress: { readonly [G in GuideId]?: Progress };
  /** The guide that the user stopped last, to go on with, however long ago; null once any guide is begun or its own is done. */
  readonly stopped: GuideId | null;
  /** The 48 h that new contact details take; outlives the guide that began it. */
  readonly wait: Wait | null;
}

/**
 * What a new count of the card's tries means to who types its code. Official pages learn nothing else of a card: one of these words chooses
 * the bubble's text, and the number stays in the extension's own pages (docs/threat-model.md).
 */
export type CodeOutcome = 'wrong' | 'right' | 'uncounted' | 'unknown';

export interface Progress {
  readonly step: StepId;
  /** Steps known to be done: seen on a page or said by the user. Others before `step` were merely passed. */
  readonly done: readonly StepId[];
  /**
   * Set when the user chose the step: the steps that could be pointed at when they chose, or since. The choice holds until a
   * navigation, a route change, use of the step's control, or the sight of a step that is not among these.
   */
  readonly hold: readonly StepId[] | null;
  /** The step whose control was used last: it is done once the control has left the page. */
  readonly used: Use | null;
  /** Steps that can be pointed at now. */
  readonly onScreen: readonly StepId[];
  /** When what the current step is about appeared on the page: for a countdown, and to tell its end from a wrong page. */
  readonly since: number | null;
  /** The form that was sent last, until it is open again for another reason. */
  readonly sent: Sent | null;
  readonly finished: boolean;
  /** It had come to its end before it was begun anew. */
  readonly wasFinished?: true;
}

export interface Use {
  readonly step: StepId;
  /** Its document was replaced since: a control that is then on screen again was used in vain. */
  readonly navigated: boolean;
}

export interface Sent {
  /** That sends it. */
  readonly step: StepId;
  /** Where it was sent; null where no page was. */
  readonly tab: number | null;
  readonly became: FormOutcome;
  /** Who said that it is saved: kept while it is sent again in that tab, for the site may take back what the person said. */
  readonly by: 'page' | 'person' | null;
}

/**
 * `awaited`: it was sent just now. `more`: the site asks for something before it saves. `unsure`: the site failed, or the user does not
 * know. `nothing`: nobody has said anything of it, so the user is asked.
 */
export const FORM_OUTCOMES = ['awaited', 'saved', 'more', 'refused', 'unsure', 'nothing'] as const;
export type FormOutcome = (typeof FORM_OUTCOMES)[number];

export interface Wait {
  readonly begun: number;
  readonly readyAt: number;
  /** The user wants a notification. */
  readonly remind: boolean;
  readonly reminded: boolean;
}

export const NEW_SESSION: Session = { version: 1, running: null, progress: {}, stopped: null, wait: null };

/** A step whose control is surely there in some frame of the deciding tab. */
export interface Sighting {
  readonly step: StepId;
  /** `opener`: only the closed menu or tab that holds the control can be pointed at; `covered`: nothing can be, for something lies over it. */
  readonly via: 'target' | 'opener' | 'covered';
  /** The page itself shows, or a use of the control showed, that the step is done. */
  readonly done: boolean;
  /** As of the match (locate/match.ts). */
  readonly byNameOnly?: true;
}

export type SessionEvent =
  /** Starts a guide, or resumes it where it stood. A finished guide starts anew. */
  | { readonly type: 'start'; readonly guide: GuideId }
  | { readonly type: 'restart'; readonly guide: GuideId }
  | { readonly type: 'stop' }
  /** The user has everything erased. */
  | { readonly type: 'forget' }
  | { readonly type: 'choose'; readonly step: StepId; readonly now: number }
  /** "C’est fait". `from`: the step that was shown with the button; a press that comes twice, or late, means nothing. */
  | { readonly type: 'confirm'; readonly now: number; readonly from?: StepId }
  /** The site of a step that is not followed was opened. */
  | { readonly type: 'opened'; readonly step: StepId }
  /** `saved`: the user says that the site said so; `not-saved`: it did not, or they do not know. */
  | { readonly type: 'back' | 'saved' | 'not-saved'; readonly now: number; readonly from?: StepId }
  /** "Vérifier ma fiche": back to the way there. */
  | { readonly type: 'check'; readonly now: number }
  /** What the page says of the form that was sent; null for nothing any more. `nothing`: nobody has said anything for a while. */
  | { readonly type: 'became'; readonly became: Exclude<FormOutcome, 'awaited'> | null; readonly now: number }
  | { readonly type: 'seen'; readonly sightings: readonly Sighting[]; readonly tab?: number; readonly now: number }
  /** The control of a step was clicked, changed, or its form submitted. */
  | {
      readonly type: 'used';
      readonly step: StepId;
      readonly how: 'click' | 'change' | 'submit';
      readonly tab?: number;
      readonly now: number;
    }
  /** Long after its use the control is still there: the use came to nothing (a form with an error in it). */
  | { readonly type: 'stayed'; readonly step: StepId }
  /** A document was loaded in place of the one that was used last. */
  | { readonly type: 'navigated' }
  /** The route of a page changed, or another document was loaded: the control that was used last may still be about to leave. */
  | { readonly type: 'route' }
  | { readonly type: 'begin-wait'; readonly now: number }
  | { readonly type: 'remind'; readonly on: boolean }
  | { readonly type: 'reminded' }
  | { readonly type: 'end-wait' };
