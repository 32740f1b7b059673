import type { GuideId } from '../../../shared/guides/guide.ts';
import { GUIDES } from '../../../shared/guides/guides.ts';
import { phoneCardText } from '../../../shared/messages/fr/memo.ts';
import { welcomeText } from '../../../shared/messages/fr/welcome.ts';
import { RestsOnNote } from './rests-on-note.tsx';

/** What goes with a guide: its memo for paper, the card for a call, and what it was written from. */
export const GuideExtras = ({ id }: { readonly id: GuideId }) => (
  <div class="stack-tight">
    <p class="row links-apart small">
      <a href={`/memo.html#${id}`} target="_blank" rel="noreferrer">
        {welcomeText.prepare.memo}
      </a>
      <a href="/call.html" target="_blank" rel="noreferrer">
        {phoneCardText.title}
      </a>
    </p>
    <RestsOnNote oldest={GUIDES[id].restsOn[0]} />
  </div>
);
