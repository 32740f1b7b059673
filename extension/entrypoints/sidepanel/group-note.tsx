import type { StepId } from '../../../shared/guides/guide.ts';
import { teachText } from '../../../shared/messages/fr/teach.ts';
import { holding } from '../../guide/storage/teachings.ts';
import { useTeachings } from '../../ui/facts/use-teachings.ts';

/** What the group or the organisation says at a step, under its name: after our own words, never in the page. */
export function GroupNote({ step }: { readonly step: StepId }) {
  const { group, managed } = useTeachings();
  const file = [managed, group].map(holding).find((one) => one?.notes[step] !== undefined);
  if (file?.from == null) return null;
  return (
    <p class="small soft" data-group-note>
      <strong>{teachText.calibration.noteOf(file.from)}</strong>
      {'\u00a0: '}
      {file.notes[step]}
    </p>
  );
}
