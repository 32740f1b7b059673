import type { PageWords } from '../../../shared/guides/descriptor.ts';
import type { StepId } from '../../../shared/guides/guide.ts';
import { whyUnseen } from '../../sight/press.ts';
import { isShown } from '../../sight/shown.ts';
import { createLocator } from '../locator.ts';
import type { Match } from '../match.ts';
import { isDisabled } from '../state/visible.ts';
import { type Answers, areSameAnswers, pointedAt, pointsElsewhere, withoutNews, withoutSure } from './answers.ts';
import { followPage, type SearchResult } from './follow.ts';
import { type Asked, createQuestions } from './questions.ts';
import { areDrawnAnew } from './successor.ts';
import { twoFrames } from './two-frames.ts';

interface WatchOptions extends Asked {
  readonly document: Document;
  readonly words: PageWords;
  /** Called with all answers when one of them changed. A `sure` one has been the same for two frames. */
  readonly onAnswers: (answers: Answers) => void;
  /** What a search has just found, before it is confirmed: never to be pointed at, only to prepare for. */
  readonly onUnconfirmed?: (answers: Answers) => void;
  /** What was pointed at has left the page; new answers come within 150 ms. */
  readonly onDrop: () => void;
  readonly signal: AbortSignal;
}

interface TargetWatch {
  /** Forgets what was found and asks for a search now. */
  readonly search: () => void;
  /** The answers at this moment, unconfirmed: never to be pointed at. */
  readonly peek: () => Answers;
  /** The form of a step is sent now: what the page said of it before is forgotten. */
  readonly hear: (step: StepId) => void;
}

/** Looks until two agree. On a page that still changes then nothing is pointed at. */
const TRIES = 6;

const isTooLarge = (match: Match): boolean => match.level === 'none' && match.reason === 'page-too-large';

const isUsable = (element: Element): boolean => isShown(element) && !isDisabled(element) && whyUnseen(element) === null;

/** Answers for all steps of a guide in this frame, kept right while the page changes. */
export function watchTargets(options: WatchOptions): TargetWatch {
  const { document, signal } = options;
  const locator = createLocator(document, options.words);
  const questions = createQuestions(locator, options);
  let shown: Answers = new Map();
  /** Ringed control of the last step that has one; an earlier step gets the ring once this is gone. Asked for at every change of the page. */
  let anchors: readonly Element[] = [];
  /** The answers whose control has just left the page: its equal may come at once. */
  let dropped: Answers = new Map();
  let unconfirmed: Answers | null = null;

  const keep = (answers: Answers): void => {
    locator.release();
    shown = answers;
    anchors = [...new Set(questions.decisive(answers).values().flatMap(pointedAt))];
  };
  const show = (answers: Answers): void => {
    keep(answers);
    options.onAnswers(answers);
    // After an early answer all the others are asked, now that the ring is there.
    if (answers.size < options.descriptors().length) search();
  };
  const forget = (): void => {
    unconfirmed = null;
    keep(new Map());
  };
  const onDrop = (): void => {
    forget();
    options.onDrop();
  };
  /** Shows answers once two looks, two frames apart, agree on everything that would be ringed anew. */
  const confirm = async (first: Answers): Promise<void> => {
    unconfirmed = first;
    let before = first;
    for (let tries = 0; tries < TRIES; tries += 1) {
      // Two frames later most pages are the same, node for node.
      locator.retain();
      await twoFrames();
      if (signal.aborted || unconfirmed !== first) return;
      const now = questions.again(before);
      if (areSameAnswers(before, now)) return show(now);
      before = now;
    }
    show(withoutSure(before));
  };

  const onSearch = (isIdle: boolean): SearchResult => {
    const before = shown.size === 0 ? dropped : shown;
    dropped = new Map();
    const early = before.size === 0 ? questions.first() : isIdle && questions.stillHold(before) ? before : null;
    const answers = early ?? questions.all();
    const changed = !areSameAnswers(shown, answers);
    unconfirmed = null;
    locator.release();
    if (changed && areDrawnAnew(before, answers)) show(answers);
    else if (changed) {
      // A ring that is known to be stale goes before the new answer is certain.
      if (pointsElsewhere(shown, answers)) onDrop();
      if (pointsElsewhere(answers, shown)) {
        void confirm(answers);
        options.onUnconfirmed?.(answers);
      } else show(answers);
    }
    return {
      anchors: () => anchors,
      settled: answers.values().some((match) => match.level === 'sure'),
      changed,
      roots: answers.values().some(isTooLarge) ? [] : [document, ...locator.roots()],
      stateDigest: () => `${locator.stateDigest()} ${anchors.every(isUsable)}`,
    };
  };

  const onGone = (): void => {
    dropped = shown;
    onDrop();
  };
  const search = followPage({ document, onSearch, onDrop: onGone, signal });
  signal.addEventListener('abort', locator.release);
  return {
    search: () => {
      forget();
      search();
    },
    peek: questions.all,
    hear: (step) => {
      locator.hear(step);
      shown = withoutNews(shown, step);
    },
  };
}
