import { ADDRESSES, PHONES } from '../../../shared/guides/addresses.ts';
import { actText } from '../../../shared/messages/fr/acts.ts';
import { goToTab } from '../../guide/background/go-to-tab.ts';
import { type Act, CONTACTS_PAGE, labelOf } from '../../guide/decision/acts.ts';
import type { Drawn } from '../../guide/decision/first-row.ts';
import { sendCommand } from '../../guide/messages/commands.ts';
import { requestTroubles } from '../../guide/storage/trouble-request.ts';
import type { OpenGuide } from '../facts/open-guide.ts';
import { Button } from './button.tsx';
import { closeSurface } from './close-surface.ts';

export interface ActPlace {
  /** Goes on with a guide: in a panel that opens beside, or here. */
  readonly openGuide: OpenGuide;
  /** A press moves the guide: the focus follows. */
  readonly moved?: (move: Promise<void>) => void;
  /** Shows what can go wrong at the step, or the step again. */
  readonly help?: () => void;
  /** Shows the step again. */
  readonly back?: () => void;
  /** Has the browser ask whether the help may be drawn on the official sites. */
  readonly allow?: () => void;
}

function hrefOf(act: Act): string | null {
  switch (act.id) {
    case 'open':
    case 'right-page':
    case 'log-in-again':
    case 'check':
    case 'test':
      return ADDRESSES[act.address].url;
    case 'call':
      return PHONES[act.phone].tel;
    case 'contacts-page':
      return CONTACTS_PAGE;
    case 'contacts-wrong':
      return act.isElsewhere ? CONTACTS_PAGE : null;
    case 'memo':
      return '/memo.html#sign-in';
    default:
      return null;
  }
}

function press(act: Act, { openGuide, moved, help, back, allow }: ActPlace): void {
  const move = (sent: Promise<void>): void => (moved === undefined ? void sent : moved(sent));
  switch (act.id) {
    case 'done':
    case 'contacts-right':
      move(sendCommand({ type: 'confirm', from: act.step }));
      break;
    case 'saved':
    case 'not-saved':
      move(sendCommand({ type: act.id, from: act.step }));
      break;
    case 'check':
      void sendCommand({ type: 'check' });
      break;
    case 'code-found':
      move(sendCommand({ type: 'code-read' }));
      back?.();
      break;
    case 'test':
      void sendCommand({ type: 'opened', step: act.step });
      break;
    case 'help':
      requestTroubles(act.step);
      openGuide(null);
      break;
    case 'trouble':
      if (help === undefined) openGuide(null);
      else help();
      break;
    case 'right-tab':
      void goToTab(act.tab);
      break;
    case 'start':
    case 'follow':
    case 'without-card':
    case 'sign-in':
    case 'resume':
      openGuide(act.guide);
      break;
    case 'resume-activation':
      // What was waited for is over with it: the guide to contact details ends where it waits.
      void sendCommand({ type: 'confirm', from: 'E9' });
      void sendCommand({ type: 'end-wait' });
      openGuide(act.guide);
      break;
    case 'contacts-wrong':
      if (!act.isElsewhere) openGuide('update-contact-details');
      break;
    case 'allow':
      allow?.();
      break;
    case 'stop':
      void sendCommand({ type: 'stop' });
      break;
    case 'close':
      void closeSurface();
      break;
    case 'open':
    case 'right-page':
    case 'log-in-again':
    case 'call':
    case 'contacts-page':
    case 'memo':
    case 'remedy':
      break;
  }
}

interface ActButtonProps {
  readonly act: Act;
  readonly place: ActPlace;
  readonly look?: 'main' | 'plain' | 'small';
}

/** The one place where an act gets its label and its handler. Where it leads by itself it is a link, in a new tab. */
export function ActButton({ act, place, look = 'plain' }: ActButtonProps) {
  const href = hrefOf(act);
  const isQuiet = act.id === 'stop' || act.id === 'memo';
  if (href !== null)
    return (
      <a
        class={isQuiet ? 'small' : `button button-${look}`}
        href={href}
        target="_blank"
        rel="noreferrer"
        data-act={act.id}
        onClick={() => press(act, place)}
      >
        {labelOf(act)}
        {href.startsWith('tel:') ? null : <span class="visually-hidden"> {actText.newTab}</span>}
      </a>
    );
  if (isQuiet)
    return (
      <button type="button" class="plain-link" data-act={act.id} onClick={() => press(act, place)}>
        {labelOf(act)}
      </button>
    );
  return (
    <Button
      kind={look === 'main' ? 'main' : 'plain'}
      small={look === 'small'}
      act={act.id}
      onClick={() => press(act, place)}
    >
      {labelOf(act)}
    </Button>
  );
}

/** The buttons of a surface in a row: the filled one, then the others. A remedy stands with its own words. */
export const Acts = ({ drawn: { main, others }, place }: { readonly drawn: Drawn; readonly place: ActPlace }) => (
  <div class="row links-apart">
    {main === null || main.id === 'remedy' ? null : <ActButton act={main} place={place} look="main" />}
    {others.map((act) => (
      <ActButton key={JSON.stringify(act)} act={act} place={place} />
    ))}
  </div>
);
