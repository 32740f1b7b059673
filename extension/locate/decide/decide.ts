import type { Hint, PageGate } from '../../../shared/guides/descriptor.ts';
import { onlyOne } from '../../../shared/only-one.ts';
import { isInside } from '../../dom/composed-tree.ts';
import * as dom from '../../dom/reads.ts';
import { whyUnseen } from '../../sight/press.ts';
import { isShown } from '../../sight/shown.ts';
import type { Match, NoMatchReason } from '../match.ts';
import { labelOf } from '../page/labels.ts';
import type { Page } from '../page/page.ts';
import type { Candidate } from '../rules/candidate.ts';
import { NESTING } from '../rules/nesting.ts';
import { MARGIN, THRESHOLD } from '../rules/weights.ts';
import { blockedBy, DIALOGS } from '../state/modal.ts';
import { isDisabled, isDone } from '../state/visible.ts';
import { occurs } from '../text/patterns.ts';
import { sectionArea, sharedArea } from './areas.ts';
import { breakTie } from './break-tie.ts';
import type { Visual } from './find-visuals.ts';
import { drawnInstead, menuOpenerOf, openerOf } from './openers.ts';
import { ended, trace } from './trace.ts';

type State = 'ready' | 'done' | 'disabled' | 'hidden' | 'blocked';

interface CandidateWithState extends Candidate {
  readonly ring: Element;
  readonly state: State;
}

const sure = (ring: Element, control: Element, done: boolean, isPlaced = true): Match => ({
  level: 'sure',
  ring,
  control,
  via: 'target',
  done,
  ...(isPlaced ? {} : { byNameOnly: true }),
});
const none = (reason: NoMatchReason): Match => ({ level: 'none', reason });

/** The picture of a link that has no box of its own, because the picture floats beside the text. */
const floatingPicture = (link: Element): Element | null => {
  const picture = dom.querySelector(link, 'img,svg');
  return picture !== null && isShown(picture) ? picture : null;
};

/** The one block in an inline link, whose own box is as wide as the page. */
const blockIn = (link: Element): Element | null => {
  const block = dom.firstElementChild(link);
  return block !== null &&
    dom.textContent(block)?.trim() === dom.textContent(link)?.trim() &&
    getComputedStyle(link).display === 'inline' &&
    !/^(?:inline|contents)/.test(getComputedStyle(block).display) &&
    dom.getBoundingClientRect(block).width < dom.getBoundingClientRect(link).width * NARROWER
    ? block
    : null;
};
const NARROWER = 0.8;

/** What the user sees of a control: itself, the block in it, its floating picture, or the label of a drawn checkbox. */
function ringOf(page: Page, { element, kind }: Candidate): Element {
  if (dom.localName(element) === 'a')
    return (isShown(element) ? null : floatingPicture(element)) ?? blockIn(element) ?? element;
  const isBox = kind.kind === 'checkbox' || kind.kind === 'radio';
  if (!isBox || dom.localName(element) !== 'input' || isShown(element)) return element;
  return drawnInstead(element, labelOf(element, page.labels(element))) ?? element;
}

function candidateState(page: Page, control: Element, ring: Element): State {
  if (!isShown(ring)) return 'hidden';
  if (isDisabled(control, ring)) return 'disabled';
  if (whyUnseen(ring) !== null || blockedBy(page, ring) !== null) return 'blocked';
  return isDone(control) ? 'done' : 'ready';
}

function judge(page: Page, candidate: Candidate): CandidateWithState {
  const ring = ringOf(page, candidate);
  return { ...candidate, ring, state: candidateState(page, candidate.element, ring) };
}

/** Of two nested controls that match alike, keeps the one that is to be pressed. */
const withoutNested = (page: Page, found: readonly CandidateWithState[]): CandidateWithState[] =>
  found.filter((one) => {
    const by = NESTING.find(({ when }) => found.some((other) => other.element !== one.element && when(one, other)));
    if (by !== undefined) trace?.judged(page, one.element, by.id);
    return by === undefined;
  });

