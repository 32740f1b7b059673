import { useEffect, useState } from 'preact/hooks';
import { stepText } from '../../../shared/messages/fr/steps.ts';
import { walkText } from '../../../shared/messages/fr/walk.ts';
import { loadWalk, loadWalkState, saveWalk } from '../../guide/storage/walk-store.ts';
import { withoutPage, withVerdict } from '../../guide/walk/recording.ts';
import { type Moment, VERDICTS, type Verdict, type Walk, type WalkPage } from '../../guide/walk/walk.ts';
import { type Recorded, stepsOfWalk, writeWalk } from '../../guide/walk/walk-file.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Surface } from '../../ui/controls/surface.tsx';
import { commandWalk } from '../../ui/controls/walk-notice.tsx';
import { browserFamily } from '../../ui/facts/browser-family.ts';
import { saveFile } from '../../ui/facts/save-file.ts';
import { shownCopy } from './shown-copy.ts';

const words = walkText.page;
const FILE_NAME = 'parcours-e-cps.json';

/** Families alone, and a day. */
function recordedHere(): Omit<Recorded, 'program'> {
  const { userAgent } = navigator;
  const systems = [
    ['windows', /Windows/],
    ['macos', /Mac OS X/],
    ['linux', /Linux/],
  ] as const;
  return {
    day: new Date().toLocaleDateString('sv-SE'),
    system: systems.find(([, pattern]) => pattern.test(userAgent))?.[0] ?? 'other',
    browser: browserFamily(userAgent) === 'firefox' ? 'firefox' : 'chromium',
  };
}

/** What was recorded, page by page as others will see it: pages may be taken out, what was pressed is judged, then a file is saved. */
export function Review() {
  const [walk, setWalk] = useState<Walk | null | undefined>(undefined);
  const [said, setSaid] = useState('');
  useEffect(() => {
    // Read once it has ended, so that nothing is added to what is being read.
    void commandWalk('end').then(loadWalk).then(setWalk);
  }, []);
  if (walk === undefined)
    return (
      <Surface width="wide" title={words.title}>
        {null}
      </Surface>
    );
  const change = async (changed: Walk): Promise<void> => {
    setWalk(changed);
    await saveWalk(changed, (await loadWalkState())?.isOn === true);
  };
  const erase = async (): Promise<void> => {
    await commandWalk('erase');
    setWalk(null);
    setSaid(words.erased);
  };
  if (walk === null || walk.pages.length === 0)
    return (
      <Surface width="wide" title={words.title}>
        <p role="status">{said === '' ? words.none : said}</p>
      </Surface>
    );
  return (
    <Surface width="wide" title={words.title}>
      <p class="lead">{words.lead}</p>
      {walk.pages.map((page, index) => (
        <ReviewedPage
          key={page.html}
          page={page}
          place={index + 1}
          count={walk.pages.length}
          moments={walk.moments.filter((moment) => moment.page === index)}
          onVerdict={(moment, was) => void change(withVerdict(walk, moment, was))}
          onRemove={() => void change(withoutPage(walk, index))}
        />
      ))}
      <section class="stack-tight">
        <div class="row">
          <Button
            kind="main"
            onClick={() => {
              saveFile(FILE_NAME, 'application/json', writeWalk(walk, recordedHere()));
              setSaid(words.saved);
            }}
          >
            {words.save}
          </Button>
          <Button onClick={() => void erase()}>{words.erase}</Button>
        </div>
        <p role="status">{said}</p>
      </section>
    </Surface>
  );
}

interface ReviewedPageProps {
  readonly page: WalkPage;
  readonly place: number;
  readonly count: number;
  /** What happened there. */
  readonly moments: readonly Moment[];
  readonly onVerdict: (moment: Moment, was: Verdict) => void;
  readonly onRemove: () => void;
}

function ReviewedPage({ page, place, count, moments, onVerdict, onRemove }: ReviewedPageProps) {
  const { isFrame, host, html } = page;
  const last = moments.findLast(({ trace }) => trace !== null)?.trace;
  const steps = stepsOfWalk({ moments }).map((step) => stepText[step].title);
  return (
    <section class="card stack-tight" aria-labelledby={`page-${place}`} data-reviewed={place}>
      <h2 id={`page-${place}`}>{words.place(place, count)}</h2>
      <p>
        {words.steps}
        {'\u00a0: '}
        {steps.join(', ')}. <span class="soft">{isFrame ? `${host}, ${words.frame}` : host}</span>
      </p>
      {last === undefined || last === null ? null : <p class="small soft">{words.found[last.answer.level]}</p>}
      <iframe class="copy" sandbox="" loading="lazy" title={words.copy(place)} srcdoc={shownCopy(html, moments)} />
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
