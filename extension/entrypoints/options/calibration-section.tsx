import { useRef, useState } from 'preact/hooks';
import { frenchDate } from '../../../shared/french-day.ts';
import type { StepId } from '../../../shared/guides/guide.ts';
import { stepText } from '../../../shared/messages/fr/steps.ts';
import { teachText } from '../../../shared/messages/fr/teach.ts';
import type { Teaching, Teachings } from '../../guide/session/teaching.ts';
import {
  type Calibration,
  type CalibrationProblem,
  LARGEST_CALIBRATION,
  readCalibration,
  writeCalibration,
} from '../../guide/storage/calibration.ts';
import { forgetTeaching, holding, importFile, undoImport } from '../../guide/storage/teachings.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Notice } from '../../ui/controls/notice.tsx';
import { saveFile } from '../../ui/facts/save-file.ts';
import { useTeachings } from '../../ui/facts/use-teachings.ts';
import { FoundTeachings } from './found-teachings.tsx';

const words = teachText.calibration;
const FILE_NAME = 'compagnon-e-cps-reglage.json';

const entriesOf = (teachings: Teachings): [StepId, Teaching][] => Object.entries(teachings) as [StepId, Teaching][];

type Chosen = { readonly text: string; readonly found: Calibration } | CalibrationProblem;

/** A file may be gone, or another one, since it was chosen: from a stick, or a mail that was closed. */
async function readChosen(file: File): Promise<Chosen> {
  if (file.size > 4 * LARGEST_CALIBRATION) return 'too-big';
  const text = await file.text().catch(() => null);
  if (text === null) return 'damaged';
  const read = readCalibration(text);
  if (!read.ok) return read.problem;
  return holding(read) === null ? 'expired' : { text, found: read };
}

interface TaughtStepsProps {
  readonly own: Teachings;
  readonly group: Teachings;
  readonly managed: Teachings;
}

/** Each step that was shown; the user's own can be forgotten. */
function TaughtSteps({ own, group, managed }: TaughtStepsProps) {
  const entries = entriesOf({ ...group, ...own, ...managed });
  if (entries.length === 0) return <p class="small soft">{words.none}</p>;
  return (
    <ul class="stack-tight">
      {entries.map(([step, { host, date }]) => (
        <li key={step}>
          {words.entry(stepText[step].title, host, frenchDate(date))}{' '}
          {managed[step] === undefined && own[step] !== undefined ? (
            <Button small onClick={() => void forgetTeaching(step)}>
              {teachText.forget}
            </Button>
          ) : (
            <span class="small soft">{managed[step] === undefined ? words.ofFile : words.managed}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What was shown with "Je vous montre": to see, forget, carry to other computers. */
export function CalibrationSection() {
  const { own, group, managed } = useTeachings();
  const shown = { own, group: holding(group)?.teachings ?? {}, managed: holding(managed)?.teachings ?? {} };
  const [chosen, setChosen] = useState<Exclude<Chosen, string> | null>(null);
  const [said, setSaid] = useState<'imported' | 'left' | 'undone' | CalibrationProblem | null>(null);
  const chooser = useRef<HTMLInputElement>(null);

  const readFile = async (file: File): Promise<void> => {
    const read = await readChosen(file);
    setChosen(typeof read === 'string' ? null : read);
    setSaid(typeof read === 'string' ? read : null);
  };
  const take = async (text: string): Promise<void> => {
    await importFile(text);
    setChosen(null);
    setSaid('imported');
  };
  const leave = (): void => {
    setChosen(null);
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
      <TaughtSteps {...shown} />
      <div class="row">
        <Button
          disabled={entriesOf({ ...shown.group, ...own }).length === 0}
          onClick={() => saveFile(FILE_NAME, 'application/json', writeCalibration({ ...shown.group, ...own }))}
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
      {chosen === null ? null : (
        <FoundTeachings found={chosen.found} own={own} onTake={() => void take(chosen.text)} onLeave={leave} />
      )}
      <div role="status">
        {said === null ? null : said === 'imported' || said === 'left' || said === 'undone' ? (
          <Notice tone="ok" title={words[said]} />
        ) : (
          <Notice tone="fail" title={words.problems[said]} />
        )}
      </div>
      {group === null ? null : (
        <div class="stack-tight" data-group-file>
          <p>
            {words.sender(group.from, group.until === null ? null : frenchDate(group.until))}{' '}
            {holding(group) === null ? <strong>{words.expired}</strong> : null}
          </p>
          <Button narrow onClick={() => void undo()}>
            {words.undo}
          </Button>
        </div>
      )}
    </section>
  );
}
