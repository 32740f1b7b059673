import type { Overlay, OverlayOptions } from '../../../contracts/overlay.ts';
import { left } from '../../../dom/our-world.ts';

/** What the script put in on demand (entrypoints/overlay.ts) leaves for the content script in their common world. */
export interface OverlayTools {
  createOverlay(options: OverlayOptions): Overlay;
}

declare module '../../../dom/our-world.ts' {
  interface Left {
    overlay: OverlayTools;
  }
}

/** Undefined where that script has not come, or could not. */
export const overlayTools = (): OverlayTools | undefined => left.overlay;

export const leaveOverlayTools = (tools: OverlayTools): void => {
  left.overlay ??= tools;
};
