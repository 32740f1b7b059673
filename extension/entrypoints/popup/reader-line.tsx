import { popupText } from '../../../shared/messages/fr/popup.ts';
import type { Host } from '../../host-link/use-host.ts';
import { frenchDay } from '../../ui/dates.ts';
import { cpsOf } from './card-of.ts';

const words = popupText.glance;

/** Which reader the verdict is about, and until when its card is valid: what a person at a desk with two boxes wants to know first. */
export function ReaderLine({ host: { facts, diagnosis } }: { readonly host: Host }) {
  const reader = facts?.readers.find(({ name }) => name === diagnosis?.reader);
  if (reader === undefined) return null;
  const card = cpsOf(facts, reader.name);
  const until = card?.cardValidUntil ?? card?.certificate?.notAfter;
  return (
    <p class="small" data-reader>
      {words.reader(reader.model ?? reader.name)}
      {until === undefined ? null : <span data-until>{` · ${words.until(frenchDay(until))}`}</span>}
    </p>
  );
}
