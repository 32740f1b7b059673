/**
 * Calls back when the address of the document changes without a new document. The Navigation API says so at once (Chromium 102, Firefox
 * 147).
 * @returns looks whether it has: called at each change of the page, for older Firefox
 */
export function watchRoute(window: Window, changed: () => void, signal: AbortSignal): () => void {
  let address = window.location.href;
  const check = (): void => {
    if (window.location.href === address) return;
    address = window.location.href;
    changed();
  };
  const options = { signal };
  window.navigation?.addEventListener('currententrychange', check, options);
  window.addEventListener('popstate', check, options);
  window.addEventListener('hashchange', check, options);
  return check;
}
