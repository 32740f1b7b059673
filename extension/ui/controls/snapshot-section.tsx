import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { teachText } from '../../../shared/messages/fr/teach.ts';
import { takeSnapshot } from '../../guide/background/ask-page.ts';
import { currentStep } from '../../guide/session/current-step.ts';
import { saveFile } from '../facts/save-file.ts';
import { type Asked, savedStructure } from '../facts/saved-structure.ts';
import { usePageStatus, useSession } from '../facts/use-session.ts';
import { Button } from './button.tsx';
import { Feedback } from './feedback.tsx';
import { Notice } from './notice.tsx';

const words = teachText.snapshot;
const FILE_NAME = 'structure-de-page.html';

/** The step whose control is not surely found, which the file names; null outside of a guide. */
function useAsked(): Asked | null {
  const session = useSession();
  const pageStatus = usePageStatus();
  const now = session === null ? null : currentStep(session);
  if (now === null || pageStatus === null || pageStatus.level === 'sure') return null;
  return { step: now.step.id, level: pageStatus.level, reason: pageStatus.reason };
}

/** The structure of the open official page: shown whole, then saved if the user wants to. */
export function SnapshotSection() {
  const asked = useAsked();
  const [text, setText] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const take = async (): Promise<void> => {
    const copy = await takeSnapshot(browser, asked?.step ?? null);
    setFailure(copy === null ? words.none : copy === 'too-large' ? words.tooLarge : null);
    if (copy === null || copy === 'too-large') setText(null);
    else setText(asked === null ? copy.html : savedStructure(copy, asked));
  };
  return (
    <section class="stack-tight" aria-labelledby="snapshot-title">
      <h3 id="snapshot-title">{words.title}</h3>
      <p>{asked === null ? words.body : words.bodyAtStep}</p>
      <Button narrow onClick={() => void take()}>
        {words.take}
      </Button>
      <div role="status">{failure === null ? null : <Notice tone="warn" title={failure} />}</div>
      {text === null ? null : (
        <div class="stack-tight">
          <label for="snapshot-text">{words.preview}</label>
          <textarea id="snapshot-text" readOnly rows={14} value={text} />
          <Button narrow onClick={() => saveFile(FILE_NAME, 'text/html', text)}>
            {words.save}
          </Button>
          <Feedback text={() => text} />
        </div>
      )}
    </section>
  );
}
