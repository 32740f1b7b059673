import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { indexOfStep } from '../../../shared/guides/guides.ts';
import { bubbleText } from '../../../shared/messages/fr/bubble.ts';
import { panelText } from '../../../shared/messages/fr/panel.ts';
import { ON_ITS_WAY_MS } from '../../ui/facts/use-session.ts';
import type { AtStep } from './at-step.ts';

interface StepAnnouncementProps {
  readonly at: AtStep;
  /** The focus is on its way to the step's heading, which says the title. */
  readonly isFocusDue: boolean;
}

/**
 * Tells a screen reader of another step, once: not its title where the focus goes there, nothing where the bubble on the page speaks. What
 * the page moves waits for its bubble, which may come after the step.
 */
export function StepAnnouncement({ at: { guide, step, words, speaks }, isFocusDue }: StepAnnouncementProps) {
  const { title } = words;
  const place = [indexOfStep(guide, step.id) + 1, guide.steps.length] as const;
  const due = useRef('');
  due.current = speaks ? panelText.announce(...place, title) : '';
  const [told, tell] = useState(due.current);
  useLayoutEffect(() => {
    if (isFocusDue) {
      tell(bubbleText.progress(...place));
      return;
    }
    const timer = setTimeout(() => tell(due.current), ON_ITS_WAY_MS);
    return () => clearTimeout(timer);
  }, [title]);
  return (
    <p class="visually-hidden" role="status">
      {told}
    </p>
  );
}
