import { parentOf } from '../../../extension/dom/composed-tree.ts';
import type { Verdict } from '../../../extension/guide/walk/walk.ts';
import type { Answers } from '../../../extension/locate/follow/answers.ts';
import { watchTargets } from '../../../extension/locate/follow/watch.ts';
import { createLocator } from '../../../extension/locate/locator.ts';
import type { Match } from '../../../extension/locate/match.ts';
import { Page } from '../../../extension/locate/page/page.ts';
import type { Fingerprint } from '../../../extension/locate/teach/fingerprint.ts';
import { createMask, type Mask } from '../../../extension/locate/teach/mask.ts';
import { weigh } from '../../../extension/locate/teach/reconcile.ts';
import { snapshotOf } from '../../../extension/locate/teach/snapshot.ts';
import { takeFingerprint } from '../../../extension/locate/teach/take-fingerprint.ts';
import { type WalkCopy, walkCopy } from '../../../extension/locate/walk-copy.ts';
import type { Descriptor } from '../../../shared/guides/descriptor.ts';
import { descriptors } from '../../../shared/guides/descriptors.ts';
import type { StepId } from '../../../shared/guides/guide.ts';
import { PAGE_WORDS } from '../../../shared/guides/page-words.ts';
import { guideVocabulary } from '../../../shared/guides/words/vocabulary.ts';
import type { Truth } from '../../portals/drawing.ts';
import type { PracticeWindow } from '../portal-page.ts';

/** What the locator answered in one frame, in terms a test can compare. */
export interface Answer {
  readonly level: 'sure' | 'likely' | 'none';
  readonly reason?: string;
  readonly via?: string;
  readonly done?: true;
  /** `data-is` of the ringed or outlined element, else a short description. */
  readonly at?: string;
}

/** What one frame answered for one step, judged against the truth when that frame holds it. */
export interface Judgement {
  readonly step: StepId;
  readonly level: 'sure' | 'likely' | 'none';
  readonly via: 'target' | 'opener' | 'renewal' | null;
  readonly why: string;
  readonly right: boolean;
}

/** What the locator of today says of a page of a walk. */
export interface Replayed {
  readonly level: 'sure' | 'likely' | 'none';
  readonly reason: string | null;
  /** Verdicts on the pressed controls that its ring is on. */
  readonly on: readonly Verdict[];
}

/** `data-is` is how test pages mark elements; the locator knows nothing of it. */
const nameOf = (element: Element): string =>
  element.getAttribute('data-is') ?? `${element.localName}.${element.getAttribute('class') ?? ''}`;

function descriptorOf(step: StepId): Descriptor {
  const descriptor = descriptors.get(step);
  if (descriptor === undefined) throw new Error(`no descriptor for ${step}`);
  return descriptor;
}

let made: Mask | undefined;
/** Made when it is first asked for: most tests of the lab take nothing of a page. */
function mask(): Mask {
  made ??= createMask(guideVocabulary());
  return made;
}

/** @param shown what a walk shows of the step */
function answer(step: StepId, shown?: Fingerprint): Answer {
  const match = createLocator(document, PAGE_WORDS).locate(
    descriptorOf(step),
    shown && ((page, descriptor, own) => weigh(page, descriptor, own, shown, mask())),
  );
  switch (match.level) {
    case 'sure':
      return { level: 'sure', via: match.via, at: nameOf(match.ring), ...(match.done ? { done: true } : {}) };
    case 'likely':
      return { level: 'likely', at: nameOf(match.area) };
    case 'none':
      return { level: 'none', reason: match.reason };
  }
}

/** The page's own map of its closed roots stands in for what a browser gives to extensions. */
const practiceRoots = (globalThis as Partial<PracticeWindow>).practice?.roots;
if (practiceRoots !== undefined) {
  const global = globalThis as { chrome?: object };
  global.chrome = Object.assign(global.chrome ?? {}, {
    dom: { openOrClosedShadowRoot: (element: Element) => element.shadowRoot ?? practiceRoots.get(element) ?? null },
  });
}

function find(path: string): Element | null {
  let scope: ParentNode = document;
  let found: Element | null = null;
  for (const part of path.split(' >>> ')) {
    found = scope.querySelector(part);
    if (found === null) return null;
    scope = found.shadowRoot ?? practiceRoots?.get(found) ?? found;
  }
  return found;
}

function placesOf({ at, or = [], opener = '', renewal = '' }: Truth, via: 'target' | 'opener' | 'renewal') {
  switch (via) {
    case 'target':
      return [at, ...or];
    case 'opener':
      return [opener];
    case 'renewal':
      return [renewal];
  }
}

