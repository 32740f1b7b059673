import type { StepId } from '../../../shared/guides/guide.ts';
import type { OverlayView } from '../../contracts/overlay.ts';
import type { Match } from '../../locate/match.ts';
import type { FromFrame } from '../messages/messages.ts';
import type { WatchedStep } from '../session/steps-to-watch.ts';

/** What a frame needs from the page's side of the extension. */
export interface FrameEdges {
  readonly document: Document;
  send(message: FromFrame): void;
  draw(drawing: OverlayView | null): void;
  /** Moves the keyboard to the bubble that is drawn here, or back to where it was. */
  focusBubble(): void;
  /**
   * Searches for the targets of these steps, now and at every change of the page, until the signal ends it; null where none of them has
   * a target.
   */
  search(
    steps: readonly WatchedStep[],
    found: (matches: ReadonlyMap<StepId, Match>) => void,
    /** The matches of the first search after a change, which the next one has yet to confirm. */
    unconfirmed: (matches: ReadonlyMap<StepId, Match>) => void,
    /** The target has gone; new matches come soon. */
    dropped: () => void,
    signal: AbortSignal,
  ): {
    /** The matches of a search made now, unconfirmed: enough to say which control a click is on, not to draw a ring. */
    peek(): ReadonlyMap<StepId, Match>;
    /** Forgets what was found and searches anew. */
    search(): void;
  } | null;
}
