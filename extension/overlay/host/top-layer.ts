import { onceAFrame } from '../../dom/once-a-frame.ts';
import * as dom from '../../dom/reads.ts';
import { onTrusted } from '../../dom/trusted-events.ts';

/** Another extension may answer each of our promotions with its own: after so many within a second we let it win. */
const MOST_IN_A_SECOND = 5;

/**
 * Keeps the host the last of the top layer, above dialogs and popovers that the page opens later. At most once a frame.
 * @param onSettled called after each try: a host unreachable now stays so
 * @returns asks for a promotion, for when something was seen to lie above us
 */
export function keepOnTop(host: HTMLElement, signal: AbortSignal, onSettled: () => void): () => void {
  const document = dom.ownerDocument(host);
  let recent: readonly number[] = [];
  const promote = (): void => {
    const now = performance.now();
    recent = recent.filter((time) => now - time < 1000);
    if (recent.length < MOST_IN_A_SECOND) {
      recent = [...recent, now];
      try {
        if (dom.matches(host, ':popover-open')) host.hidePopover();
        host.showPopover();
      } catch {
        // Refused by the page (`beforetoggle`), or taken out of it: drawn below what it has on top.
      }
    }
    onSettled();
  };
  const schedule = onceAFrame(promote, signal);
  // Also when something closes: it may be painted on for a while.
  const onOther = ({ target }: Event): void => {
    if (target !== host) schedule();
  };
  for (const type of ['toggle', 'fullscreenchange']) onTrusted(document, type, onOther, { capture: true, signal });
  return schedule;
}