/** Answers for steps, each told right or not by where the page's author says the control is. */
function judge(questions: readonly { readonly step: StepId; readonly truth: Truth | null }[]): readonly Judgement[] {
  const locator = createLocator(document, PAGE_WORDS);
  return questions.map(({ step, truth }) => {
    const match = locator.locate(descriptorOf(step));
    if (match.level === 'none') return { step, level: match.level, via: null, why: match.reason, right: false };
    if (match.level === 'likely') return { step, level: match.level, via: null, why: nameOf(match.area), right: false };
    const good = truth === null ? [] : placesOf(truth, match.via);
    const right = good.some((path) => path !== '' && find(path) === match.ring);
    return {
      step,
      level: match.level,
      via: match.via,
      why: `${match.done ? 'done ' : ''}${match.ring.outerHTML.slice(0, 90)}`,
      right,
    };
  });
}

/** All elements of the page that a walk has pressed (data-pressed), through open shadow roots. */
function pressed(root: ParentNode = document): readonly Element[] {
  const inner = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [...root.querySelectorAll('[data-pressed]'), ...inner.flatMap((one) => pressed(one))];
}

const isAround = (outer: Element, inner: Element): boolean => {
  for (let at: Element | null = inner; at !== null; at = parentOf(at)) if (at === outer) return true;
  return false;
};

/** The answer for a step on a page of a walk, with what the volunteer says of the pressed controls on which its ring is. */
function replay(step: StepId): Replayed {
  const match = createLocator(document, PAGE_WORDS).locate(descriptorOf(step));
  if (match.level !== 'sure')
    return { level: match.level, reason: match.level === 'none' ? match.reason : null, on: [] };
  const on = pressed().filter((one) => isAround(match.ring, one) || isAround(one, match.ring));
  return { level: 'sure', reason: null, on: on.map((one) => (one.getAttribute('data-pressed') ?? '') as Verdict) };
}

/** What a walk keeps of the page at a step that is surely answered there, as though its control was pressed; null at any other. */
function walked(step: StepId): WalkCopy | null {
  const match = createLocator(document, PAGE_WORDS).locate(descriptorOf(step));
  if (match.level !== 'sure') return null;
  return walkCopy(document, PAGE_WORDS, descriptorOf(step), match.control, guideVocabulary());
}

/** Milliseconds of some questions asked twice, each time in one batch, and of one look at rest. */
async function time(steps: readonly StepId[]): Promise<{ cold: number; again: number; look: number }> {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const locator = createLocator(document, PAGE_WORDS);
  const ask = (): void => {
    for (const step of steps) locator.locate(descriptorOf(step));
  };
  const measure = (run: () => unknown): number => {
    const begun = performance.now();
    run();
    return performance.now() - begun;
  };
  const cold = measure(ask);
  await Promise.resolve();
  const again = measure(ask);
  return { cold, again, look: measure(() => locator.stateDigest()) };
}

/** Follows steps as the content script does, and keeps what was said and when. */
const stopping = new AbortController();
let latest: Answers = new Map();
let asked = 0;
const state = {
  drops: 0,
  log: [] as { readonly steps: readonly StepId[]; readonly levels: readonly string[] }[],
  /** @param isGlimpsed the last sure one of the steps suffices for a first answer */
  follow(steps: readonly StepId[], isGlimpsed = false): void {
    watchTargets({
      document,
      words: PAGE_WORDS,
      ...(isGlimpsed ? { suffices: (answers) => [...answers.values()].some(({ level }) => level === 'sure') } : {}),
      descriptors: () => {
        asked += 1;
        return steps.map(descriptorOf);
      },
      onAnswers: (answers) => {
        latest = answers;
        state.log.push({ steps: [...answers.keys()], levels: [...answers.values()].map(({ level }) => level) });
      },
      onDrop: () => {
        state.drops += 1;
        latest = new Map();
      },
      signal: stopping.signal,
    });
  },
  stop: () => stopping.abort(),
  searches: () => asked,
  now(step: StepId): string {
    const match: Match | undefined = latest.get(step);
    if (match === undefined) return '';
    return match.level === 'none' ? `none ${match.reason}` : match.level;
  },
  ringed(step: StepId): Element | null {
    const match = latest.get(step);
    return match?.level === 'sure' ? match.ring : null;
  },
};

const lab = Object.assign(state, {
  answer,
  judge,
  time,
  take: (name: string): Fingerprint | undefined => {
    const element = find(`[data-is="${name}"]`);
    return element === null ? undefined : takeFingerprint(new Page(document, PAGE_WORDS), element, mask());
  },
  replay,
  walked,
  snapshot: () => snapshotOf(document, mask()),
  walkCopy: (step: StepId, pressed: string) =>
    walkCopy(document, PAGE_WORDS, descriptorOf(step), find(`[data-is="${pressed}"]`), guideVocabulary()),
  createLocator: (document: Document) => createLocator(document, PAGE_WORDS),
  descriptors,
});

/** What the script leaves on the window as `lab`, for tests that ask it. */
export type LocateLab = typeof lab;

Object.assign(globalThis, { lab });
