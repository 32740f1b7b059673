import type { GuideId } from '../../../shared/guides/guide.ts';
import { guideText } from '../../../shared/messages/fr/guides.ts';
import { welcomeText } from '../../../shared/messages/fr/welcome.ts';

/** What to have at hand for the route that was advised, and its memo for paper. */
export const Prepare = ({ guide }: { readonly guide: GuideId }) => (
  <section class="stack-tight">
    <h2>{welcomeText.prepare.title}</h2>
    <ul class="needs">
      {guideText[guide].needs.map((need) => (
        <li key={need}>{need}</li>
      ))}
    </ul>
    <p class="soft">{welcomeText.prepare.time}</p>
    <p>
      <a href={`/memo.html#${guide}`} target="_blank" rel="noreferrer">
        {welcomeText.prepare.memo}
        <span class="visually-hidden">{` : ${guideText[guide].title}`}</span>
      </a>
    </p>
  </section>
);
