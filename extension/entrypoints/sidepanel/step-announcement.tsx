import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { indexOfStep } from '../../../shared/guides/guides.ts';
import { bubbleText } from '../../../shared/messages/fr/bubble.ts';
import { panelText } from '../../../shared/messages/fr/panel.ts';
import type { AtStep } from './at-step.ts';

interface StepAnnouncementProps {
  readonly at: AtStep;
  readonly isFocusDue: boolean;
}

/** Milliseconds for which the bubble of a step that the page moved to may be on its way: a new page on a slow computer takes more than one second. */
const BUBBLE_LIMIT_MS = 3_000;

/**
 * Tells a screen reader of another step, once: not its title where the focus goes there, nothing where the bubble on the page speaks, or
 * spoke before its page was left. What the page moves waits for its bubble, which may come after the step.
 */
export function StepAnnouncement({ at, isFocusDue }: StepAnnouncementProps) {
  const { guide, step, words, speaks, pageStatus } = at;
  const { title } = words;
  const place = [indexOfStep(guide, step.id) + 1, guide.steps.length] as const;
  const due = useRef('');
  due.current = speaks ? panelText.announce(...place, title) : '';
  const [told, tell] = useState(due.current);
  const hasBubbleSpoken = useRef(false);
  useLayoutEffect(() => {
    hasBubbleSpoken.current = false;
    if (isFocusDue) {
      tell(bubbleText.progress(...place));
      return;
    }
    const timer = setTimeout(() => tell(hasBubbleSpoken.current ? '' : due.current), BUBBLE_LIMIT_MS);
    return () => clearTimeout(timer);
  }, [title]);
  // What was known of the page before the step is of the step before.
  useLayoutEffect(() => {
    if (!speaks) hasBubbleSpoken.current = true;
  }, [pageStatus]);
  return (
    <p class="visually-hidden" role="status">
      {told}
    </p>
  );
}
