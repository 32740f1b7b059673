import type { Descriptor, PageWords } from '../../../shared/guides/descriptor.ts';
import type { StepId } from '../../../shared/guides/guide.ts';
import * as dom from '../../dom/reads.ts';
import type { Weigh } from '../decide/search.ts';
import { createLocator } from '../locator.ts';
import type { Match } from '../match.ts';
import { isUsable } from '../state/modal.ts';
import { getOrMake } from '../text/memoize.ts';
import { followPage, type Held } from './follow.ts';

export type Answers = ReadonlyMap<StepId, Match>;

interface WatchOptions {
  readonly document: Document;
  readonly words: PageWords;
  /** The steps to look for; asked before each search. */
  readonly descriptors: () => readonly Descriptor[];
  /** Weighs in what the user once showed for this step, if they did. */
  readonly weigh?: (step: StepId) => Weigh | undefined;
  /** Do the answers for some last steps say where to point, whatever those for the steps before them would say? */
  readonly suffices?: (answers: Answers) => boolean;
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
}

/** A page that still moves after so many looks is not a page one may point at. */
const TRIES = 6;
/** Where no frame comes (a throttled frame of another origin), time passes instead. Milliseconds. */
const FRAME_LIMIT = 60;

/** Answers for all steps of a guide in this frame, kept right while the page changes. */
export function watchTargets(options: WatchOptions): TargetWatch {
  const { document, signal } = options;
  const locator = createLocator(document, options.words);
  let shown: Answers = new Map();
  /** What is pointed at, by the answers that say so: asked at every change of the page. */
  const anchors = new WeakMap<Answers, readonly Element[]>();
  /** The answers that wait to be confirmed. */
  let running: Answers | null = null;

  const locate = (one: Descriptor): Match => locator.locate(one, options.weigh?.(one.id));
  const ask = (): Map<StepId, Match> => new Map(options.descriptors().map((one) => [one.id, locate(one)]));
  /** Asks from the last step backwards until the answers suffice; null when they never do. Only what is sure counts in them. */
  const locateEarly = (): Map<StepId, Match> | null => {
    const { suffices } = options;
    if (suffices === undefined) return null;
    const answers = new Map<StepId, Match>();
    for (const one of options.descriptors().toReversed()) {
      const weigh = options.weigh?.(one.id);
      answers.set(one.id, weigh === undefined ? locator.locateCheaply(one) : locator.locate(one, weigh));
      if (suffices(answers)) return answers;
    }
    return null;
  };
  /** Where nothing is known of the page yet, the first ring need not wait for every step. */
  const first = (): Map<StepId, Match> | null => {
    const answers = locateEarly();
    return answers && new Map([...answers].filter(([, match]) => match.level === 'sure'));
  };
  /** Where the page only ticks, it is enough to see that the ring is still right, and that no further one would be. */
  const still = (): Answers | null => {
    const answers = locateEarly();
    const isAsShown = ([step, match]: [StepId, Match]): boolean =>
      match.level === 'sure' ? same(shown.get(step), match) : shown.get(step)?.level !== 'sure';
    return answers !== null && [...answers].every(isAsShown) ? shown : null;
  };
  /** A second look at what may be pointed at; what is not there stays so until the next search. */
  const askAgain = (before: Answers): Map<StepId, Match> =>
    new Map(
      options.descriptors().flatMap((one) => {
        const known = before.get(one.id);
        return known === undefined ? [] : [[one.id, known.level === 'none' ? known : locate(one)]];
      }),
    );

  const show = (answers: Answers): void => {
    locator.release();
    shown = answers;
    options.onAnswers(answers);
    // After an early answer all the others are asked, now that the ring is there.
    if (answers.size < options.descriptors().length) search();
  };

  /** Shows answers once two looks, two frames apart, agree on everything that would be ringed anew. */
  const confirm = async (first: Answers): Promise<void> => {
    let before = first;
    for (let tries = 0; tries < TRIES; tries += 1) {
      await twoFrames(document);
      if (signal.aborted || running !== first) return;
      const now = askAgain(before);
      if (agree(before, now)) {
        show(now);
        return;
      }
      before = now;
      locator.retain();
    }
    show(new Map([...before].map(([step, match]) => [step, match.level === 'sure' ? UNSTEADY : match])));
  };

  const forget = (): void => {
    running = null;
    locator.release();
    shown = new Map();
  };
  const onDrop = (): void => {
    forget();
    options.onDrop();
  };

  const onSearch = (isIdle: boolean): Held => {
    const answers = (shown.size === 0 ? first() : isIdle ? still() : null) ?? ask();
    const changed = !agree(shown, answers);
    running = null;
    locator.release();
    if (changed) {
      // What is known to be stale goes before the new answer is certain.
      if (pointsElsewhere(shown, answers)) onDrop();
      if (pointsElsewhere(answers, shown)) {
        // Two frames later most pages are the same, node for node.
        locator.retain();
        running = answers;
        options.onUnconfirmed?.(answers);
        void confirm(answers);
      } else show(answers);
    }
    const pointed = (): readonly Element[] =>
      getOrMake(anchors, shown, () => [...new Set([...shown.values()].flatMap(pointedAt))]);
    return {
      anchors: pointed,
      settled: [...answers.values()].some((match) => match.level === 'sure'),
      changed,
      isTooLarge: [...answers.values()].some((match) => match.level === 'none' && match.reason === 'page-too-large'),
      roots: locator.roots(),
      // A veil that comes by a class alone changes nothing of what it lies over.
      stateDigest: () => `${locator.stateDigest()} ${pointed().filter((one) => !isUsable(one)).length}`,
    };
  };

  const { search } = followPage({ document, onSearch, onDrop, signal });
  signal.addEventListener('abort', () => locator.release());
  return {
    search: () => {
      forget();
      search();
    },
    peek: ask,
  };
}

const pointedAt = (match: Match): Element[] =>
  match.level === 'sure' ? [match.ring, match.control] : match.level === 'likely' ? [match.area] : [];

const UNSTEADY: Match = { level: 'none', reason: 'ambiguous' };

const same = (a: Match | undefined, b: Match): boolean => {
  const facts: Readonly<Record<string, unknown>> = a ?? {};
  return Object.entries(b).every(([fact, value]) => facts[fact] === value);
};

const agree = (a: Answers, b: Answers): boolean =>
  a.size === b.size && [...b].every(([step, match]) => same(a.get(step), match));

/** Do these answers point at anything that the others do not? */
const pointsElsewhere = (answers: Answers, others: Answers): boolean =>
  [...answers].some(([step, match]) => match.level !== 'none' && !same(others.get(step), match));

function twoFrames(document: Document): Promise<void> {
  const view = dom.defaultView(document);
  const frame = (): Promise<void> =>
    new Promise((resolve) => {
      setTimeout(resolve, FRAME_LIMIT);
      view?.requestAnimationFrame(() => resolve());
    });
  return frame().then(frame);
}
