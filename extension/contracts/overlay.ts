import type { StepId } from '../../shared/guides/guide.ts';

/** What a ring and a bubble are, for the guide that orders them and the overlay that draws them. The overlay knows nothing of guides. */

/** Drawing of this frame: plain data and one element. */
export interface OverlayView {
  readonly step: StepId;
  readonly match: 'sure' | 'likely' | 'none';
  /** The element to ring (`sure`) or to outline as an area (`likely`); null for `none`. */
  readonly subject: Element | null;
  readonly bubble: Bubble;
}

export interface Bubble {
  /** e.g. "Étape 6 sur 9". */
  readonly progress: string;
  readonly title: string;
  readonly body: string;
  /** What must be known before the click: PIN windows, the 90 s QR code. Stands before the body. */
  readonly warning: string | null;
  /** Hint that may be skipped. */
  readonly note?: string | null;
  /** Time left to the page's state. */
  readonly countdown?: Countdown | null;
  /** Something to be glad of: a tick is drawn. */
  readonly isGlad?: boolean;
  /** How the bubble of a new step begins: with its words (left out), or as a chip. */
  readonly begins?: 'open' | 'folded';
  readonly actions: readonly BubbleButton[];
  /** "Aide non officielle", beside the progress: it stands on every page. */
  readonly unofficial: string;
  /** What the folded bubble says, e.g. "Aide · étape 4", and below it "non officielle". */
  readonly chip: { readonly title: string; readonly below: string };
}

export interface BubbleButton {
  readonly id: string;
  readonly label: string;
  /** Drawn as the main button; the others are quiet. */
  readonly confirms?: boolean;
}

export interface Countdown {
  /** ms since 1970. */
  readonly endsAt: number;
  /** Seconds at its start. */
  readonly seconds: number;
  /** Words around the seconds left, which stand for `{s}`. */
  readonly left: string;
  readonly over: string;
}

export interface OverlayOptions {
  readonly document: Document;
  /** Ends the overlay: every listener, observer and timer, and its one node in the page. */
  readonly signal: AbortSignal;
  /** A button of the bubble was pressed: the `id` of one of `Bubble.actions`. */
  onAction(id: string): void;
  /** The subject went away or lost its size; nothing is pointed at until the next `show`. Search again. */
  onLost?(): void;
  /** True when the words cannot be used in this frame (modal dialog of the page, no room): show them in the side panel. */
  onInert?(isInert: boolean): void;
  /** The page shows pictures of itself for long, which nothing of ours may lie on (CSS View Transitions); or does so no more. */
  onWithheld?(isWithheld: boolean): void;
  /** The bubble is a chip now, or open again. */
  onFold?(isFolded: boolean): void;
  /** The page undoes whatever is drawn: nothing is, until another step is shown or the document is another one. */
  onGaveUp?(): void;
  /** The focus leaves the bubble for another document, where it came from: give it back there. */
  onFocusElsewhere?(): void;
}

export interface Overlay {
  /** Draws this view in place of the one before. A step scrolls and is announced once, however often it is shown. */
  show(view: OverlayView): void;
  /** Takes everything away; the page is what it was. `show` may follow. */
  hide(): void;
  focusBubble(): void;
}
