import type { Step } from '../../../shared/guides/guide.ts';
import { bubbleText } from '../../../shared/messages/fr/bubble.ts';
import { feedbackText } from '../../../shared/messages/fr/feedback.ts';
import { panelText } from '../../../shared/messages/fr/panel.ts';
import { stepText } from '../../../shared/messages/fr/steps.ts';
import type { Sight } from '../../guide/session/looks.ts';
import { mayBeShown } from '../../guide/session/next-action.ts';
import { SnapshotSection } from '../../ui/snapshot-section.tsx';
import { Teach } from './teach.tsx';

interface OnPageProps {
  readonly step: Step;
  readonly sight: Sight | null;
}

/** Where to look on the page of the step while nothing is ringed there, and showing the control oneself. Nothing while no page is open. */
export function OnPage({ step, sight }: OnPageProps) {
  if (sight === null || sight.tabs === 0 || sight.reason === 'unseen') return null;
  const isNotFound = mayBeShown(sight);
  const isToLookFor = sight.level === 'likely' || LOOK_FOR.has(sight.reason);
  return (
    <div class="stack-tight">
      {sight.words ? null : <p class="small">{panelText.sight.noWords}</p>}
      {isToLookFor ? <p class="small">{stepText[step.id].look}</p> : null}
      <Teach step={step.id} mayBegin={isNotFound} />
      {isNotFound ? (
        <details class="small" data-structure>
          <summary>{feedbackText.structure}</summary>
          <SnapshotSection asked={{ step: step.id, level: sight.level, reason: sight.reason }} />
        </details>
      ) : null}
    </div>
  );
}

const LOOK_FOR: ReadonlySet<Sight['reason']> = new Set([
  ...(['absent', 'ambiguous', 'hidden', 'page-too-large', 'unreadable', 'undrawn', 'unknown-host'] as const),
]);

/** How the step looks on the official page right now. */
export function sightSentence(sight: Sight | null, gone: string | undefined): string {
  if (sight === null || sight.tabs === 0) return panelText.sight.noTab;
  if (sight.level === 'sure') return panelText.sight.sure;
  if (sight.level === 'likely') return panelText.sight.likely;
  if (gone !== undefined) return gone;
  switch (sight.reason) {
    case 'disabled':
      return bubbleText.disabled;
    case 'hidden':
      return bubbleText.hidden;
    case 'ambiguous':
      return bubbleText.ambiguous;
    case 'absent':
      return bubbleText.notFound;
    case 'undrawn':
      return bubbleText.undrawn;
    case 'unseen':
      return bubbleText.unseen;
    case 'unknown-host':
      return panelText.sight.unknownHost;
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
