import type { Guide, Step } from '../../../shared/guides/guide.ts';
import { type StepWords, stepText } from '../../../shared/messages/fr/steps.ts';
import type { NextAction } from '../../guide/session/next-action.ts';
import type { PageStatus } from '../../guide/session/page-status.ts';
import type { Progress, Session } from '../../guide/session/session.ts';

/** Where the running guide stands, and what is known of its step. */
export interface AtStep {
  readonly guide: Guide;
  readonly step: Step;
  readonly progress: Progress;
  readonly session: Session;
  readonly pageStatus: PageStatus | null;
  /** The words for a control that was on the page and is there no more. */
  readonly gone: StepWords['gone'];
  /** Whether the panel says the step, with what the page in front shows now; else the bubble does. */
  readonly speaks: boolean;
  readonly next: NextAction;
}

/** The words for a step whose control was on the page and is there no more (QR code, number); none where it is still awaited. */
export function goneWords({ id }: Step, { since }: Progress, pageStatus: PageStatus | null): StepWords['gone'] {
  const isGone =
    pageStatus?.level === 'renewal' ||
    (since !== null &&
      pageStatus !== null &&
      pageStatus.tabs > 0 &&
      pageStatus.level === 'none' &&
      pageStatus.reason !== 'unseen' &&
      pageStatus.reason !== 'searching');
  return isGone ? stepText[id].gone : undefined;
}
