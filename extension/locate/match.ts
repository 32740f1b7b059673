/**
 * Why nothing is pointed at, the most telling first: what to do about a disabled control is more useful than "absent". Each has its own
 * words in the bubble. `covered`: something lies over it, as a dialog does; `sends-elsewhere`: a password typed there would go to a
 * stranger; `session-over`, `maintenance`, `error`: the page says so of itself; `page-too-large`: more than can be read without holding the
 * page up; `unreadable`: something of the page could not be read.
 */
export const NO_MATCH_REASONS = [
  'sends-elsewhere',
  'disabled',
  'covered',
  'hidden',
  'ambiguous',
  'session-over',
  'maintenance',
  'error',
  'page-too-large',
  'unreadable',
  'absent',
  'wrong-page',
] as const;
export type NoMatchReason = (typeof NO_MATCH_REASONS)[number];

/** What a page says of the form of a step since it was sent. */
export const TOLD = ['saved', 'more', 'refused'] as const;
export type Told = (typeof TOLD)[number];

/**
 * The answer to "where is it?". Only `sure` may be ringed.
 * `ring` is the element whose box the ring encloses: the clickable control, the label of a drawn checkbox, or the opener of the
 * closed menu that holds the control. `control` is what a click must reach for the step to be done.
 * `via: 'opener'` helps the step the user is at; it is no proof that the user has come as far as that step (the tab "Carte CPS"
 * is the opener of "Se connecter avec la carte CPS" as long as it is not chosen), so it must not move a guide forwards.
 * `via: 'renewal'`: the target has ended, and this brings it back (a new QR code). It says nothing of where the guide is.
 * `done`: the control itself shows that its step is behind the user: ticked box, chosen tab, `aria-current` link.
 * `byNameOnly`: nothing but its own name or picture speaks for the step: no title of the page or of its part, no form.
 * `seenInWalk`: who walked before pressed this control at this step; nothing of ours is sure of it (teach/reconcile.ts).
 * `became`: what the page says of the step's form, wherever its control is.
 */
export type Match = Found & { readonly became?: Told };
type Found =
  | {
      readonly level: 'sure';
      readonly ring: Element;
      readonly control: Element;
      readonly via: 'target' | 'opener' | 'renewal';
      readonly done: boolean;
      readonly byNameOnly?: true;
      readonly seenInWalk?: true;
    }
  | { readonly level: 'likely'; readonly area: Element }
  | { readonly level: 'none'; readonly reason: NoMatchReason };
