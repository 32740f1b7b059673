import type { GuideId } from '../../../shared/guides/guide.ts';
import { guideText } from '../../../shared/messages/fr/guides.ts';
import { panelText } from '../../../shared/messages/fr/panel.ts';
import { drawnOn } from '../../guide/decision/first-row.ts';
import { type ActPlace, Acts } from '../../ui/controls/act-button.tsx';
import { Notice } from '../../ui/controls/notice.tsx';
import type { Decided } from '../../ui/facts/decided.ts';
import { useWatched } from '../../ui/facts/use-watched.ts';
import { waitUntil } from '../../ui/facts/wait-until.ts';

interface FinishedProps {
  readonly guide: GuideId;
  readonly decided: Decided;
  readonly place: ActPlace;
}

/** The end of a guide: a tick that is drawn, the good news, and what to do next. */
export function Finished({ guide, decided: { session, decision }, place }: FinishedProps) {
  const { wait } = session;
  const isOver = decision.says === 'wait-over';
  return (
    <div class="finished" data-finished={guide}>
      <Notice
        tone="ok"
        title={guideText[guide].finished.title}
        heading="h2"
        drawing={<Tick />}
        words={[isOver ? panelText.wait.readyNow : guideText[guide].finished.body]}
      >
        {decision.says === 'wait' && wait !== null ? (
          <strong>{panelText.wait.ready(waitUntil(wait.readyAt))}</strong>
        ) : null}
        <Acts drawn={drawnOn(decision, 'panel')} place={place} />
      </Notice>
      <FinishedElsewhere key={guide} guide={guide} />
    </div>
  );
}

const Tick = () => (
  <svg class="finished-sign" viewBox="0 0 48 48" aria-hidden="true">
    <circle cx="24" cy="24" r="22" />
    <path d="M14 25l7 7 14-16" pathLength="1" />
  </svg>
);

/** Tells a screen reader of the end that came on the page beside; one that came here it hears from the title, which has the focus. */
function FinishedElsewhere({ guide }: Pick<FinishedProps, 'guide'>) {
  const told = useWatched('', (show) => show(document.hasFocus() ? '' : guideText[guide].finished.title));
  return (
    <p class="visually-hidden" role="status">
      {told}
    </p>
  );
}
