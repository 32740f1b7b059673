import type { Step } from '../../../shared/guides/guide.ts';
import { bubbleText } from '../../../shared/messages/fr/bubble.ts';
import { feedbackText } from '../../../shared/messages/fr/feedback.ts';
import { panelText } from '../../../shared/messages/fr/panel.ts';
import { stepText } from '../../../shared/messages/fr/steps.ts';
import { mayBeShown } from '../../guide/session/next-action.ts';
import type { PageStatus } from '../../guide/session/page-status.ts';
import { Fold } from '../../ui/controls/fold.tsx';
import { SnapshotSection } from '../../ui/controls/snapshot-section.tsx';
import { Teach } from './teach.tsx';
import { WhyNoRing } from './why-no-ring.tsx';

interface OnPageProps {
  readonly step: Step;
  readonly pageStatus: PageStatus | null;
}

/** Where to look on the page of the step while nothing is ringed there, and showing the control oneself. Nothing while no page is open. */
export function OnPage({ step, pageStatus }: OnPageProps) {
  if (pageStatus === null || pageStatus.tabs === 0 || pageStatus.reason === 'unseen') return null;
  const isNotFound = mayBeShown(pageStatus);
  const isToLookFor = pageStatus.level === 'likely' || LOOK_FOR.has(pageStatus.reason);
  return (
    <div class="stack-tight">
      {isToLookFor ? <p class="small">{stepText[step.id].look}</p> : null}
      <Teach step={step.id} mayBegin={isNotFound} />
      {isNotFound ? <WhyNoRing step={step.id} pageStatus={pageStatus} /> : null}
      {isNotFound ? (
        <Fold class="small" data-structure title={feedbackText.structure}>
          <SnapshotSection asked={{ step: step.id, level: pageStatus.level, reason: pageStatus.reason }} />
        </Fold>
      ) : null}
    </div>
  );
}

const LOOK_FOR: ReadonlySet<PageStatus['reason']> = new Set([
  ...(['absent', 'ambiguous', 'hidden', 'page-too-large', 'unreadable', 'undrawn', 'unknown-host'] as const),
]);

/** How the step looks on the official page right now. */
export function pageStatusSentence(pageStatus: PageStatus | null): string {
  if (pageStatus === null || pageStatus.tabs === 0) return panelText.pageStatus.noTab;
  if (pageStatus.level === 'sure') return panelText.pageStatus.sure;
  if (pageStatus.level === 'likely') return panelText.pageStatus.likely;
  switch (pageStatus.reason) {
    case 'disabled':
      return bubbleText.disabled;
    case 'hidden':
      return bubbleText.hidden;
    case 'ambiguous':
      return bubbleText.ambiguous;
    case 'absent':
      return bubbleText.notFound;
    case 'searching':
      return '';
    case 'undrawn':
      return bubbleText.undrawn;
    case 'unseen':
      return bubbleText.unseen;
    case 'unknown-host':
      return panelText.pageStatus.unknownHost;
    case 'page-too-large':
      return bubbleText.tooLarge;
    case 'unreadable':
      return bubbleText.unreadable;
    case 'sends-elsewhere':
      return bubbleText.sendsElsewhere;
    case 'wrong-page':
    case null:
      return bubbleText.wrongPage;
  }
}
