import * as dom from '../dom/reads.ts';
import { onTrusted } from '../dom/trusted-events.ts';

/** Another extension may answer each of our promotions with its own: after so many within a second we let it win. */
const MOST_IN_A_SECOND = 5;

/**
 * Keeps the host the last of the top layer, above dialogs and popovers that the page opens later. At most once a frame.
 * @param onSettled called after each try: what is unreachable now stays so
 * @returns asks for a promotion, for when something was seen to lie above us
 */
export function keepOnTop(host: HTMLElement, signal: AbortSignal, onSettled: () => void): () => void {
  const document = dom.ownerDocument(host);
  let frame = 0;
  let recent: readonly number[] = [];
  const promote = (): void => {
    frame = 0;
    const now = performance.now();
    recent = recent.filter((time) => now - time < 1000);
    if (recent.length < MOST_IN_A_SECOND && host.isConnected) {
      recent = [...recent, now];
      try {
        if (dom.matches(host, ':popover-open')) host.hidePopover();
        host.showPopover();
      } catch {
        // Refused by the page (`beforetoggle`): drawn below what it has on top.
      }
    }
    onSettled();
  };
  const schedule = (): void => {
    if (frame === 0) frame = requestAnimationFrame(promote);
  };
  const onToggle = (event: Event): void => {
    if (event.target !== host && 'newState' in event && event.newState === 'open') schedule();
  };
  onTrusted(document, 'toggle', onToggle, { capture: true, signal });
  onTrusted(document, 'fullscreenchange', schedule, { capture: true, signal });
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
  return schedule;
}
