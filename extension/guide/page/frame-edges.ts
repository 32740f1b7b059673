import type { StepId } from '../../../shared/guides/guide.ts';
import type { Overlay, OverlayOptions } from '../../contracts/overlay.ts';
import type { Match } from '../../locate/match.ts';
import type { FromFrame } from '../messages/messages.ts';
import type { WatchedStep } from '../session/steps-to-watch.ts';

export interface FrameEdges {
  readonly document: Document;
  send(message: FromFrame): void;
  createOverlay(options: OverlayOptions): Overlay;
  /** Searches for the targets of these steps, now and at every change of the page, until the signal ends it; null where none of them has a target. */
  search(search: FrameSearch): {
    /** The matches of a search made now, unconfirmed: enough to say which control a click is on, not to draw a ring. */
    peek(): Matches;
    search(): void;
    /** The form of a step is sent now: what the page said of it before is forgotten. */
    hear(step: StepId): void;
  } | null;
}

type Matches = ReadonlyMap<StepId, Match>;

interface FrameSearch {
  readonly steps: readonly WatchedStep[];
  readonly onAnswers: (matches: Matches) => void;
  /** The matches of the first search after a change, which the next one has yet to confirm. */
  readonly onUnconfirmed: (matches: Matches) => void;
  /** The target has gone; new matches come soon. */
  readonly onDrop: () => void;
  readonly signal: AbortSignal;
}
