import type { Overlay, OverlayOptions, OverlayView } from '../../contracts/overlay.ts';
import type { BubbleAction } from '../decision/acts.ts';
import { SHOWS, type Shows } from '../session/step-report.ts';

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
  const hindered = new Set<Shows>();
  const tell = (): void => events.shows(SHOWS.find((one) => hindered.has(one)) ?? 'everything');
  const set = (shows: Shows, is: boolean): void => {
    if (is) hindered.add(shows);
    else hindered.delete(shows);
    tell();
  };
  const create = (): Overlay =>
    createOverlay({
      document,
      signal,
      onAction: (id) => events.act(id as BubbleAction),
      onLost: () => events.lost(),
      onFocusElsewhere: () => events.focusBack(),
      onFold: (isFolded) => set('folded', isFolded),
      onGaveUp: () => set('nothing', true),
      onInert(isInert) {
        if (!isInert) hindered.delete('nothing');
        set('no-words', isInert);
      },
      onWithheld: (isWithheld) => set('in-transition', isWithheld),
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
