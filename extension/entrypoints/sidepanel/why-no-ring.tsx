import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { StepId } from '../../../shared/guides/guide.ts';
import { whyNoRingText as words } from '../../../shared/messages/fr/why-no-ring.ts';
import { askWhy } from '../../guide/background/ask-page.ts';
import type { TeachCommand } from '../../guide/messages/messages.ts';
import type { WhyNot } from '../../guide/page/script-exchange/teach.ts';
import type { NoRingReason, PageStatus } from '../../guide/session/page-status.ts';
import { Button } from '../../ui/controls/button.tsx';
import { WalkOffer } from '../../ui/controls/walk-notice.tsx';

const UNSEEN: Readonly<Record<NonNullable<WhyNot['unseen']>, string>> = words.unseen;
const REASON: Readonly<Record<NoRingReason, string>> = words.reason;
const DOUBT: Readonly<Record<NonNullable<WhyNot['alike']>['by'], string>> = words.doubt;

interface WhyNoRingProps {
  readonly step: StepId;
  readonly pageStatus: PageStatus;
}

/** Why nothing is ringed, in a sentence, and what is like the control: the page is asked at once, and again when its answer is another. */
export function WhyNoRing({ step, pageStatus: { level, reason, tab } }: WhyNoRingProps) {
  const [why, setWhy] = useState<WhyNot>({ unseen: null, alike: null });
  useEffect(() => {
    let isOver = false;
    void askWhy(browser, step).then((told) => (isOver ? undefined : setWhy(told)));
    return () => {
      isOver = true;
    };
  }, [step, level, reason, tab]);
  const { unseen, alike } = why;
  const show = (): void => {
    const command: TeachCommand = { to: 'teach', type: 'pick', step, proposes: true };
    void browser.runtime.sendMessage(command);
  };
  const found = level === 'likely' ? words.section : REASON[reason ?? 'absent'];
  return (
    <div class="small stack-tight" data-why-no-ring>
      <h3>{words.title}</h3>
      {alike === null ? (
        <p role="status">{unseen === null ? found : UNSEEN[unseen]}</p>
      ) : (
        <>
          <p role="status">
            {words.alike(alike.name)} {DOUBT[alike.by]}
          </p>
          <Button narrow small onClick={show}>
            {words.show}
          </Button>
        </>
      )}
      <WalkOffer />
    </div>
  );
}
