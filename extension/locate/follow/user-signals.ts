import * as dom from '../../dom/reads.ts';

/** Signals that something happened, which say nothing of what was typed: no key and no input listener anywhere. */
const SIGNALS = ['click', 'change', 'focusin', 'toggle'] as const;
/** Milliseconds after one of them at which a page has done what it does then. */
export const AFTER_EVENT = [40, 400] as const;

/**
 * Looks at a page after the user did something there.
 * @param hasten called at once
 * @param look called a moment later, twice; not any more after the next signal
 * @returns drops the looks that are still to come
 */
export function watchUserSignals(
  document: Document,
  hasten: () => void,
  look: () => void,
  signal: AbortSignal,
): () => void {
  let looks: ReturnType<typeof setTimeout>[] = [];
  const drop = (): void => looks.forEach(clearTimeout);
  const onSignal = ({ isTrusted }: Event): void => {
    // What a script has made up hastens nothing, but it is looked after all the same: pages open things so.
    if (isTrusted) hasten();
    drop();
    looks = AFTER_EVENT.map((delay) => setTimeout(look, delay));
  };
  for (const type of SIGNALS) dom.addEventListener(document, type, onSignal, { capture: true, passive: true, signal });
  return drop;
}
