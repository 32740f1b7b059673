import { panelText } from '../../../shared/messages/fr/panel.ts';
import { sendCommand } from '../../guide/commands.ts';
import type { Session } from '../../guide/session.ts';
import { Button } from '../../ui/button.tsx';

/** The 48 h at their own step: begun by hand when the page did not show the saving, with an optional reminder. */
export function WaitStep({ session }: { readonly session: Session }) {
  if (session.wait === null)
    return (
      <Button kind="main" onClick={() => void sendCommand({ type: 'begin-wait' })}>
        {panelText.wait.begin}
      </Button>
    );
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={session.wait.remind}
        onChange={(event) => void sendCommand({ type: 'remind', on: event.currentTarget.checked })}
      />
      <span class="stack-tight">
        <span>{panelText.wait.remind}</span>
        <span class="small soft">{panelText.wait.remindHint}</span>
      </span>
    </label>
  );
}
