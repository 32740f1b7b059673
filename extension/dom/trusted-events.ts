import * as dom from './reads.ts';

/**
 * Listens to what the user or the browser did. What a script of the page has made up (`dispatchEvent`, `click()`) says nothing: it
 * presses nothing of ours, counts as no use, and calls nothing of ours however often it is sent.
 */
export function onTrusted(
  target: EventTarget,
  type: string,
  act: (event: Event) => void,
  options?: AddEventListenerOptions,
): void {
  dom.addEventListener(target, type, (event) => event.isTrusted && act(event), options);
}

/** Whether the user acted upon the page moments ago: some trusted events are also of a script's making (a submit, a change). */
export const hasUserActed = (): boolean => navigator.userActivation.isActive;
