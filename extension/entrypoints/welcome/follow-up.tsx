import type { Answers } from '../../../shared/diagnosis/answers.ts';
import type { Recommendation } from '../../../shared/diagnosis/recommend.ts';
import { welcomeText } from '../../../shared/messages/fr/welcome.ts';
import { Choices } from '../../ui/controls/choices.tsx';

const { desk, contacts, missing } = welcomeText;

interface QuestionProps {
  readonly answers: Answers;
  readonly answer: (change: Partial<Answers>) => void;
}

/** The further questions that change the advice, as few as there are. */
export function FollowUp({ advice, ...props }: QuestionProps & { readonly advice: Recommendation }) {
  const { situation, desk, contactsKnown, missing } = props.answers;
  const asksDesk = situation === 'card-and-reader';
  const asksContacts = asksDesk
    ? desk !== null && (contactsKnown !== null || advice.route === 'activate-without-card')
    : situation === 'no-card-or-reader' || situation === 'unsure';
  /** A pharmacist with the card need not wait 48 hours: a reader can be borrowed. */
  const asksMissing = situation === 'no-card-or-reader' && (contactsKnown === false || missing !== null);
  if (!asksDesk && !asksContacts) return null;
  return (
    <div class="follow-up">
      {asksDesk ? <Desk {...props} /> : null}
      {asksContacts ? <Contacts {...props} /> : null}
      {asksMissing ? <Missing {...props} /> : null}
    </div>
  );
}

const Desk = ({ answers, answer }: QuestionProps) => (
  <Choices
    name="desk"
    legend={desk.question}
    options={[
      { value: 'yes', label: desk.yes },
      { value: 'no', label: desk.no },
    ]}
    value={chosen(answers.desk)}
    onChoose={(value) => answer({ desk: value === 'yes' })}
  />
);

const Contacts = ({ answers, answer }: QuestionProps) => (
  <Choices
    name="contacts"
    legend={contacts.question}
    options={[
      { value: 'yes', label: contacts.yes },
      { value: 'no', label: contacts.no },
      { value: 'unsure', label: contacts.unsure },
    ]}
    value={answers.contactsKnown === 'unsure' ? 'unsure' : chosen(answers.contactsKnown)}
    onChoose={(value) => answer({ contactsKnown: value === 'unsure' ? value : value === 'yes' })}
  />
);

const Missing = ({ answers, answer }: QuestionProps) => (
  <Choices
    name="missing"
    legend={missing.question}
    options={[
      { value: 'card', label: missing.card },
      { value: 'reader', label: missing.reader },
    ]}
    value={answers.missing}
    onChoose={(value) => answer({ missing: value })}
  />
);

const chosen = (answer: boolean | null): 'yes' | 'no' | null => (answer === null ? null : answer ? 'yes' : 'no');
