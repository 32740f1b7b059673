import { frenchDate } from '../../../shared/french-day.ts';
import { popupText } from '../../../shared/messages/fr/popup.ts';
import { plainText } from '../../../shared/plain-text.ts';
import type { Host } from '../../host-link/use-host.ts';
import { cpsOf, readerOf } from '../facts/card-of.ts';

const words = popupText.glance;

/** Characters of a reader's name: all of it is in the details, and the main button is to stay on screen. */
const LONGEST_AT_ONE_GLANCE = 80;

/** Which reader the verdict is about, and until when its card is valid: what a person at a desk with two boxes wants to know first. */
export function ReaderLine({ host: { facts, diagnosis } }: { readonly host: Host }) {
  const reader = readerOf(facts, diagnosis);
  if (reader === undefined) return null;
  const card = cpsOf(facts, diagnosis);
  const until = card?.cardValidUntil ?? card?.certificate?.notAfter;
  return (
    <p class="small" data-reader>
      {words.reader(plainText(reader.model ?? reader.name, LONGEST_AT_ONE_GLANCE))}
      {until === undefined ? null : (
        <>
          <br />
          <span data-until>{words.until(frenchDate(until))}</span>
        </>
      )}
    </p>
  );
}
