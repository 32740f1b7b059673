import type { RestsOn } from '../../../shared/guides/guide.ts';
import { restsOnText } from '../../../shared/messages/fr/rests-on.ts';
import { wayPageText } from '../../../shared/messages/fr/ways.ts';
import { Fold } from './fold.tsx';

/** What these words were written from, where one source stands for all, and what to do where a page looks different. */
export function RestsOnNote({ oldest }: { readonly oldest?: RestsOn }) {
  const { title, body } = wayPageText.looksDifferent;
  return (
    <div class="checked small soft stack-tight" data-rests-on={oldest?.source}>
      {oldest === undefined ? null : <p>{restsOnText(oldest)}</p>}
      <Fold title={title}>
        <p>{body}</p>
      </Fold>
    </div>
  );
}
