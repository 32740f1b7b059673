import { wayPageText, wayText } from '../../../shared/messages/fr/ways.ts';
import { WAY_IDS } from '../../../shared/ways/ways.ts';

/** The ways that are no guide, each in a tab of its own. */
export const OtherWays = () => (
  <nav class="stack-tight" aria-labelledby="other-ways">
    <h2 id="other-ways">{wayPageText.others}</h2>
    <ul class="links">
      {WAY_IDS.map((way) => (
        <li key={way}>
          <a href={`/ways.html#${way}`} target="_blank" rel="noreferrer">
            {wayText[way].title}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
