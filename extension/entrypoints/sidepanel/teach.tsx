import { useRef } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { frenchDate } from '../../../shared/french-day.ts';
import { descriptors } from '../../../shared/guides/descriptors.ts';
import type { StepId } from '../../../shared/guides/guide.ts';
import { teachText } from '../../../shared/messages/fr/teach.ts';
import type { TeachCommand } from '../../guide/messages/messages.ts';
import type { TeachState } from '../../guide/session/teaching.ts';
import { forgetTeaching, holding, TEACH_STATE_KEY } from '../../guide/storage/teachings.ts';
import { watchStored } from '../../guide/storage/watch-stored.ts';
import { isTeachable } from '../../locate/teach/teachable.ts';
import { Button } from '../../ui/controls/button.tsx';
import { useKeptFocus } from '../../ui/controls/kept-focus.ts';
import { useTeachings } from '../../ui/facts/use-teachings.ts';
import { useWatched } from '../../ui/facts/use-watched.ts';

/** "J’ai trouvé le bouton": offered where the step's control may be shown; what was shown can be forgotten. */
export function Teach({ step, mayBegin }: { readonly step: StepId; readonly mayBegin: boolean }) {
  const { own, managed: file } = useTeachings();
  const managed = holding(file)?.teachings ?? {};
  const state = useWatched<TeachState | undefined>(undefined, (show, signal) =>
    watchStored(browser.storage.session, TEACH_STATE_KEY, (stored) => show(stored as TeachState | undefined), signal),
  );
  const place = useRef<HTMLDivElement>(null);
  useKeptFocus(() => place.current?.querySelector('button'));
  const descriptor = descriptors.get(step);
  if (descriptor === undefined || !isTeachable(descriptor)) return null;
  const phase = state?.step === step ? state.phase : null;
  const pick = (): void => {
    const command: TeachCommand = { to: 'teach', type: 'pick', step };
    void browser.runtime.sendMessage(command);
  };
  const known = own[step];
  return (
    <div class="stack-tight" ref={place}>
      <p class="small" role="status">
        {phase === null ? '' : teachText.state[phase]}
      </p>
      {managed[step] !== undefined ? <p class="small soft">{teachText.managed}</p> : null}
      {managed[step] !== undefined || known === undefined ? null : (
        <div class="row">
          <span class="small soft">{teachText.shown(known.host, frenchDate(known.date))}</span>
          <Button small onClick={() => void forgetTeaching(step)}>
            {teachText.forget}
          </Button>
        </div>
      )}
      {!mayBegin || managed[step] !== undefined ? null : (
        <div class="stack-tight">
          <Button narrow small onClick={pick}>
            {teachText.button}
          </Button>
          <p class="small soft">{teachText.hint}</p>
        </div>
      )}
    </div>
  );
}
