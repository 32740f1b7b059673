import type { Descriptor, Hint, PageGate, PageWords } from '../../shared/guides/descriptor.ts';
import * as dom from '../dom/reads.ts';
import { isTooMuch, momentFor, rememberTooLarge, until } from '../dom/time-budget.ts';
import { decide, decideSight } from './decide/decide.ts';
import { SOFT, softControls } from './decide/inferred-controls.ts';
import { cheapScore, fullScore, isExcluded, saidBy } from './decide/score.ts';
import type { Trace } from './decide/trace.ts';
import { findTexts } from './look/displayed-number.ts';
import { findPictures } from './look/qr-code.ts';
import type { Match } from './match.ts';
import { ControlsByName } from './page/controls-by-name.ts';
import { fittingKinds } from './page/kinds.ts';
import { type NodesWatch, watchNodes } from './page/nodes-watch.ts';
import { Page } from './page/page.ts';
import { NO_ROOTS } from './page/roots.ts';
import type { Candidate } from './rules/candidate.ts';
import { passesGate } from './rules/gate.ts';
import { MOST_EQUAL, SHORTLIST, THRESHOLD } from './rules/weights.ts';
import { isFrameCovered } from './state/modal.ts';
import { sendsElsewhere } from './state/sends-elsewhere.ts';
import { stateOf } from './state/visible.ts';
import { fieldBeforePassword } from './surroundings/form.ts';

/** The descriptor's answer in, the answer of descriptor and fingerprint together out. */
export type Weigh = (page: Page, descriptor: Descriptor, own: Match) => Match;

export interface Locator {
  /**
   * Where is it? Never throws for anything a page holds.
   * @param weigh weighs the descriptor's answer with what the user once showed (reconcile.ts); never asked where the page gate is shut.
   */
  locate(descriptor: Descriptor, weigh?: Weigh): Match;
  /** The same from cheap places alone: what is sure here is sure, anything else says nothing. */
  glimpse(descriptor: Descriptor): Match;
  /**
   * What this batch has read serves later ones too as long as no node of the page changes; what is shown, enabled or covered is always
   * read anew. For the few frames until it is let go.
   */
  keep(): void;
  letGo(): void;
  /** The shadow roots of the page, closed ones too. */
  roots(): readonly ShadowRoot[];
  /** A digest of the states that the last batch's answers rest on: it differs when something was revealed, enabled, chosen. */
  glance(): string;
}

/**
 * Finds targets in one document, by the words that all steps share: reads it, never writes, listens or asks. What it reads is kept for one batch, that is until the
 * running task's microtasks: questions asked in one go share the reading, and no answer rests on a page that was. What `keep` keeps is
 * watched for changes instead.
 * Frames are asked each by their own content script.
 */
export function createLocator(document: Document, words: PageWords, trace?: Trace): Locator {
  let open: Page | undefined;
  /** When the looks of this batch must have ended. */
  let moment: number | null = null;
  let seen: ReadonlySet<Element> = new Set();
  let known = NO_ROOTS;
  let kept: { readonly page: Page; readonly nodes: NodesWatch } | null = null;
  const page = (): Page => {
    if (open === undefined) {
      const opened =
        kept === null || kept.nodes.areChanged() ? new Page(document, words, known, trace) : kept.page.later();
      open = opened;
      seen = opened.seen;
      queueMicrotask(() => {
        open = undefined;
        known = opened.knownRoots;
      });
    }
    return open;
  };
  /** One look in the time of the batch. What the page makes of it, that look alone comes to nothing. */
  const look = <T>(read: () => T, failed: (thrown: unknown) => T): T => {
    try {
      if (moment === null) {
        moment = momentFor(document);
        queueMicrotask(() => {
          moment = null;
        });
      }
      return until(moment, read);
    } catch (thrown) {
      if (isTooMuch(thrown)) rememberTooLarge();
      return failed(thrown);
    }
  };
  const letGo = (): void => {
    kept?.nodes.end();
    kept = null;
  };
  const keep = (): void => {
    letGo();
    kept = { page: page(), nodes: watchNodes(page().roots) };
  };
  return {
    keep: () => look(keep, letGo),
    letGo,
    roots: () =>
      look(
        () => page().roots.filter((root) => root instanceof ShadowRoot),
        () => [],
      ),
    glance: () =>
      look(
        () => `${dom.title(document)} ${isFrameCovered(document)} ${[...seen].map(stateOf).join('')}`,
        () => '',
      ),
    glimpse: (descriptor) =>
      look(
        () =>
          passesGate(page(), descriptor.page)
            ? trusted(locateIn(page(), descriptor.page, descriptor, false), descriptor.page)
            : WRONG_PAGE,
        noneAsThrown,
      ),
    locate: (descriptor, weigh) =>
      look(() => {
        if (!passesGate(page(), descriptor.page)) return WRONG_PAGE;
        const first = locateHint(page(), descriptor.page, descriptor);
        const absent = first.level === 'none' && first.reason === 'absent';
        const own =
          absent && descriptor.fallback !== undefined
            ? locateHint(page(), descriptor.page, descriptor.fallback)
            : first;
        return trusted(weigh === undefined ? own : weigh(page(), descriptor, own), descriptor.page);
      }, noneAsThrown),
  };
}

