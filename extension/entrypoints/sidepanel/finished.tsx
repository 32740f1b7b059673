import type { GuideId } from '../../../shared/guides/guide.ts';
import { panelText } from '../../../shared/messages/fr/panel.ts';

/** The end of a guide: a tick that is drawn, what is true now, and what comes next. */
export function Finished({ guide }: { readonly guide: GuideId }) {
  const { title, body } = panelText.finished[guide];
  return (
    <div class="finished" data-tone="ok" data-finished={guide}>
      <svg class="finished-sign" viewBox="0 0 48 48" aria-hidden="true">
        <circle cx="24" cy="24" r="22" />
        <path d="M14 25l7 7 14-16" pathLength="1" />
      </svg>
      <div class="stack-tight">
        <h2>{title}</h2>
        <p>{body}</p>
      </div>
    </div>
  );
}
