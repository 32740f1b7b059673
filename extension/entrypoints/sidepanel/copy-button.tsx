import { useState } from 'preact/hooks';
import { panelText } from '../../../shared/messages/fr/panel.ts';
import { Button } from '../../ui/controls/button.tsx';

/** Copies a text that is already on screen; says whether it worked. */
export function CopyButton({ text }: { readonly text: string }) {
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'failed'>('none');
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setOutcome('copied'),
      () => setOutcome('failed'),
    );
  };
  return (
    <>
      <Button small onClick={copy}>
        {outcome === 'copied' ? panelText.rpps.copied : panelText.rpps.copy}
      </Button>
      <span class="small" role="status">
        {outcome === 'failed' ? panelText.copyFailed : ''}
      </span>
    </>
  );
}
