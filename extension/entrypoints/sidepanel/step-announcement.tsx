import { useRef } from 'preact/hooks';
import type { Guide, Step } from '../../../shared/guides/guide.ts';
import { indexOfStep } from '../../../shared/guides/guides.ts';
import { bubbleText } from '../../../shared/messages/fr/bubble.ts';
import { panelText } from '../../../shared/messages/fr/panel.ts';
import type { PageStatus } from '../../guide/session/page-status.ts';
import { speakerOf } from './speaker.ts';

interface StepAnnouncementProps {
  readonly guide: Guide;
  readonly step: Step;
  readonly title: string;
  readonly pageStatus: PageStatus | null;
  /** The focus is on its way to the step's heading, which says the title. */
  readonly isFocusDue: boolean;
}

/** Tells a screen reader of another step, once: not its title where the focus goes there, nothing where the bubble on the page speaks. */
export function StepAnnouncement({ guide, step, title, pageStatus, isFocusDue }: StepAnnouncementProps) {
  const told = useRef({ title: '', words: '' });
  if (told.current.title !== title) {
    const place = [indexOfStep(guide, step.id) + 1, guide.steps.length] as const;
    const words = speakerOf(step, pageStatus) === 'bubble' ? '' : panelText.announce(...place, title);
    told.current = { title, words: isFocusDue ? bubbleText.progress(...place) : words };
  }
  return (
    <p class="visually-hidden" role="status">
      {told.current.words}
    </p>
  );
}
