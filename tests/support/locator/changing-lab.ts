import type { Answers } from '../../../extension/locate/follow/answers.ts';
import { watchTargets } from '../../../extension/locate/follow/watch.ts';
import { descriptors } from '../../../shared/guides/descriptors.ts';
import type { StepId } from '../../../shared/guides/guide.ts';
import { PAGE_WORDS } from '../../../shared/guides/page-words.ts';
import { answerText } from './answer-text.ts';
import { everyElement, type FrameAnswer, openClosedRoots, stepsOf } from './marks-lab.ts';

openClosedRoots();

/** The slow look at what changes without a node coming or going (follow.ts): one is always to come. */
const LOOK = 1000;
/** What a search finds is confirmed two frames later; where no frame comes, so many milliseconds later at the latest (watch.ts). */
const CONFIRMED = 150;

const due = new Set<number>();
/** When the steps to look for were asked for: a search has begun, or its second look. */
const asked: number[] = [];
/** What is called for `setTimeout` and `clearTimeout` in this script (changing.ts), so that the locator's timers are told from the page's. */
const timers = {
  set(run: () => void, delay = 0): number {
    const timer = window.setTimeout(() => {
      due.delete(timer);
      run();
    }, delay);
    if (delay !== LOOK) due.add(timer);
    return timer;
  },
  clear(timer: number): void {
    due.delete(timer);
    window.clearTimeout(timer);
  },
};

/** Ends when no search is due any more; on a page that never rests, where one always is, when the next one is over. */
async function searched(): Promise<void> {
  const begun = performance.now();
  const isOver = (at: number): boolean => at > begun && at < performance.now() - CONFIRMED;
  while (due.size > 0 && !asked.some(isOver)) await new Promise((later) => window.setTimeout(later, 20));
}

let latest: Answers = new Map();
let followed: readonly StepId[] = [];

/** Follows steps in this frame as the content script does. */
function follow(steps: readonly StepId[]): void {
  followed = steps;
  watchTargets({
    document,
    words: PAGE_WORDS,
    descriptors: () => {
      asked.push(performance.now());
      return steps.map((step) => descriptors.get(step)).filter((one) => one !== undefined);
    },
    onAnswers: (answers) => {
      latest = answers;
    },
    onDrop: () => {
      latest = new Map();
    },
    signal: new AbortController().signal,
  });
}

/** What is pointed at now, by the marks of the page's author. What opens the way to a control, or brings it back, may be pointed at for it. */
function answers(): readonly FrameAnswer[] {
  const all = [...everyElement(document)];
  return followed.map((step) => {
    const match = latest.get(step);
    const ringed = match?.level === 'sure' && !match.done ? [match.ring, match.control] : null;
    const bears = (mark: 'data-truth' | 'data-may'): boolean =>
      ringed?.some((element) => stepsOf(element, mark).includes(step)) === true;
    const isWayThere = match?.level === 'sure' && match.via !== 'target';
    return {
      step,
      wanted: all.some((element) => stepsOf(element, 'data-truth').includes(step)),
      ringed:
        ringed === null ? null : bears('data-truth') ? 'truth' : isWayThere || bears('data-may') ? 'may' : 'other',
      at: ringed?.[0]?.outerHTML.slice(0, 120) ?? '',
      answer: match === undefined ? '' : answerText(match),
    };
  });
}

const changing = { follow, answers, searched };
export type ChangingLab = typeof changing;

Object.assign(globalThis, { changing, locatorTimers: timers });
