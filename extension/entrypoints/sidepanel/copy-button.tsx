import { panelText } from '../../../shared/messages/fr/panel.ts';
import { Button } from '../../ui/controls/button.tsx';
import { useCopy } from '../../ui/facts/use-copy.ts';

/** Copies a text that is already on screen; says whether it worked. */
export function CopyButton({ text }: { readonly text: string }) {
  const { copied } = panelText.rpps;
  const [said, copy] = useCopy(copied, panelText.copyFailed);
  return (
    <>
      <Button small onClick={() => copy(text)}>
        {said === copied ? copied : panelText.rpps.copy}
      </Button>
      <span class="small" role="status">
        {said === copied ? '' : said}
      </span>
    </>
  );
}
