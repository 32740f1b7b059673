import { useRef, useState } from 'preact/hooks';
import { optionsText } from '../../../shared/messages/fr/options.ts';
import { Button } from '../../ui/controls/button.tsx';
import { useKeptFocus } from '../../ui/controls/kept-focus.ts';
import { Notice } from '../../ui/controls/notice.tsx';
import { eraseEverything } from '../../ui/facts/settings.ts';

const words = optionsText.erase;

/** Erases after one confirmation, on the page itself. */
export function EraseSection({ onErased }: { readonly onErased: () => void }) {
  const [state, setState] = useState<'idle' | 'asking' | 'done' | 'failed'>('idle');
  const section = useRef<HTMLElement>(null);
  useKeptFocus(() => section.current?.querySelector<HTMLElement>('fieldset, button'));
  const erase = (): void => {
    eraseEverything().then(
      () => {
        setState('done');
        onErased();
      },
      () => setState('failed'),
    );
  };
  return (
    <section id="tout-effacer" ref={section} class="stack-tight" aria-labelledby="erase-title">
      <h2 id="erase-title">{words.title}</h2>
      <p>{words.body}</p>
      {state === 'asking' ? (
        <fieldset class="stack-tight">
          <legend>
            <strong>{words.question}</strong>
          </legend>
          <div class="row">
            <Button kind="danger" onClick={erase}>
              {words.confirm}
            </Button>
            <Button onClick={() => setState('idle')}>{words.cancel}</Button>
          </div>
        </fieldset>
      ) : (
        <Button narrow kind="danger" onClick={() => setState('asking')}>
          {words.button}
        </Button>
      )}
      <div role="status">
        {state === 'done' ? <Notice tone="ok" title={words.done} /> : null}
        {state === 'failed' ? <Notice tone="fail" title={words.failed} /> : null}
      </div>
    </section>
  );
}
