import { useEffect, useRef, useState } from 'preact/hooks';
import { userSystem } from '../../../shared/downloads.ts';
import { dayOf } from '../../../shared/local-day.ts';
import { stepText } from '../../../shared/messages/fr/steps.ts';
import { walkText } from '../../../shared/messages/fr/walk.ts';
import { commandWalk } from '../../guide/messages/commands.ts';
import { loadWalk, saveWalk } from '../../guide/storage/walk-store.ts';
import { withVerdict } from '../../guide/walk/recording.ts';
import { type Moment, stepsOn, VERDICTS, type Verdict, type Walk, type WalkPage } from '../../guide/walk/walk.ts';
import { type Recorded, writeWalk } from '../../guide/walk/walk-file.ts';
import { thisBrowser } from '../../host-link/this-browser.ts';
import { Button } from '../../ui/controls/button.tsx';
import { useKeptFocus } from '../../ui/controls/kept-focus.ts';
import { Surface } from '../../ui/controls/surface.tsx';
import { saveFile } from '../../ui/facts/save-file.ts';
import { shownCopy } from './shown-copy.ts';

const words = walkText.page;
const FILE_NAME = 'parcours-e-cps.json';

/** Families alone, and a day. */
const recordedHere = (): Omit<Recorded, 'program'> => ({
  day: dayOf(new Date()),
  system: userSystem(navigator.userAgent),
  browser: thisBrowser() === 'firefox' ? 'firefox' : 'chromium',
});

/** What was recorded, page by page as others will see it: pages may be taken out, what was pressed is judged, then a file is saved. */
export function Review() {
  const [walk, setWalk] = useState<Walk | null | undefined>(undefined);
  const [said, setSaid] = useState('');
  useEffect(() => {
    // Read once it has ended, so that nothing is added to what is being read.
    void commandWalk('end')
      .catch(() => {})
      .then(loadWalk)
      .then(setWalk);
  }, []);
  const isEmpty = walk === null || walk?.pages.length === 0;
  return (
    <Surface width="wide" title={words.title}>
      {walk == null || isEmpty ? null : <ReviewedWalk walk={walk} onChange={setWalk} onSaid={setSaid} />}
      <p role="status">{said === '' && isEmpty ? words.none : said}</p>
    </Surface>
  );
}

interface ReviewedWalkProps {
  readonly walk: Walk;
  readonly onChange: (walk: Walk | null) => void;
  readonly onSaid: (words: string) => void;
}

function ReviewedWalk({ walk, onChange, onSaid }: ReviewedWalkProps) {
  const { pages, isFull } = walk;
  const removed = useRef(0);
  // What stands in the place of a page that was taken out; the title once nothing does.
  useKeptFocus(() => document.querySelector<HTMLElement>(`#page-${removed.current}`) ?? document.querySelector('h1'));
  const change = (changed: Walk): void => {
    onChange(changed);
    void saveWalk(changed, false);
  };
  const save = (): void => {
    saveFile(FILE_NAME, 'application/json', writeWalk(walk, recordedHere()));
    onSaid(words.saved);
  };
  const erase = async (): Promise<void> => {
    await commandWalk('erase');
    onChange(null);
    onSaid(words.erased);
  };
  return (
    <>
      <p class="lead">{words.lead}</p>
      {isFull ? <p>{walkText.full}</p> : null}
      {pages.map((page, index) => (
        <ReviewedPage
          key={page.html}
          page={page}
          place={index + 1}
          count={pages.length}
          onVerdict={(moment, was) => change(withVerdict(walk, moment, was))}
          onRemove={() => {
            removed.current = Math.min(index + 1, pages.length - 1);
            change({ ...walk, pages: pages.filter((one) => one !== page) });
          }}
        />
      ))}
      <div class="row">
        <Button kind="main" onClick={save}>
          {words.save}
        </Button>
        <Button onClick={() => void erase()}>{words.erase}</Button>
      </div>
    </>
  );
}

interface ReviewedPageProps {
  readonly page: WalkPage;
  readonly place: number;
  readonly count: number;
  readonly onVerdict: (moment: Moment, was: Verdict) => void;
  readonly onRemove: () => void;
}

function ReviewedPage({ page, place, count, onVerdict, onRemove }: ReviewedPageProps) {
  const { isFrame, host, moments } = page;
  const last = moments.findLast(({ trace }) => trace !== null)?.trace;
  const steps = stepsOn([page]).map((step) => stepText[step].title);
  return (
    <section class="card stack-tight" aria-labelledby={`page-${place}`} data-reviewed={place}>
      <h2 id={`page-${place}`}>{words.place(place, count)}</h2>
      <p>
        {words.steps}
        {'\u00a0: '}
        {steps.join(', ')}. <span class="soft">{isFrame ? `${host}, ${words.frame}` : host}</span>
      </p>
      {last == null ? null : <p class="small soft">{words.found[last.answer.level]}</p>}
      <iframe class="copy" sandbox="" loading="lazy" title={words.copy(place)} srcdoc={shownCopy(page)} />
      {moments.map((moment, index) =>
        moment.press === undefined ? null : (
          <fieldset key={index} class="row">
            <legend>{words.pressed(nameOf(moment.press.control.text))}</legend>
            {VERDICTS.map((was) => (
              <label key={was}>
                <input
                  type="radio"
                  name={`press-${place}-${index}`}
                  checked={moment.press?.was === was}
                  onChange={() => onVerdict(moment, was)}
                />{' '}
                {words.verdict[was]}
              </label>
            ))}
          </fieldset>
        ),
      )}
      <Button narrow small onClick={onRemove}>
        {words.remove(place)}
      </Button>
    </section>
  );
}

const nameOf = (text: string | undefined): string => (text === undefined ? words.unnamed : words.control(text));
