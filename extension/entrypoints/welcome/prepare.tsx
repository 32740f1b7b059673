import type { GuideId } from '../../../shared/guides/guide.ts';
import { guideText } from '../../../shared/messages/fr/guides.ts';
import { welcomeText } from '../../../shared/messages/fr/welcome.ts';
import { Sentences } from '../../ui/controls/sentences.tsx';

/** What to have at hand for the route that was advised, and its memo for paper. */
export const Prepare = ({ guide }: { readonly guide: GuideId }) => (
  <section class="stack-tight">
    <h2>{welcomeText.prepare.title}</h2>
    <Sentences look="needs" of={guideText[guide].needs} />
    <p class="soft">{welcomeText.prepare.time}</p>
    <p>
      <a href={`/memo.html#${guide}`} target="_blank" rel="noreferrer">
        {welcomeText.prepare.memo}
        <span class="visually-hidden">{` : ${guideText[guide].title}`}</span>
      </a>
    </p>
  </section>
);
