import type { StepId } from '../../../shared/guides/guide.ts';
import { panelText } from '../../../shared/messages/fr/panel.ts';
import { managedNote } from '../../guide/storage/managed-note.ts';
import { type Policy, watchPolicy } from '../../guide/storage/policy.ts';
import { useWatched } from '../../ui/facts/use-watched.ts';

/** What the organisation says at a step: after our own words, never in the page. */
export function ManagedNote({ step }: { readonly step: StepId }) {
  const note = managedNote(useWatched<Policy>({}, watchPolicy), step);
  return note === null ? null : (
    <p class="small soft" data-managed-note>
      <strong>{panelText.managedNote}</strong>
      {'\u00a0: '}
      {note}
    </p>
  );
}