/** Does the opener open another section ("Alertes par e-mail")? It holds no control of ours. */
const isOpenerOfAnother = (page: Page, opener: Element, { not }: Hint): boolean =>
  occurs(not?.section, page.names(opener).main);

/** The answer of a step: applies threshold and margin to the candidates, then looks at the state of the best. */
export function decide(page: Page, scored: readonly Candidate[], hint: Hint, gate: PageGate): Match {
  const enough = scored.filter((one) => one.points >= THRESHOLD);
  const judged = withoutNested(
    page,
    enough.map((one) => judge(page, one)),
  );
  // What lies under a dialog is out of reach while that has one of its own.
  const isOnTop = judged.some(({ element, state }) => state === 'ready' && isInside(element, DIALOGS));
  const passing = isOnTop ? judged.filter(({ state }) => state !== 'blocked') : judged;
  const [best] = passing;
  if (best === undefined) {
    const section = sectionAlone(page, hint);
    return section === null ? ended('none-passes', none('absent')) : ended('section-alone', section);
  }
  const level = passing.filter((one) => one.points > best.points - MARGIN);

  // Each section has its own control. While one that may be ours is disabled, that of another section is not it.
  if (hint.section?.required && passing.some(({ state }) => state === 'disabled'))
    return ended('section-locked', none('disabled'));
  const usable = (one: CandidateWithState): boolean => one.state === 'ready' || one.state === 'done';
  if (level.some(usable)) return chosen(page, level, (hint.first ? passing : level).filter(usable), hint, gate);
  if (level.some((one) => one.state === 'disabled')) return ended('locked', none('disabled'));
  if (level.some((one) => one.state === 'blocked')) return ended('covered', none('covered'));
  // A control that is done or disabled is no reason to open the box that hides it.
  if (level.some(({ element }) => isDisabled(element) || isDone(element)))
    return ended('closed-over-done', none('hidden'));
  const openers = new Set(level.map(({ element }) => openerOf(element) ?? menuOpenerOf(page, element, gate)));
  const opener = onlyOne([...openers]);
  if (opener === null || blockedBy(page, opener)) return ended('unseen', none('hidden'));
  if (isOpenerOfAnother(page, opener, hint)) return ended('opens-another', none('hidden'));
  return ended('opener', { level: 'sure', ring: opener, control: opener, via: 'opener', done: false });
}

/** The answer among usable candidates: one that is done already, the only one, or the one that a tie-break picks. */
function chosen(
  page: Page,
  level: readonly CandidateWithState[],
  ready: readonly CandidateWithState[],
  hint: Hint,
  { headings }: PageGate,
): Match {
  const done = level.find((one) => one.state === 'done');
  if (done !== undefined) return ended('already-done', sure(done.ring, done.element, true));
  const one = onlyOne(ready) ?? breakTie(page, ready, hint);
  if (one !== null)
    return ended('the-one', sure(one.ring, one.element, false, headings !== undefined || one.placed === true));
  const area = sharedArea(ready.map(({ ring }) => ring));
  if (area !== null) return ended('equals-together', { level: 'likely', area });
  return ended('equals', none('ambiguous'));
}

/** An area around the section that must hold a control not found for certain; null without one. */
function sectionAlone(page: Page, hint: Hint): Match | null {
  const area = hint.section?.required ? sectionArea(page, hint) : null;
  return area === null || blockedBy(page, area) ? null : { level: 'likely', area };
}

/** One is the larger when it is so much larger than the next. */
const LARGER = 1.25;

/** The answer where one looks and presses nothing: the largest of what is left. */
export function decideVisual(page: Page, visuals: readonly Visual[]): Match {
  const [best, second] = visuals.toSorted((a, b) => b.size - a.size);
  if (best === undefined) return ended('no-visual', none('absent'));
  if (second !== undefined && second.size * LARGER > best.size) return ended('equal-visuals', none('ambiguous'));
  if (blockedBy(page, best.element)) return ended('visual-covered', none('hidden'));
  return ended('visual-in-view', sure(best.element, best.element, false));
}
