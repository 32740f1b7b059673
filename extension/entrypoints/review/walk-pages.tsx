import { useMemo, useState } from 'preact/hooks';
import type { GuideId, StepId } from '../../../shared/guides/guide.ts';
import { GUIDES, indexOfStep } from '../../../shared/guides/guides.ts';
import { stepText } from '../../../shared/messages/fr/steps.ts';
import { walkText } from '../../../shared/messages/fr/walk.ts';
import { standingOf } from '../../../shared/portals.ts';
import { isOffStep, type Moment, stepsOn, VERDICTS, type Verdict, type WalkPage } from '../../guide/walk/walk.ts';
import type { NewWords } from '../../locate/teach/new-words.ts';
import { Button } from '../../ui/controls/button.tsx';
import { shownCopy } from './shown-copy.ts';

const words = walkText.page;

interface WalkPagesProps {
  readonly guide: GuideId;
  readonly pages: readonly WalkPage[];
  /** Places of the pages that were taken out, from 0. */
  readonly removed: ReadonlySet<number>;
  /** Null where it is somebody else's walk, which is only read. */
  readonly edits: {
    readonly onVerdict: (moment: Moment, was: Verdict) => void;
    readonly onToggle: (place: number) => void;
    /** Words of a press that may be asked about. */
    readonly unknownOf: (page: WalkPage, moment: Moment) => NewWords | undefined;
    readonly onSiteWords: (moment: Moment, unknown: NewWords, words: readonly string[]) => void;
  } | null;
}

/** A walk to be read: one page large, and a strip of all. */
export function WalkPages({ guide, pages, removed, edits }: WalkPagesProps) {
  const [at, setAt] = useState(0);
  const page = pages[at];
  if (page === undefined) return null;
  const placeOf = (step: StepId): string => words.step(indexOfStep(GUIDES[guide], step) + 1);
  const where = (one: WalkPage): string => (isOffStep(one) ? words.offStep : stepsOn([one]).map(placeOf).join(', '));
  const noteOf = (one: WalkPage, place: number): string | null => {
    if (removed.has(place)) return words.removed;
    return edits !== null && one.moments.some(({ press }) => press?.was === 'unsaid') ? words.unsaid : null;
  };
  return (
    <>
      <nav class="row strip" aria-label={words.pages}>
        {pages.map((one, place) => (
          <button
            key={place}
            type="button"
            class="button button-small"
            aria-current={place === at ? 'page' : undefined}
            data-reviewed={place + 1}
            onClick={() => setAt(place)}
          >
            {[words.short(place + 1, where(one)), noteOf(one, place)].filter((part) => part !== null).join(' · ')}
          </button>
        ))}
      </nav>
      <section class="card stack-tight" aria-labelledby="page-title">
        <h2 id="page-title" tabIndex={-1}>
          {words.place(at + 1, pages.length)}
        </h2>
        <ShownPage page={page} place={at + 1} where={where(page)} edits={edits} />
        {edits === null ? null : (
          <Button narrow small onClick={() => edits.onToggle(at)}>
            {removed.has(at) ? words.restore : words.remove}
          </Button>
        )}
      </section>
    </>
  );
}

interface ShownPageProps extends Pick<WalkPagesProps, 'edits'> {
  readonly page: WalkPage;
  readonly place: number;
  readonly where: string;
}

function ShownPage({ page, place, where, edits }: ShownPageProps) {
  const { isFrame, host, html, moments } = page;
  const copy = useMemo(() => shownCopy(page), [html]);
  const last = moments.findLast(({ trace }) => trace !== null)?.trace;
  const steps = stepsOn([page]).map((step) => stepText[step].title);
  const about = [
    host,
    ...(isFrame ? [words.frame] : []),
    ...(standingOf(host) === 'matches' ? [words.unnamedHost] : []),
  ];
  return (
    <>
      <p>
        {where}
        {'\u00a0: '}
        {steps.join(', ')}. <span class="soft">{about.join(', ')}</span>
      </p>
      {last == null ? null : <p class="small soft">{words.found[last.answer.level]}</p>}
      {copy === null ? (
        <p role="status">{words.tooLong}</p>
      ) : (
        <iframe class="copy" sandbox="" title={words.copy(place)} srcdoc={copy} />
      )}
      {moments.map((moment, index) =>
        moment.press === undefined ? null : edits === null ? (
          <p key={index} class="small">
            {words.wasPressed(nameOf(moment.press.control.text))} {words.verdict[moment.press.was]}
          </p>
        ) : (
          <fieldset key={index} class="row">
            <legend>{words.pressed(nameOf(moment.press.control.text))}</legend>
            {VERDICTS.map((was) => (
              <label key={was}>
                <input
                  type="radio"
                  name={`press-${place}-${index}`}
                  value={was}
                  checked={moment.press?.was === was}
                  onChange={() => edits.onVerdict(moment, was)}
                />{' '}
                {words.verdict[was]}
              </label>
            ))}
            <SiteWords page={page} moment={moment} edits={edits} />
          </fieldset>
        ),
      )}
    </>
  );
}

interface SiteWordsProps {
  readonly page: WalkPage;
  readonly moment: Moment;
  readonly edits: NonNullable<WalkPagesProps['edits']>;
}

/** Words that are the site's only once the volunteer has pressed so. */
function SiteWords({ page, moment, edits }: SiteWordsProps) {
  const unknown = edits.unknownOf(page, moment);
  if (unknown === undefined) return null;
  const kept = moment.press?.control.words ?? [];
  const toggled = (word: string): readonly string[] =>
    kept.includes(word) ? kept.filter((one) => one !== word) : [...kept, word];
  return unknown.words.map((word) => (
    <label key={word}>
      <input
        type="checkbox"
        name="site-word"
        value={word}
        checked={kept.includes(word)}
        onChange={() => edits.onSiteWords(moment, unknown, toggled(word))}
      />{' '}
      {words.siteWord(word)}
    </label>
  ));
}

const nameOf = (text: string | undefined): string => (text === undefined ? words.unnamed : words.control(text));
