import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { GuideId, StepId } from '../../../shared/guides/guide.ts';
import { whyNoRingText as words } from '../../../shared/messages/fr/why-no-ring.ts';
import { askWhyUnseen } from '../../guide/background/ask-page.ts';
import type { UnseenReason } from '../../guide/page/script-exchange/teach.ts';
import type { NoRingReason, PageStatus } from '../../guide/session/page-status.ts';
import { Fold } from '../../ui/controls/fold.tsx';
import { WalkRecording } from '../../ui/controls/walk-notice.tsx';

const UNSEEN: Readonly<Record<UnseenReason, string>> = words.unseen;
const REASON: Readonly<Record<NoRingReason, string>> = words.reason;

interface WhyNoRingProps {
  readonly guide: GuideId;
  readonly step: StepId;
  readonly pageStatus: PageStatus;
}

/** One sentence on why nothing is ringed; the page is asked once it is opened. */
export function WhyNoRing({ guide, step, pageStatus }: WhyNoRingProps) {
  const [unseen, setUnseen] = useState<UnseenReason | null>(null);
  const ask = async (): Promise<void> => setUnseen(await askWhyUnseen(browser, step));
  const { level, reason } = pageStatus;
  const found = level === 'likely' ? words.section : REASON[reason ?? 'absent'];
  return (
    <Fold
      class="small"
      data-why-no-ring
      title={words.title}
      onToggle={({ currentTarget }) => (currentTarget.open ? void ask() : undefined)}
    >
      <p role="status">{unseen === null ? found : UNSEEN[unseen]}</p>
      <WalkRecording guide={guide} />
    </Fold>
  );
}
