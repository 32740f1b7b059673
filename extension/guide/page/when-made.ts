import { world } from '../../dom/isolated-world.ts';
import * as dom from '../../dom/reads.ts';
import { onTrusted } from '../../dom/trusted-events.ts';

declare module '../../dom/isolated-world.ts' {
  interface IsolatedWorld {
    /** What waits for the page to be made; null once it is. */
    waiting: (() => void)[] | null;
  }
}

/** A prerendered page may never be shown; until it is, its frames and its tab have other ids and another address. */
export function whenShown(act: () => void): void {
  if (dom.isPrerendered(document)) onTrusted(document, 'prerenderingchange', act);
  else act();
}

/** For the content script, which the browser runs once the page is made (`document_idle`). */
export function sayMade(): void {
  const acts = world.waiting ?? [];
  world.waiting = null;
  for (const act of acts) act();
}

/** Acts once the content script has said so. */
export function whenMade(act: () => void): void {
  if (world.waiting === null) {
    act();
    return;
  }
  world.waiting ??= [];
  world.waiting.push(act);
}