const noneAsThrown = (thrown: unknown): Match => ({
  level: 'none',
  reason: isTooMuch(thrown) ? 'page-too-large' : 'unreadable',
});

const WRONG_PAGE: Match = { level: 'none', reason: 'wrong-page' };

/** Nothing is pointed at in a form that would send a password to a stranger. */
const trusted = (match: Match, { hosts }: PageGate): Match =>
  match.level === 'sure' && sendsElsewhere(match.control, hosts) ? { level: 'none', reason: 'sends-elsewhere' } : match;

/** Cheap places first: what only a walk through every element would find is looked for when nothing else is sure. */
function locateHint(page: Page, gate: PageGate, hint: Hint): Match {
  const match = locateIn(page, gate, hint);
  if (match.level === 'sure' || !page.lookEverywhere()) return match;
  // What is seen only now may make it another page: a log-in inside a component.
  return passesGate(page, gate) ? locateIn(page, gate, hint) : WRONG_PAGE;
}

/** @param soft also controls that are none but by their script, if nothing else fits: these are dear to find */
function locateIn(page: Page, gate: PageGate, hint: Hint, soft = true): Match {
  if (hint.kinds.includes('image')) return decideSight(page, findPictures(page, hint), hint);
  if (hint.kinds.includes('text')) return decideSight(page, findTexts(page, hint), hint);
  const named = scoreAll(page, page.controlsByName, hint);
  const isSure = (one: Candidate): boolean =>
    named.some(({ element, points }) => element === one.element && points >= THRESHOLD);
  const scored = [...named, ...logInField(page, hint).filter((one) => !isSure(one))];
  const isFound = scored.some((one) => one.points >= THRESHOLD);
  const found =
    isFound || !soft || !fittingKinds(hint.kinds).has(SOFT.kind)
      ? scored
      : [...scored, ...scoreAll(page, new ControlsByName(softControls(page, hint)), hint)];
  return decide(page, found, hint, gate);
}

/** What one logs in with is the field before the password: known by its place where its name is not. */
function logInField(page: Page, hint: Hint): Candidate[] {
  const field = hint.besidePassword === true ? fieldBeforePassword(page) : null;
  const control = page.controls.find(({ element }) => element === field);
  if (control === undefined) return [];
  const { element, kind, names } = control;
  if (isExcluded({ page, hint, names, called: [names.main, ...names.others] })) return [];
  return [{ element, kind, points: THRESHOLD, witnessed: true, weak: false, icon: null }];
}

function scoreAll(page: Page, controls: ControlsByName, hint: Hint): Candidate[] {
  const cheap: { readonly candidate: Candidate; readonly place: number }[] = [];
  for (const kind of fittingKinds(hint.kinds)) {
    for (const { names, controls: alike } of controls.of(kind)) {
      const said = saidBy(page, names, kind, hint);
      if (said === null) continue;
      for (const control of alike) {
        const candidate = cheapScore(page, control, hint, said);
        if (candidate !== null) cheap.push({ candidate, place: control.place });
      }
    }
  }
  const ranked = cheap.sort((a, b) => b.candidate.points - a.candidate.points || a.place - b.place);
  // Of equal ones, as the pens of a long list are, the right one may be any: all of them, or none.
  const least = ranked[SHORTLIST - 1]?.candidate.points ?? 0;
  const equal = ranked.map(({ candidate }) => candidate).filter(({ points }) => points >= least);
  const best = equal.length > MOST_EQUAL ? equal.filter(({ points }) => points > least) : equal;
  page.rests(best.map((candidate) => candidate.element));
  return best
    .map((candidate) => fullScore(page, candidate, hint))
    .filter((candidate) => candidate !== null)
    .sort((a, b) => b.points - a.points);
}
