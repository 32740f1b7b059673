import type { Descriptor, Hint, PageGate, TargetKind } from '../../../shared/guides/descriptor.ts';
import { inReadingOrder } from '../../dom/composed-tree.ts';
import type { Match } from '../match.ts';
import { byName, type Called } from '../page/controls-by-name.ts';
import { fittingKinds } from '../page/kinds.ts';
import type { Page } from '../page/page.ts';
import type { Candidate } from '../rules/candidate.ts';
import { MOST_EQUAL, SHORTLIST, THRESHOLD } from '../rules/weights.ts';
import { sendsElsewhere } from '../state/sends-elsewhere.ts';
import { fieldBeforePassword } from '../surroundings/form.ts';
import { decide, decideVisual } from './decide.ts';
import { findCodes, findNumbers } from './find-visuals.ts';
import { SOFT, softControls } from './inferred-controls.ts';
import { answerOfShut, passesGate } from './pass-gate.ts';
import { cheapScore, fullScore, isExcluded, nameEvidence } from './score.ts';
import { ended, trace } from './trace.ts';

/** Nothing is pointed at in a form that would send to a stranger. */
function trusted(match: Match, { hosts }: PageGate): Match {
  if (match.level !== 'sure' || !sendsElsewhere(match.control, hosts)) return match;
  return ended('sends-elsewhere', { level: 'none', reason: 'sends-elsewhere' });
}

/** Weighs the descriptor's answer with what a walk shows: the descriptor's in, that of both together out (teach/reconcile.ts). */
export type Weigh = (page: Page, descriptor: Descriptor, own: Match) => Match;

/** What brings the target back, on a page that says it has ended; null for none. */
function renewalOf(page: Page, { renewal }: Descriptor): Match | null {
  if (renewal === undefined || !passesGate(page, renewal.page)) return null;
  const match = trusted(locateIn(page, renewal.page, renewal), renewal.page);
  return match.level === 'sure' && match.via === 'target' ? { ...match, via: 'renewal', done: false } : null;
}

/** Where the target is, on a page that its gate lets in; else what brings it back. */
export function search(page: Page, descriptor: Descriptor, weigh?: Weigh): Match {
  const renewal = renewalOf(page, descriptor);
  if (renewal !== null) return renewal;
  const shut = answerOfShut(page, descriptor.page);
  if (shut !== null) return shut;
  const first = locateHint(page, descriptor.page, descriptor);
  const absent = first.level === 'none' && first.reason === 'absent';
  const own =
    absent && descriptor.fallback !== undefined ? locateHint(page, descriptor.page, descriptor.fallback) : first;
  return trusted(weigh === undefined ? own : weigh(page, descriptor, own), descriptor.page);
}

/** The same from cheap places alone: a sure answer is sure, any other says nothing. */
export const locateCheaply = (page: Page, descriptor: Descriptor): Match =>
  passesGate(page, descriptor.page)
    ? trusted(locateIn(page, descriptor.page, descriptor, false), descriptor.page)
    : { level: 'none', reason: 'wrong-page' };

/** Searches cheap places first; every element is walked through only when nothing else is certain. */
function locateHint(page: Page, gate: PageGate, hint: Hint): Match {
  const match = locateIn(page, gate, hint);
  if (match.level === 'sure' || !page.lookEverywhere()) return match;
  // What was found only now may change what the page is, such as a log-in inside a component.
  return answerOfShut(page, gate) ?? locateIn(page, gate, hint);
}

/** @param withSoft also controls that are none but by their script, if nothing else fits: finding these is expensive */
function locateIn(page: Page, gate: PageGate, hint: Hint, withSoft = true): Match {
  if (hint.kinds.includes('image')) return decideVisual(page, findCodes(page, hint));
  if (hint.kinds.includes('text')) return decideVisual(page, findNumbers(page, hint));
  const named = scoreAll(page, (kind) => page.controls.called(kind), hint);
  const isSure = (one: Candidate): boolean =>
    named.some(({ element, points }) => element === one.element && points >= THRESHOLD);
  const scored = [...named, ...logInField(page, hint).filter((one) => !isSure(one))];
  const isFound = scored.some((one) => one.points >= THRESHOLD);
  const soft = (kind: TargetKind): readonly Called[] => (kind === SOFT.kind ? byName(softControls(page, hint)) : []);
  return decide(page, isFound || !withSoft ? scored : [...scored, ...scoreAll(page, soft, hint)], hint, gate);
}

/** The identifier field stands before the password: it is found by that place where its name tells nothing. */
function logInField(page: Page, hint: Hint): Candidate[] {
  const field = hint.besidePassword ? fieldBeforePassword(page) : null;
  if (field === null) return [];
  const { element, kind, names } = field;
  if (isExcluded(page, hint, names, [names.main, ...names.others])) return [];
  const candidate = { element, kind, points: THRESHOLD, witnessed: true, weak: false, icon: null };
  if (fullScore(page, candidate, hint) === null) return [];
  trace?.judged(page, element, null);
  return [candidate];
}

function scoreAll(page: Page, called: (kind: TargetKind) => readonly Called[], hint: Hint): Candidate[] {
  const cheap: Candidate[] = [];
  for (const kind of fittingKinds(hint.kinds)) {
    for (const { names, controls: alike } of called(kind)) {
      const evidence = nameEvidence(page, names, kind, hint);
      if (evidence === null) continue;
      for (const control of alike) {
        const candidate = cheapScore(page, control, hint, evidence);
        if (candidate !== null) cheap.push(candidate);
      }
    }
  }
  const ranked = cheap.sort((a, b) => b.points - a.points);
  // Any of several equal candidates (the pens of a long list) may be the right one: take all of them, or none.
  const least = ranked[SHORTLIST - 1]?.points ?? 0;
  const equal = ranked.filter(({ points }) => points >= least);
  const best = equal.length > MOST_EQUAL ? equal.filter(({ points }) => points > least) : equal;
  for (const { element } of ranked.slice(equal.length)) trace?.judged(page, element, 'beyond-shortlist');
  for (const { element } of ranked.slice(best.length, equal.length)) trace?.judged(page, element, 'too-many-equal');
  best.sort((a, b) => b.points - a.points || inReadingOrder(a, b));
  page.dependsOn(best.map((candidate) => candidate.element));
  return best
    .map((candidate) => fullScore(page, candidate, hint))
    .filter((candidate) => candidate !== null)
    .sort((a, b) => b.points - a.points);
}
