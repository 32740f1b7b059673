import { useLayoutEffect } from 'preact/hooks';

/**
 * Keeps the focus in this page: where what had it went with what was shown (the button that begins or ends something), what stands for
 * what is shown instead takes it. Never from the page beside a panel, where somebody may be typing.
 * @param find what takes it: a heading, a question, a button
 */
export function useKeptFocus(find: () => HTMLElement | null | undefined): void {
  const held = document.activeElement;
  useLayoutEffect(() => {
    if (held === null || held.isConnected || !document.hasFocus()) return;
    const taker = find();
    if (taker === null || taker === undefined) return;
    if (taker.tabIndex < 0) taker.tabIndex = -1;
    taker.focus();
  });
}
