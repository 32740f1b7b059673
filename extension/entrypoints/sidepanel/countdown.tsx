import { panelText } from '../../../shared/messages/fr/panel.ts';
import { useNow } from '../../ui/facts/use-session.ts';
import type { AtStep } from './at-step.ts';

/** Steps of ten seconds: a calm countdown tells enough. */
const GRAIN = 10;
/** Seconds left at which a screen reader speaks; in between it stays silent. */
const TOLD = [60, 30, 10, 0];

/** Time left to the page's state, about. The limit is the page's, not ours. */
export function Countdown({ step, progress: { since } }: Pick<AtStep, 'step' | 'progress'>) {
  const limit = step.countdownSeconds;
  const isRunning = limit !== undefined && since !== null;
  const now = useNow(1000, isRunning);
  if (!isRunning) return null;
  const left = limit - (now - since) / 1000;
  const rounded = Math.max(0, Math.ceil(left / GRAIN) * GRAIN);
  const words = panelText.countdown;
  const told = TOLD.findLast((seconds) => left <= seconds);
  return (
    <div class="stack-tight countdown">
      <progress max={limit} value={Math.max(0, Math.min(limit, left))} aria-hidden="true" />
      <p class="small" aria-hidden="true">
        {left > 0 ? words.qr(rounded) : words.qrOver}
      </p>
      <p class="visually-hidden" role="status">
        {told === undefined ? '' : told === 0 ? words.qrOver : words.qr(told)}
      </p>
    </div>
  );
}
