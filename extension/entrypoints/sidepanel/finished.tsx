import { useEffect, useState } from 'preact/hooks';
import type { GuideId } from '../../../shared/guides/guide.ts';
import { guideText } from '../../../shared/messages/fr/guides.ts';

interface FinishedProps {
  readonly guide: GuideId;
}

/** The end of a guide: a tick that is drawn, the good news, and what comes next. */
export const Finished = ({ guide }: FinishedProps) => (
  <div class="finished" data-tone="ok" data-finished={guide}>
    <svg class="finished-sign" viewBox="0 0 48 48" aria-hidden="true">
      <circle cx="24" cy="24" r="22" />
      <path d="M14 25l7 7 14-16" pathLength="1" />
    </svg>
    <div class="stack-tight">
      <h2 class="finished-title" tabIndex={-1}>
        {guideText[guide].finished.title}
      </h2>
      <p>{guideText[guide].finished.body}</p>
    </div>
    <FinishedElsewhere key={guide} guide={guide} />
  </div>
);

/** Tells a screen reader of the end that came on the page beside; one that came here it hears from the title, which has the focus. */
function FinishedElsewhere({ guide }: FinishedProps) {
  const [told, setTold] = useState('');
  useEffect(() => setTold(document.hasFocus() ? '' : guideText[guide].finished.title), []);
  return (
    <p class="visually-hidden" role="status">
      {told}
    </p>
  );
}
