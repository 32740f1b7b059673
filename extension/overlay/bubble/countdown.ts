import type { Countdown } from '../../contracts/overlay.ts';
import { element } from '../host/elements.ts';

/** Steps of ten seconds: a calm countdown tells enough. */
const GRAIN = 10;
/** Seconds left at which a screen reader speaks; in between it stays silent. */
const TOLD: readonly number[] = [60, 30, 10];

/**
 * A bar and words for the time left to the page's state, about.
 * @param tell reads out: at 60, 30 and 10 seconds, and at the end
 * @param signal ends its timer
 */
export function createCountdown(
  document: Document,
  { endsAt, seconds, left: words, over }: Countdown,
  tell: (text: string) => void,
  signal: AbortSignal,
): HTMLElement {
  const bar = element(document, 'div', { class: 'left' });
  const text = element(document, 'p', {});
  const box = element(document, 'div', { class: 'countdown' }, element(document, 'div', { class: 'bar' }, bar), text);
  let told = Number.POSITIVE_INFINITY;
  const say = (left: number): string => words.replace('{s}', String(Math.ceil(left / GRAIN) * GRAIN));
  const tick = (isFirst: boolean): void => {
    const left = Math.max(0, Math.min(seconds, (endsAt - Date.now()) / 1000));
    bar.style.width = `${(left / seconds) * 100}%`;
    const shown = left > 0 ? say(left) : over;
    if (text.textContent !== shown) text.textContent = shown;
    const reached = left > 0 ? TOLD.findLast((at) => left <= at) : 0;
    if (reached !== undefined && reached < told) {
      told = reached;
      if (!isFirst) tell(shown);
    }
    if (left === 0) clearInterval(timer);
  };
  const timer = setInterval(() => tick(false), 1000);
  signal.addEventListener('abort', () => clearInterval(timer));
  tick(true);
  return box;
}
