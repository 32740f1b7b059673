import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { StepId } from '../../../shared/guides/guide.ts';
import { whyNoRingText as words } from '../../../shared/messages/fr/why-no-ring.ts';
import { askWhy } from '../../guide/background/ask-page.ts';
import type { WhyNot } from '../../guide/page/script-exchange/teach.ts';
import type { PageStatus } from '../../guide/session/page-status.ts';
import { whyOf } from '../../guide/session/reasons.ts';
import { WalkOffer } from '../../ui/controls/walk-notice.tsx';

const UNSEEN: Readonly<Record<NonNullable<WhyNot['unseen']>, string>> = words.unseen;

interface WhyNoRingProps {
  readonly step: StepId;
  readonly pageStatus: PageStatus;
}

/** Why nothing is ringed, in a sentence: the page is asked at once, and again when its answer is another. */
export function WhyNoRing({ step, pageStatus: { level, reason, tab } }: WhyNoRingProps) {
  const [why, setWhy] = useState<WhyNot>({ unseen: null });
  useEffect(() => {
    let isOver = false;
    void askWhy(browser, step).then((told) => (isOver ? undefined : setWhy(told)));
    return () => {
      isOver = true;
    };
  }, [step, level, reason, tab]);
  const { unseen } = why;
  const found = level === 'likely' ? words.section : whyOf[reason ?? 'absent'];
  return (
    <div class="small stack-tight" data-why-no-ring>
      <h3>{words.title}</h3>
      <p role="status">{unseen === null ? found : UNSEEN[unseen]}</p>
      <WalkOffer />
    </div>
  );
}
