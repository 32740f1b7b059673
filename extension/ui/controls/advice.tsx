import type { RemedyAction } from '../../../shared/diagnosis/diagnosis.ts';
import { ADDRESSES } from '../../../shared/guides/addresses.ts';
import { addressText } from '../../../shared/messages/fr/addresses.ts';
import { actionText, needText } from '../../../shared/messages/fr/remedies.ts';
import type { Advice } from '../facts/advice-of.ts';
import { Button } from './button.tsx';
import { Phone } from './phone.tsx';

interface AdviceListProps {
  readonly advice: readonly Advice[];
  /** The first one is the one thing to do on this surface: its link is filled, or the button that says it is done. */
  readonly main?: boolean;
  /** Looks again, once the first one was done by hand. */
  readonly onDone?: () => void;
}

/** What to do, in the order to try: the sentence, what it needs, and the link or button that leads there. */
export function AdviceList({ advice, main = false, onDone }: AdviceListProps) {
  return (
    <ol class="advice-list">
      {advice.map(({ id, text, needs, action }, index) => (
        <li key={id} data-remedy={id}>
          <p>{text}</p>
          {needs.length === 0 || needs === advice[index - 1]?.needs ? null : (
            <p class="small soft">{needs.map((need) => needText[need]).join(' ')}</p>
          )}
          {action === null ? null : <Action action={action} main={main && index === 0} />}
          {action === null && main && index === 0 && onDone !== undefined ? (
            <Button kind="main" onClick={onDone}>
              {actionText.lookAgain}
            </Button>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

function Action({ action, main }: { readonly action: RemedyAction; readonly main: boolean }) {
  switch (action.kind) {
    case 'address':
      return (
        <ActionLink href={ADDRESSES[action.id].url} main={main}>
          {addressText[action.id]}
        </ActionLink>
      );
    case 'phone':
      return <Phone id={action.id} />;
    // A way is the decision's to name (guide/decision).
    case 'guide':
      return null;
    case 'report':
      return (
        <ActionLink href="/popup.html#rapport" main={main}>
          {actionText.report}
        </ActionLink>
      );
  }
}

interface ActionLinkProps {
  readonly href: string;
  readonly main: boolean;
  readonly children: string;
}

/** Opens a tab: this page stays. */
const ActionLink = ({ href, main, children }: ActionLinkProps) => (
  <a class={main ? 'button button-main' : 'button button-small'} href={href} target="_blank" rel="noreferrer">
    {children}
  </a>
);
