import type { StepId } from '../../../shared/guides/guide.ts';
import type { NoMatchReason, Told } from '../../locate/match.ts';

/** Report of one frame on one step: how surely its control was found, what the page says of its form. No element, no text of the page. */
export type StepReport = Place & { readonly became?: Told };
type Place =
  | {
      readonly level: 'sure';
      readonly via: 'target' | 'opener' | 'renewal';
      readonly done: boolean;
      /** As of the match (locate/match.ts). */
      readonly byNameOnly?: true;
      readonly seenInWalk?: true;
    }
  | { readonly level: 'likely' }
  | { readonly level: 'none'; readonly reason: NoMatchReason };

export type StepReports = { readonly [S in StepId]?: StepReport };

/**
 * What of its order a frame shows, the least first: nothing where the page undoes what is drawn, or shows pictures of itself for long; no
 * words where a modal dialog of the page makes them inert or there is no room; `folded` once its bubble is a chip.
 */
export const SHOWS = ['nothing', 'in-transition', 'no-words', 'folded', 'everything'] as const;
export type Shows = (typeof SHOWS)[number];
