import { left } from '../dom/our-world.ts';
import type { FrameDrawing } from './frame-edges.ts';

/** The overlay of one document, as much of it as a frame uses (extension/overlay/view.ts). */
export interface FrameOverlay {
  show(drawing: FrameDrawing): void;
  hide(): void;
  focusBubble(): void;
}

export interface FrameOverlayOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  onAction(id: string): void;
  onLost(): void;
  onInert(isInert: boolean): void;
  onBeaten(): void;
  onFocusElsewhere(): void;
}

/** What the script put in on demand (entrypoints/overlay.ts) leaves for the content script in their common world. */
export interface OverlayTools {
  createOverlay(options: FrameOverlayOptions): FrameOverlay;
}

declare module '../dom/our-world.ts' {
  interface Left {
    overlay: OverlayTools;
  }
}

/** Undefined where that script has not come, or could not. */
export const overlayTools = (): OverlayTools | undefined => left.overlay;

export const leaveOverlayTools = (tools: OverlayTools): void => {
  left.overlay ??= tools;
};
