import type { Overlay, OverlayOptions, OverlayView } from '../../contracts/overlay.ts';
import type { BubbleAction } from '../decision/acts.ts';
import type { Shows } from '../session/step-report.ts';

export interface DrawEvents {
  act(action: BubbleAction): void;
  /** The target is not there any more. */
  lost(): void;
  /** The focus leaves the bubble for the frame it came from. */
  focusBack(): void;
  /** How much of its order this document can show has changed; everything until the first call. */
  shows(shows: Shows): void;
}

export interface Drawing {
  draw(drawing: OverlayView | null): void;
  /** Moves the keyboard to the bubble that is drawn here, or back to where it was. */
  focusBubble(): void;
}

/** Draws by order, and says when the words cannot be used: a page's modal dialog has made them dead, or the page undoes them. */
export function drawIn(
  createOverlay: (options: OverlayOptions) => Overlay,
  document: Document,
  events: DrawEvents,
  signal: AbortSignal,
): Drawing {
  let overlay: Overlay | undefined;
  let isFolded = false;
  /** Why the words cannot be used. */
  let hindered: 'no-words' | 'nothing' | null = null;
  const tell = (): void => events.shows(hindered ?? (isFolded ? 'folded' : 'everything'));
  const create = (): Overlay =>
    createOverlay({
      document,
      signal,
      onAction: (id) => events.act(id as BubbleAction),
      onLost: () => events.lost(),
      onFocusElsewhere: () => events.focusBack(),
      onFold(folded) {
        isFolded = folded;
        tell();
      },
      onGaveUp() {
        hindered = 'nothing';
        tell();
      },
      onInert(isInert) {
        hindered = isInert ? 'no-words' : null;
        tell();
      },
    });
  return {
    draw(drawing) {
      if (drawing === null) {
        overlay?.hide();
        return;
      }
      overlay ??= create();
      overlay.show(drawing);
      tell();
    },
    focusBubble: () => overlay?.focusBubble(),
  };
}
