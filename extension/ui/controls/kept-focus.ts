import { useLayoutEffect } from 'preact/hooks';

/**
 * When the focused element is removed with its view, an element of the new view gets the focus. Never takes it from the page beside a
 * panel, where the user may be typing.
 * @param find the element to focus: a heading, a question, a button
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
