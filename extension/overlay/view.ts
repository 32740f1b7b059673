import type { StepId } from '../../shared/guides/guide.ts';

/** What the overlay draws in this frame: plain data and one element. It knows nothing of guides. */
export interface OverlayView {
  readonly step: StepId;
  readonly match: 'sure' | 'likely' | 'none';
  /** The element to ring (`sure`) or to outline as an area (`likely`); null for `none`. */
  readonly subject: Element | null;
  /** Words of the bubble; null in frames that draw only the ring. */
  readonly bubble: Bubble | null;
  /** Dim the rest of the page, at most 35 %; leaves when focus is in a page control. */
  readonly dim: boolean;
  /** Scroll the subject into view once, when the step begins in this frame. */
  readonly bringIntoView: boolean;
}

export interface Bubble {
  /** e.g. "Étape 6 sur 9". */
  readonly progress: string;
  readonly title: string;
  readonly body: string;
  /** What must be known before the click: PIN windows, the 90 s QR code. */
  readonly warning: string | null;
  readonly actions: readonly { readonly id: string; readonly label: string }[];
  /** "Aide non officielle…", always visible. */
  readonly footer: string;
}
