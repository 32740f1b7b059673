import { feedbackText as words } from '../../../shared/messages/fr/feedback.ts';
import { PROJECT_ADDRESSES } from '../../../shared/project-addresses.ts';
import { useCopy } from '../facts/use-copy.ts';
import { useOrganisation } from '../facts/use-organisation.ts';
import { Button } from './button.tsx';

interface FeedbackProps {
  /** Text copied at the click, without identity. */
  readonly text: () => string;
}

/** Copies a text and opens the address where it may be pasted; nothing is sent by us. Without an address it says whom to give it to. */
export function Feedback({ text }: FeedbackProps) {
  /** Where it goes: `mailto:` or a form; empty while there is none. */
  const { contact } = PROJECT_ADDRESSES;
  const organisation = useOrganisation();
  const whereTo = contact === '' ? words.noAddress(organisation?.support?.name ?? null) : words.paste;
  const [said, copyText] = useCopy(whereTo, words.failed);
  const copy = (): void => copyText(text());
  return (
    <div class="stack-tight small" data-feedback={contact === '' ? 'ask' : 'write'}>
      <strong>{words.title}</strong>
      <div class="row">
        {contact === '' ? (
          <Button small onClick={copy}>
            {words.copy}
          </Button>
        ) : (
          <a class="button button-small" href={contact} target="_blank" rel="noreferrer" onClick={copy}>
            {words.write}
          </a>
        )}
      </div>
      <p class="soft" role="status">
        {said}
      </p>
    </div>
  );
}
