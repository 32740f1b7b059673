import { frenchDate } from '../../../shared/french-day.ts';
import type { StepId } from '../../../shared/guides/guide.ts';
import { stepText } from '../../../shared/messages/fr/steps.ts';
import { teachText } from '../../../shared/messages/fr/teach.ts';
import type { Teaching, Teachings } from '../../guide/session/teaching.ts';
import type { Calibration } from '../../guide/storage/calibration.ts';
import { Button } from '../../ui/controls/button.tsx';

const words = teachText.calibration;

const controlOf = ({ fingerprint: { text, ariaLabel, alt } }: Teaching): string => {
  const said = text ?? ariaLabel ?? alt;
  return said === undefined ? words.unnamed : words.control(said);
};

interface FoundTeachingsProps {
  readonly found: Calibration;
  readonly own: Teachings;
  readonly onTake: () => void;
  readonly onLeave: () => void;
}

/** What a calibration file would bring, step by step, before anything is taken of it. */
export function FoundTeachings({ found, own, onTake, onLeave }: FoundTeachingsProps) {
  return (
    <section class="card stack-tight" aria-labelledby="found-title">
      <h4 id="found-title">{words.ask}</h4>
      <p>{words.sender(found.from, found.until === null ? null : frenchDate(found.until))}</p>
      <ul class="stack-tight">
        {(Object.entries(found.teachings) as [StepId, Teaching][]).map(([step, one]) => (
          <li key={step} data-found={step}>
            {words.found(stepText[step].title, controlOf(one), one.host, frenchDate(one.date))}{' '}
            {one.believed === undefined ? null : <strong>{teachText.unlike(stepText[step].title)}</strong>}{' '}
            {own[step] === undefined ? null : <span class="small soft">{words.kept}</span>}
          </li>
        ))}
      </ul>
      {(Object.entries(found.notes) as [StepId, string][]).map(([step, note]) => (
        <p key={step} data-found-note={step}>
          {words.note(stepText[step].title, note)}
        </p>
      ))}
      <p class="small soft">{words.askHint}</p>
      <div class="row">
        <Button onClick={onTake}>{words.take}</Button>
        <Button onClick={onLeave}>{words.leave}</Button>
      </div>
    </section>
  );
}
