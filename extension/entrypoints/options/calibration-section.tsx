import { useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { frenchDate } from '../../../shared/diagnosis/french-day.ts';
import type { StepId } from '../../../shared/guides/guide.ts';
import { stepText } from '../../../shared/messages/fr/steps.ts';
import { teachText } from '../../../shared/messages/fr/teach.ts';
import type { Teaching, Teachings } from '../../guide/session/teaching.ts';
import {
  type CalibrationProblem,
  type CalibrationRead,
  LARGEST_CALIBRATION,
  readCalibration,
  writeCalibration,
} from '../../guide/storage/calibration.ts';
import { watchStored } from '../../guide/storage/store.ts';
import { forgetTeaching, importTeachings, TEACHINGS_BEFORE_KEY, undoImport } from '../../guide/storage/teachings.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Notice } from '../../ui/controls/notice.tsx';
import { saveFile } from '../../ui/facts/save-file.ts';
import { useTeachings } from '../../ui/facts/use-teachings.ts';
import { useWatched } from '../../ui/facts/use-watched.ts';
import { FoundTeachings } from './found-teachings.tsx';

const words = teachText.calibration;
const FILE_NAME = 'compagnon-e-cps-reglage.json';

const entriesOf = (teachings: Teachings): [StepId, Teaching][] => Object.entries(teachings) as [StepId, Teaching][];

/** A file may be gone, or another one, since it was chosen: from a stick, or a mail that was closed. */
async function readChosen(file: File): Promise<CalibrationRead> {
  if (file.size > 4 * LARGEST_CALIBRATION) return { ok: false, problem: 'too-big' };
  const text = await file.text().catch(() => null);
  return text === null ? { ok: false, problem: 'damaged' } : readCalibration(text);
}

/** Whether there is a state from before an import to go back to. */
const useHasBefore = (): boolean =>
  useWatched(false, (show, signal) =>
    watchStored(browser.storage.session, TEACHINGS_BEFORE_KEY, (stored) => show(stored !== undefined), signal),
  );

/** Each step that was shown; the user's own can be forgotten. */
function TaughtSteps({ own, managed }: ReturnType<typeof useTeachings>) {
  const entries = entriesOf({ ...own, ...managed });
  if (entries.length === 0) return <p class="small soft">{words.none}</p>;
  return (
    <ul class="stack-tight">
      {entries.map(([step, { host, date }]) => (
        <li key={step}>
          {words.entry(stepText[step].title, host, frenchDate(date))}{' '}
          {managed[step] === undefined ? (
            <Button small onClick={() => void forgetTeaching(step)}>
              {teachText.forget}
            </Button>
          ) : (
            <span class="small soft">{words.managed}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What was shown with "Je vous montre": to see, forget, carry to other computers. */
export function CalibrationSection() {
  const { own, managed } = useTeachings();
  const hasBefore = useHasBefore();
  const [found, setFound] = useState<Teachings | null>(null);
  const [said, setSaid] = useState<'imported' | 'left' | 'undone' | CalibrationProblem | null>(null);
  const chooser = useRef<HTMLInputElement>(null);

  const readFile = async (file: File): Promise<void> => {
    const read = await readChosen(file);
    setFound(read.ok ? read.teachings : null);
    setSaid(read.ok ? null : read.problem);
  };
  const take = async (teachings: Teachings): Promise<void> => {
    await importTeachings(teachings);
    setFound(null);
    setSaid('imported');
  };
  const leave = (): void => {
    setFound(null);
    setSaid('left');
  };
  const undo = async (): Promise<void> => {
    await undoImport();
    setSaid('undone');
  };

  return (
    <section class="stack-tight" aria-labelledby="calibration-title">
      <h3 id="calibration-title">{words.title}</h3>
      <p>{words.body}</p>
      <TaughtSteps own={own} managed={managed} />
      <div class="row">
        <Button
          disabled={entriesOf(own).length === 0}
          onClick={() => saveFile(FILE_NAME, 'application/json', writeCalibration(own))}
        >
          {words.export}
        </Button>
        <Button onClick={() => chooser.current?.click()}>{words.import}</Button>
        <input
          ref={chooser}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label={words.import}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file !== undefined) void readFile(file);
            currentTarget.value = '';
          }}
        />
      </div>
      {found === null ? null : <FoundTeachings found={found} own={own} onTake={take} onLeave={leave} />}
      <div role="status">
        {said === null ? null : said === 'imported' || said === 'left' || said === 'undone' ? (
          <Notice tone="ok" title={words[said]} />
        ) : (
          <Notice tone="fail" title={words.problems[said]} />
        )}
      </div>
      {hasBefore ? (
        <Button narrow onClick={() => void undo()}>
          {words.undo}
        </Button>
      ) : null}
    </section>
  );
}
