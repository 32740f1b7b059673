import { wayText } from '../../../shared/messages/fr/ways.ts';
import { welcomeText } from '../../../shared/messages/fr/welcome.ts';
import { WAY_IDS } from '../../../shared/ways/ways.ts';
import { Fold } from '../../ui/controls/fold.tsx';
import { useOpenGuide } from '../../ui/facts/open-guide.ts';

const words = welcomeText.others;

/** What leads away: the log-in, and, folded, the ways that are no guide, and the page to practise on. */
export function OtherSituations() {
  const openGuide = useOpenGuide();
  return (
    <section class="other-ways stack-tight" aria-label={words.title}>
      <div>
        <button type="button" class="plain-link" onClick={() => openGuide('sign-in')}>
          {words.signIn}
        </button>
      </div>
      <Fold title={words.title}>
        <ul class="links">
          {WAY_IDS.map((way) => (
            <li key={way}>
              <a href={`/ways.html#${way}`}>{wayText[way].title}</a>
              <span class="small soft"> {wayText[way].hint}</span>
            </li>
          ))}
          <li>
            <a href="/practice.html">{words.practice}</a>
          </li>
        </ul>
      </Fold>
    </section>
  );
}
