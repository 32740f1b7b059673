import type { Descriptor } from '../../../shared/guides/descriptor.ts';
import type { StepId } from '../../../shared/guides/guide.ts';
import type { NoMatchReason } from '../../locate/match.ts';
import type { Teaching } from './teaching.ts';

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

/**
 * What of its order a frame can show: no words where a modal dialog of the page makes them dead or there is no room, nothing where the
 * overlay could not be put in.
 */
export type Shows = 'everything' | 'no-words' | 'nothing';

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
