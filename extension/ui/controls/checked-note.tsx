import { frenchDate } from '../../../shared/diagnosis/french-day.ts';
import { wayPageText } from '../../../shared/messages/fr/ways.ts';
import { Fold } from './fold.tsx';

/** When these words were last compared with public texts, and what to do where a page looks different. */
export function CheckedNote({ date }: { readonly date: string }) {
  const { title, body } = wayPageText.looksDifferent;
  return (
    <div class="checked small soft stack-tight" data-checked={date}>
      <p>{wayPageText.checked(frenchDate(date))}</p>
      <Fold title={title}>
        <p>{body}</p>
      </Fold>
    </div>
  );
}
