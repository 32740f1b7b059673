import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { PhoneId } from '../../../shared/guides/addresses.ts';
import { phoneCardText as words } from '../../../shared/messages/fr/memo.ts';
import { troubleText } from '../../../shared/messages/fr/troubles.ts';
import { currentStep } from '../../guide/session/current-step.ts';
import { thisBrowser } from '../../host-link/this-browser.ts';
import { useHost } from '../../host-link/use-host.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Choices } from '../../ui/controls/choices.tsx';
import { Fold } from '../../ui/controls/fold.tsx';
import { Phone } from '../../ui/controls/phone.tsx';
import { Sentences } from '../../ui/controls/sentences.tsx';
import { Surface } from '../../ui/controls/surface.tsx';
import { surroundings } from '../../ui/facts/surroundings.ts';
import { useCopy } from '../../ui/facts/use-copy.ts';
import { useSession } from '../../ui/facts/use-session.ts';
import { type PhoneMatter, phoneCard, phoneLines } from './phone-card.ts';

const ABOUT: readonly PhoneId[] = ['ecps', 'card'];

/** Whom to call for what, what to have at hand, and what to read out; never an identity. */
export function Call() {
  const host = useHost();
  const session = useSession();
  const at = session === null ? null : currentStep(session);
  const [about, setAbout] = useState<PhoneId>('ecps');
  const [message, setMessage] = useState('');
  const [tried, setTried] = useState<readonly string[]>([]);
  const [said, copy] = useCopy(words.copied, words.copyFailed);
  const matter: PhoneMatter = {
    about,
    at,
    message,
    tried,
    facts: host.isNow ? host.facts : null,
    browser: surroundings().browser,
    asking: thisBrowser(),
    now: new Date(),
  };
  return (
    <Surface width="wide" title={words.title}>
      <p class="lead">{words.intro}</p>
      <div class="no-print">
        <Choices
          legend={words.about.question}
          options={ABOUT.map((value) => ({ value, label: words.about[value] }))}
          value={about}
          onChoose={setAbout}
        />
      </div>
      <Telephone about={about} />
      <section class="stack no-print">
        <label class="stack-tight">
          <strong>{words.message.label}</strong>
          <textarea
            rows={2}
            maxLength={400}
            aria-describedby="message-hint"
            value={message}
            onInput={({ currentTarget }) => setMessage(currentTarget.value)}
          />
        </label>
        <p id="message-hint" class="small soft">
          {words.message.hint}
        </p>
        <Tried at={at} tried={tried} onChange={setTried} />
      </section>
      <section class="card stack-tight" aria-labelledby="told-title">
        <h2 id="told-title">{words.told}</h2>
        <dl class="facts">
          {phoneLines(matter).map(({ name, value }) => (
            <Fragment key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </Fragment>
          ))}
        </dl>
      </section>
      <div class="row no-print">
        <Button kind="main" onClick={() => copy(phoneCard(matter))}>
          {words.copy}
        </Button>
        <Button onClick={() => window.print()}>{words.print}</Button>
      </div>
      <p class="no-print" role="status">
        {said}
      </p>
    </Surface>
  );
}

/** The number, and what to have at hand. */
function Telephone({ about }: { readonly about: PhoneId }) {
  return (
    <section class="stack-tight" aria-labelledby="call-title">
      <h2 id="call-title">{words.call}</h2>
      <Phone id={about} />
      <h3>{words.hand.title}</h3>
      <Sentences look="needs" of={words.hand[about]} />
      <p>
        <strong>{words.never}</strong>
      </p>
    </section>
  );
}

interface TriedProps {
  readonly at: PhoneMatter['at'];
  readonly tried: readonly string[];
  readonly onChange: (tried: readonly string[]) => void;
}

/** The first remedy of each trouble of this step, to be ticked: what has been tried need not be tried again on the telephone. */
function Tried({ at, tried, onChange }: TriedProps) {
  if (at === null) return null;
  const remedies = at.step.troubles.flatMap((id) => (id === 'support' ? [] : troubleText[id].remedies.slice(0, 2)));
  return (
    <Fold title={words.tried}>
      <fieldset class="stack-tight">
        <legend class="visually-hidden">{words.tried}</legend>
        {remedies.map((remedy) => (
          <label key={remedy} class="tick">
            <input
              type="checkbox"
              checked={tried.includes(remedy)}
              onChange={() =>
                onChange(tried.includes(remedy) ? tried.filter((one) => one !== remedy) : [...tried, remedy])
              }
            />
            <span>{remedy}</span>
          </label>
        ))}
      </fieldset>
    </Fold>
  );
}
