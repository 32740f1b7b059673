import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Guide, Step } from '../../../shared/guides/guide.ts';
import { indexOfStep } from '../../../shared/guides/guides.ts';
import { bubbleText } from '../../../shared/messages/fr/bubble.ts';
import { panelText } from '../../../shared/messages/fr/panel.ts';
import type { PageStatus } from '../../guide/session/page-status.ts';
import { ON_ITS_WAY_MS } from '../../ui/facts/use-session.ts';
import { speakerOf } from './speaker.ts';

interface StepAnnouncementProps {
  readonly guide: Guide;
  readonly step: Step;
  readonly title: string;
  readonly pageStatus: PageStatus | null;
  /** The focus is on its way to the step's heading, which says the title. */
  readonly isFocusDue: boolean;
}

/**
 * Tells a screen reader of another step, once: not its title where the focus goes there, nothing where the bubble on the page speaks. What
 * the page moves waits for its bubble, which may come after the step.
 */
export function StepAnnouncement({ guide, step, title, pageStatus, isFocusDue }: StepAnnouncementProps) {
  const place = [indexOfStep(guide, step.id) + 1, guide.steps.length] as const;
  const words = useRef('');
  words.current = speakerOf(step, pageStatus) === 'bubble' ? '' : panelText.announce(...place, title);
  const [told, tell] = useState(words.current);
  useLayoutEffect(() => {
    if (isFocusDue) {
      tell(bubbleText.progress(...place));
      return;
    }
    const timer = setTimeout(() => tell(words.current), ON_ITS_WAY_MS);
    return () => clearTimeout(timer);
  }, [title]);
  return (
    <p class="visually-hidden" role="status">
      {told}
    </p>
  );
}
