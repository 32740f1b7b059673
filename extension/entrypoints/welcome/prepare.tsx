import type { GuideId } from '../../../shared/guides/guide.ts';
import { actText } from '../../../shared/messages/fr/acts.ts';
import { guideNeedsText } from '../../../shared/messages/fr/guide-needs.ts';
import { guideText } from '../../../shared/messages/fr/guides.ts';
import { welcomeText } from '../../../shared/messages/fr/welcome.ts';
import { Sentences } from '../../ui/controls/sentences.tsx';

/** What to have at hand for the way that was advised, and its memo for paper. */
export const Prepare = ({ guide }: { readonly guide: GuideId }) => (
  <section class="stack-tight">
    <h2>{welcomeText.prepare}</h2>
    <Sentences look="needs" of={guideNeedsText[guide].needs} />
    <p>
      <a href={`/memo.html#${guide}`} target="_blank" rel="noreferrer">
        {actText.memo}
        <span class="visually-hidden">{`\u00a0: ${guideText[guide].title}`}</span>
      </a>
    </p>
  </section>
);
