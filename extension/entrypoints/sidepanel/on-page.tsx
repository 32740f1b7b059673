import type { AddressId } from '../../../shared/guides/addresses.ts';
import type { Guide, Step } from '../../../shared/guides/guide.ts';
import { indexOfStep } from '../../../shared/guides/guides.ts';
import { bubbleText } from '../../../shared/messages/fr/bubble.ts';
import { panelText } from '../../../shared/messages/fr/panel.ts';
import { stepText } from '../../../shared/messages/fr/steps.ts';
import type { Sight } from '../../guide/wire.ts';
import { OfficialLinks } from './official-links.tsx';
import { Teach } from './teach.tsx';
import { useSight } from './use-session.ts';

interface OnPageProps {
  readonly guide: Guide;
  readonly step: Step;
  /** What the step waits for was on the page before (QR code). */
  readonly wasHere: boolean;
}

/** How the step looks on the official page right now, and where to look when nothing is pointed at. */
export function OnPage({ guide, step, wasHere }: OnPageProps) {
  const sight = useSight();
  const isOpen = sight !== null && sight.tabs > 0;
  const isShown = isOpen && sight.level === 'sure';
  const isUnseen = isOpen && sight.reason === 'unseen';
  return (
    <div class="stack-tight">
      <p class="sight small" role="status">
        {sentence(sight, wasHere ? stepText[step.id].gone : undefined)}
      </p>
      {!isOpen || sight.words ? null : <p class="small">{panelText.sight.noWords}</p>}
      {isShown ? null : <p class="small">{stepText[step.id].look}</p>}
      {!isOpen || isUnseen ? null : <Teach step={step.id} isShown={isShown} />}
      <OfficialLinks ids={isShown || isUnseen ? [] : siteOf(guide, step)} />
    </div>
  );
}

function sentence(sight: Sight | null, gone: string | undefined): string {
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
    default:
      return bubbleText.wrongPage;
  }
}

/** The address from which the step is reached: its own, else that of the last step before it that has one. */
function siteOf(guide: Guide, step: Step): readonly AddressId[] {
  const before = guide.steps.slice(0, indexOfStep(guide, step.id) + 1);
  return before.findLast((one) => one.place === 'portal' && one.addresses !== undefined)?.addresses ?? ['wallet'];
}
