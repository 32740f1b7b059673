import { wayPageText } from '../../../shared/messages/fr/ways.ts';
import { Fold } from './fold.tsx';

/** How these words are known, where one thing stands for all, and what to do where a page looks different. */
export function RestsOnNote({ known }: { readonly known?: string }) {
  const { title, body } = wayPageText.looksDifferent;
  return (
    <div class="checked small soft stack-tight" data-rests-on>
      {known === undefined ? null : <p>{known}</p>}
      <Fold title={title}>
        <p>{body}</p>
      </Fold>
    </div>
  );
}
