import type { Answers, Situation } from '../../../shared/diagnosis/answers.ts';
import type { DrawingId } from '../../../shared/guides/guide.ts';
import { wayText } from '../../../shared/messages/fr/ways.ts';
import { welcomeText } from '../../../shared/messages/fr/welcome.ts';
import type { WayId } from '../../../shared/ways/way.ts';
import { Choices } from '../../ui/controls/choices.tsx';
import { Drawing } from '../../ui/drawings/drawing.tsx';
import { openGuide } from '../../ui/facts/open-guide.ts';
import { useWindowId } from '../../ui/facts/use-window-id.ts';

const words = welcomeText.others;

/** What is asked of everybody, each with a drawing of it. */
const SITUATIONS: Readonly<Record<Situation, DrawingId>> = {
  'card-and-reader': 'card-in-reader',
  'no-card-or-reader': 'phone-app',
  'contact-details': 'contact-fields',
  unsure: 'magnifier',
};

/** Who does not come to activate an e-CPS goes straight to another page. */
const OTHER_WAYS: Readonly<Record<WayId, DrawingId>> = {
  'ecps-trouble': 'phone-silent',
  'pharmacy-staff': 'phone-choice',
  replacement: 'mailbox',
};

interface SituationsProps {
  readonly answers: Answers;
  readonly answer: (change: Partial<Answers>) => void;
}

/** The one question of the welcome page. */
export const Situations = ({ answers, answer }: SituationsProps) => (
  <div class="situations">
    <Choices
      name="situation"
      legend={welcomeText.question}
      options={(Object.keys(SITUATIONS) as Situation[]).map((value) => ({
        value,
        label: welcomeText.situations[value],
        drawing: SITUATIONS[value],
      }))}
      value={answers.situation}
      onChoose={(situation) => answer({ situation })}
    />
  </div>
);

/** The ways that answer no question. */
export const OtherSituations = () => (
  <section class="stack-tight" aria-labelledby="other-ways">
    <h2 id="other-ways">{words.title}</h2>
    <ul class="other-ways">
      <li>
        <SignIn />
      </li>
      {(Object.keys(OTHER_WAYS) as WayId[]).map((way) => (
        <li key={way}>
          <a class="choice way" href={`/ways.html#${way}`}>
            <span class="stack-tight">
              <strong>{wayText[way].title}</strong>
              <span class="small soft">{wayText[way].hint}</span>
            </span>
            <Drawing id={OTHER_WAYS[way]} decorative />
          </a>
        </li>
      ))}
    </ul>
  </section>
);

function SignIn() {
  const windowId = useWindowId();
  return (
    <button type="button" class="choice way" onClick={() => void openGuide('sign-in', windowId)}>
      <span class="stack-tight">
        <strong>{words.signIn}</strong>
        <span class="small soft">{words.signInHint}</span>
      </span>
      <Drawing id="sign-in-button" decorative />
    </button>
  );
}
