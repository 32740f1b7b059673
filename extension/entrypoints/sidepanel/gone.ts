import type { StepId } from '../../../shared/guides/guide.ts';
import { type StepWords, stepText } from '../../../shared/messages/fr/steps.ts';
import type { PageStatus } from '../../guide/session/page-status.ts';
import type { Progress } from '../../guide/session/session.ts';

/** The words for a step whose control was on the page and is there no more (QR code, number); none where it is still awaited. */
export function goneWords(step: StepId, { since }: Progress, pageStatus: PageStatus | null): StepWords['gone'] {
  const isGone =
    pageStatus?.level === 'renewal' ||
    (since !== null &&
      pageStatus !== null &&
      pageStatus.tabs > 0 &&
      pageStatus.level === 'none' &&
      pageStatus.reason !== 'unseen' &&
      pageStatus.reason !== 'searching');
  return isGone ? stepText[step].gone : undefined;
}
