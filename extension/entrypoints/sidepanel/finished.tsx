import type { GuideId } from '../../../shared/guides/guide.ts';
import { guideText } from '../../../shared/messages/fr/guides.ts';

/** The end of a guide: a tick that is drawn, the good news, and what comes next. */
export const Finished = ({ guide }: { readonly guide: GuideId }) => (
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
  </div>
);
