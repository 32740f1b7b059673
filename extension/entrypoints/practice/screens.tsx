import type { ComponentChildren, JSX } from 'preact';
import { practiceText as words } from '../../../shared/messages/fr/practice.ts';

export type PracticeStep = 'E1' | 'E2' | 'E3' | 'E4' | 'E5' | 'E6' | 'E7' | 'E8';

interface ScreenProps {
  readonly onUsed: () => void;
  readonly onField: () => void;
}

const Pen = () => (
  <svg viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true">
    <path d="M4 20l1-5L16 4l4 4L9 19zM14 6l4 4" />
  </svg>
);

const Magnifier = () => (
  <svg viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true">
    <circle cx="10" cy="10" r="6" />
    <path d="M15 15l6 6" />
  </svg>
);

interface GoProps extends Pick<ScreenProps, 'onUsed'> {
  readonly children: ComponentChildren;
}

/** What leads to the next page of the register. */
const Go = ({ onUsed, children }: GoProps) => (
  <button type="button" class="register-go" onClick={onUsed}>
    {children}
  </button>
);

interface FormProps {
  readonly onSent: () => void;
  readonly children: ComponentChildren;
}

const Form = ({ onSent, children }: FormProps) => (
  <form
    class="register-form"
    onSubmit={(event) => {
      event.preventDefault();
      onSent();
    }}
  >
    {children}
  </form>
);

/** Fields are filled in already, and take nothing: a read-only one would be no target on an official page either. */
const FILLED = { autocomplete: 'off', onBeforeInput: (event: Event): void => event.preventDefault() } as const;

interface SignProps extends GoProps {
  readonly label: string;
  readonly look?: string;
}

const Sign = ({ label, look = '', onUsed, children }: SignProps) => (
  <button type="button" class={`register-icon ${look}`} title={label} aria-label={label} onClick={onUsed}>
    {children}
  </button>
);

const Contacts = ({ onUsed, onField }: ScreenProps) => (
  <>
    <h1>{words.form.title}</h1>
    <Form onSent={onUsed}>
      <label>
        {words.record.mail}
        <input type="email" name="mail" value={words.record.mailValue} onFocus={onField} {...FILLED} />
      </label>
      <label>
        {words.record.mobile}
        <input type="tel" name="mobile" value={words.record.mobileValue} onFocus={onField} {...FILLED} />
      </label>
      <div class="row">
        <button type="submit">{words.form.save}</button>
        <button type="button">{words.form.cancel}</button>
      </div>
    </Form>
  </>
);

/** One drawing of the register a step: our own, like nobody's page. */
export const SCREENS: Readonly<Record<PracticeStep, (props: ScreenProps) => JSX.Element>> = {
  E1: ({ onUsed }) => (
    <>
      <p class="register-login">
        <Go onUsed={onUsed}>{words.menu.logIn}</Go>
      </p>
      <h1>{words.home.title}</h1>
      <p>{words.home.body}</p>
    </>
  ),
  E2: ({ onUsed }) => (
    <>
      <h1>{words.logIn.title}</h1>
      <Form onSent={onUsed}>
        <label>
          {words.logIn.identifier}
          <input name="username" value={words.logIn.value} {...FILLED} />
        </label>
        <p>{words.logIn.body}</p>
        <div>
          <button type="submit">{words.logIn.submit}</button>
        </div>
      </Form>
    </>
  ),
  E3: ({ onUsed }) => (
    <>
      <h1>{words.applications.title}</h1>
      <ul class="register-tiles">
        <li>
          <Go onUsed={onUsed}>{words.applications.epop}</Go>
        </li>
        {words.applications.others.map((other) => (
          <li key={other}>{other}</li>
        ))}
      </ul>
    </>
  ),
  E4: ({ onUsed }) => (
    <>
      <h1>{words.epop.title}</h1>
      <p>{words.epop.body}</p>
      <ul class="register-tiles">
        <li>{words.menu.requests}</li>
        <li>
          <Go onUsed={onUsed}>{words.epop.professional}</Go>
        </li>
        <li>{words.menu.messages}</li>
      </ul>
    </>
  ),
  E5: ({ onUsed }) => (
    <>
      <h1>{words.activities.title}</h1>
      <h2>{words.activities.section}</h2>
      <table>
        <thead>
          <tr>
            {words.activities.heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>{words.activities.place}</td>
            <td>{words.activities.role}</td>
            <td>
              <Sign label={words.activities.see} onUsed={onUsed}>
                <Magnifier />
              </Sign>
            </td>
          </tr>
        </tbody>
      </table>
    </>
  ),
  E6: ({ onUsed }) => (
    <>
      <h1>{words.record.title}</h1>
      <section>
        <div class="register-head">
          <h2>{words.record.section}</h2>
          <Sign label={words.record.modify} look="register-pen" onUsed={onUsed}>
            <Pen />
          </Sign>
        </div>
        <dl class="facts">
          <dt>{words.record.mail}</dt>
          <dd>{words.record.mailValue}</dd>
          <dt>{words.record.mobile}</dt>
          <dd>{words.record.mobileValue}</dd>
        </dl>
      </section>
      <section>
        <h2>{words.record.other}</h2>
        <p>{words.record.otherValue}</p>
      </section>
    </>
  ),
  E7: Contacts,
  E8: Contacts,
};
