import type { Overlay, OverlayOptions } from '../../../contracts/overlay.ts';
import { world } from '../../../dom/isolated-world.ts';

/** What the script put in on demand (entrypoints/overlay.ts) leaves for the content script in their common world. */
interface OverlayTools {
  createOverlay(options: OverlayOptions): Overlay;
}

declare module '../../../dom/isolated-world.ts' {
  interface IsolatedWorld {
    overlay: OverlayTools;
  }
}

/** Undefined where that script has not come, or could not. */
export const overlayTools = (): OverlayTools | undefined => world.overlay;

/** For the script that draws: leaves its tools, once a document. */
export const leaveOverlayTools = (tools: OverlayTools): void => {
  world.overlay ??= tools;
};
