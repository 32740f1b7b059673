import type { Answers } from '../../../shared/diagnosis/recommend.ts';
import { welcomeText } from '../../../shared/messages/fr/welcome.ts';
import { Choices } from '../../ui/controls/choices.tsx';

const { desk, contacts } = welcomeText;

interface FollowUpProps {
  readonly answers: Answers;
  readonly answer: (change: Partial<Answers>) => void;
}

/** The one further question that changes the advice, if any. */
export function FollowUp({ answers, answer }: FollowUpProps) {
  if (answers.situation === 'card-and-reader')
    return (
      <div class="follow-up">
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
      </div>
    );
  if (answers.situation === 'no-card-or-reader' || answers.situation === 'unsure')
    return (
      <div class="follow-up">
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
      </div>
    );
  return null;
}

const chosen = (answer: boolean | null): 'yes' | 'no' | null => (answer === null ? null : answer ? 'yes' : 'no');
